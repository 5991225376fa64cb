import type { Axis } from '../../model/axis.ts';
import type { FigurePanel, FigureSpecification } from '../../model/figure-specification.ts';
import type { Grouping } from '../../model/grouping.ts';
import { policyText } from '../../model/policy.ts';
import type { CrossTableSpecification } from '../../model/table-specification.ts';
import type { Variable } from '../../model/variable.ts';
import { panelName } from '../panel-rows.ts';
import { tablesOf } from '../tables-of.ts';
import { type CaptionWords, captionWords } from './caption-words.ts';

/** Where the names of variables and groupings stand. */
export type Names = { readonly variables: readonly Variable[]; readonly groupings: readonly Grouping[] };

export type Wording = { readonly title: string; readonly caption: string };

type Shown = Pick<FigureSpecification, 'panels' | 'language'>;

/**
 * The title and caption that the program itself gives a figure: what its marks count, the base and the policy, and that
 * counts are co-occurrences wherever codes are crossed or joined by arrows.
 */
export function wordFigure(figure: Shown, names: Names): Wording {
  const words = captionWords(figure.language);
  const parts = figure.panels.map((panel) => wordPanel(panel, { words, names }));
  const [first] = parts;
  const several = parts.length > 1;
  const titles = [...new Set(parts.map(({ title }) => title))];
  const captions = several
    ? parts.map(({ caption }, place) => words.panel(panelName(place), caption))
    : [first?.caption ?? ''];
  return {
    title: titles.join('; '),
    caption: [...captions, ...commonSentences(figure, words)].filter((sentence) => sentence !== '').join(words.space),
  };
}

/** The sentences that every caption ends with. */
export function commonSentences({ panels, language }: Shown, words: CaptionWords = captionWords(language)): string[] {
  const tables = tablesOf({ panels });
  const policies = new Map(tables.map(({ policy }) => [policyText(policy), policy]));
  const joined = panels.some(({ mark }) => mark === 'process') || tables.some(({ cols }) => cols !== undefined);
  return [...[...policies.values()].map(words.read), ...(joined ? [words.together] : [])];
}

type Wordbook = { readonly words: CaptionWords; readonly names: Names };

function wordPanel(panel: FigurePanel, book: Wordbook): Wording {
  const { words, names } = book;
  if (panel.mark === 'process') return words.process;
  if (panel.source.kind === 'tables') return words.directions;
  if (panel.source.kind === 'reported') return { title: panel.title ?? '', caption: '' };
  const { table } = panel.source;
  const rows = axisName(table.rows, names);
  if (panel.mark === 'co-occurrence') return { title: words.togetherTitle(rows), caption: words.pairs(rows) };
  if (table.cols !== undefined) return wordPair(panel, { rows, cols: axisName(table.cols, names), table }, words);
  if (panel.mark === 'timeline') return { title: rows, caption: words.time(rows) };
  return { title: rows, caption: showsShares(panel) ? words.share(rows) : words.distribution(rows) };
}

function showsShares(panel: FigurePanel): boolean {
  return 'value' in panel && panel.value === 'percent';
}

type Pair = { readonly rows: string; readonly cols: string; readonly table: CrossTableSpecification };

function wordPair(panel: FigurePanel, { rows, cols, table }: Pair, words: CaptionWords): Wording {
  const title = words.pairTitle(rows, cols);
  const { percent: whole, base } = table;
  if (panel.mark === 'timeline') return { title, caption: words.timeBy(rows, cols) };
  if (panel.mark === 'gap-map') return { title: words.gapsTitle(rows, cols), caption: words.gaps(rows, cols) };
  if (panel.mark === 'diverging-bar') return { title, caption: words.diverging(rows, cols) };
  const shares = showsShares(panel) && whole !== 'none';
  return { title, caption: shares ? words.shares(rows, cols, { whole, base }) : words.pair(rows, cols) };
}

/** What an axis is called: its variable, with the grouping where it is read through one of the project's own. */
function axisName({ variable, grouping }: Axis, { variables, groupings }: Names): string {
  const label = variables.find(({ id }) => id === variable)?.label ?? variable;
  const group = groupings.find((each) => each.variable === variable && each.id === grouping);
  return group === undefined ? label : `${label}: ${group.label}`;
}
