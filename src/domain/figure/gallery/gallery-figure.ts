import { type FigureSpecification, figureSpecificationSchema } from '../../model/figure-specification.ts';
import type { Grouping } from '../../model/grouping.ts';
import type { Policy } from '../../model/policy.ts';
import type { Variable } from '../../model/variable.ts';
import type { FigureLanguage } from '../figure-language.ts';
import { captionWords } from '../wording/caption-words.ts';
import { commonSentences, wordFigure, type Wording } from '../wording/word-figure.ts';

/** What the figures of a gallery are about, in the order in which it shows them. */
export const galleryKinds = ['cases', 'distribution', 'pair', 'bars', 'time', 'gaps', 'together', 'process'] as const;
export type GalleryKind = (typeof galleryKinds)[number];
export type GalleryFigure = { readonly kind: GalleryKind; readonly specification: FigureSpecification };

/** A variable with what is known of its answers under the policy of the gallery. */
export type Held = {
  readonly variable: Variable;
  /** Cases with a value. */
  readonly cases: number;
  /** Codes of the lowest level, or numbers. */
  readonly codes: readonly string[];
  /** Those that at least one case has. */
  readonly used: readonly string[];
};

/** What a gallery is made from. */
export type GallerySource = {
  readonly held: readonly Held[];
  readonly groupings: readonly Grouping[];
  readonly policy: Policy;
  readonly language: FigureLanguage;
};

type Wanted = {
  readonly id: string;
  readonly panels: readonly object[];
  /** Where the program's own words for its panels do not say what the figure is about. */
  readonly wording?: Wording;
  readonly more?: object;
};

/** Makes a figure with a title and a caption that names its base and policy. */
export function makeFigure({ held, groupings, language }: GallerySource, wanted: Wanted): FigureSpecification {
  const { id, panels, wording, more } = wanted;
  const draft = figureSpecificationSchema.parse({ id, title: id, caption: id, language, panels, ...more });
  if (wording === undefined) {
    return { ...draft, ...wordFigure(draft, { variables: held.map(({ variable }) => variable), groupings }) };
  }
  const { title, caption } = wording;
  const sentences = [caption, ...commonSentences(draft)];
  return { ...draft, title, caption: sentences.join(captionWords(language).space) };
}

type TableWishes = {
  readonly cols?: object;
  readonly percent?: 'none' | 'row' | 'column' | 'total';
  readonly base?: 'cases' | 'responses';
  readonly sort?: object;
};

/** The source of a panel: a table under the gallery's policy. */
export function sourceOf({ policy }: GallerySource, rows: object, wishes: TableWishes = {}): object {
  return { kind: 'table', table: { kind: 'cross', rows, policy, ...wishes } };
}

type GalleryAxis = { readonly variable: string; readonly grouping?: string };

/** A variable as an axis: nested codes over one level, so that nothing is counted under two heads. */
export function axisOf({ variable }: Held): GalleryAxis {
  return isNested(variable) ? { variable: variable.id, grouping: 'leaves' } : { variable: variable.id };
}

/** The same over the top level, for figures that cross variables. */
export function topAxisOf({ variable }: Held): GalleryAxis {
  return isNested(variable) ? { variable: variable.id, grouping: 'level-1' } : { variable: variable.id };
}

/** How many codes stand at the top level. */
export function topCodes({ variable }: Held): number {
  return 'codes' in variable ? variable.codes.length : 0;
}

/** Takes the name of the level off a nested variable; its caption says which codes are meant. */
export function plainLabels(of: readonly Held[]): object {
  const nested = of.filter(({ variable }) => isNested(variable));
  return { labels: nested.map(({ variable }) => ({ variable: variable.id, label: variable.label })) };
}

/** Whether a variable's codes stand at several levels. */
export function isNested(variable: Variable): boolean {
  return 'codes' in variable && variable.codes.some(({ codes }) => codes.length > 0);
}
