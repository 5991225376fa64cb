import fc from 'fast-check';
import { tablesOf } from '../../../src/domain/figure/tables-of.ts';
import { type FigureSpecification, figureSpecificationSchema } from '../../../src/domain/model/figure-specification.ts';
import type { Snapshot } from '../../../src/domain/model/snapshot.ts';
import type { Table } from '../../../src/domain/model/table.ts';
import { type Variable, variableSchema } from '../../../src/domain/model/variable.ts';
import { tabulate } from '../../../src/domain/tabulate/tabulate.ts';
import { type FigureFormat, renderFigure } from '../../../src/render/figure/render-figure.ts';
import { must } from '../../support/must.ts';
import { smallReview } from '../../support/small-review.ts';
import { datasetOf, specification } from '../../support/tables.ts';

const word = fc.stringMatching(/^[A-Za-z]{2,11}$/);
const umlauts = fc.stringMatching(/^[ÄÖÜäöüßéèñçøåłžČ]{3,12}$/);
const chinese = fc.stringMatching(/^[合作生产编码手册列联表公民参与服务，。（）]{2,24}$/);
const phrase = (words: number) => fc.array(word, { minLength: 2, maxLength: words }).map((list) => list.join(' '));

/** What researchers call codes, and what nobody should: long, unbreakable, Chinese, accented, marked up. */
export const label = fc.oneof(
  { weight: 4, arbitrary: word },
  { weight: 3, arbitrary: phrase(5) },
  { weight: 1, arbitrary: phrase(24) },
  { weight: 1, arbitrary: fc.stringMatching(/^[a-z]{30,60}$/) },
  { weight: 1, arbitrary: fc.tuple(word, word).map(([first, second]) => `co-${first}/${second}-based`) },
  { weight: 1, arbitrary: chinese },
  { weight: 1, arbitrary: umlauts },
  { weight: 1, arbitrary: fc.constantFrom('<b>&"\'</b>', 'A & B < C', ']]>', '&amp;', '1990–1999', 'R²=½ “x” ’y’') },
);

/** A label that the shipped fonts cannot draw. */
export const emojiLabel = fc.tuple(word, fc.constantFrom('🙂', '🧑‍🤝‍🧑', 'ก', '𓀀')).map((parts) => parts.join(' '));

function variable(id: string, kind: 'single' | 'multiple', labels: readonly string[]): Variable {
  const origin = { kind: 'ours' };
  const codes = labels.map((name, index) => ({ id: `${id}${index}`, label: name, origin }));
  return variableSchema.parse({ id, label: `About ${id}`, kind, role: 'judgement', origin, codes });
}

export type RandomReview = {
  readonly snapshot: Snapshot;
  readonly rows: readonly string[];
  readonly cols: readonly string[];
};

const kinds = fc.constantFrom('single' as const, 'multiple' as const);

/** A review of two choices with the labels given, and years with gaps; few cases, so that tables are sparse. */
export function reviews(sizes: { rows: number; cols: number }, labels = label): fc.Arbitrary<RandomReview> {
  const list = (most: number) => fc.uniqueArray(labels, { minLength: 1, maxLength: most });
  return fc.tuple(list(sizes.rows), list(sizes.cols), kinds, kinds).chain(([rows, cols, rowKind, colKind]) => {
    const answer = (id: string, count: number, kind: 'single' | 'multiple') =>
      fc
        .array(fc.nat({ max: count - 1 }), { minLength: 1, maxLength: kind === 'single' ? 1 : 3 })
        .map((codes) => [...new Set(codes)].map((code) => `${id}${code}`).join(';'));
    const answers = (id: string, count: number, kind: 'single' | 'multiple') =>
      fc.array(fc.oneof({ weight: 9, arbitrary: answer(id, count, kind) }, fc.constantFrom('', 'NR', '-')), {
        minLength: 24,
        maxLength: 24,
      });
    const years = fc.array(fc.integer({ min: 1988, max: 2016 }).map(String), { minLength: 24, maxLength: 24 });
    return fc
      .tuple(answers('a', rows.length, rowKind), answers('b', cols.length, colKind), years)
      .map(([first, second, third]) => ({
        rows,
        cols,
        snapshot: smallReview({
          variables: [
            variable('a', rowKind, rows),
            variable('b', colKind, cols),
            variableSchema.parse({
              id: 'year',
              label: 'Year',
              kind: 'number',
              role: 'attribute',
              origin: { kind: 'ours' },
            }),
          ],
          codings: { ann: { a: first, b: second, year: third } },
        }),
      }));
  });
}

const marks = [
  'bar',
  'dot',
  'dots',
  'stacked-bar',
  'grouped-bar',
  'diverging-bar',
  'timeline',
  'timelines',
  'heat-map',
  'gap-map',
  'co-occurrence',
] as const;
export type MarkName = (typeof marks)[number];

export type Choice = {
  readonly mark: MarkName;
  readonly orientation: 'horizontal' | 'vertical';
  readonly percent: boolean;
};

type Shape = {
  readonly mark: string;
  readonly dated?: true;
  readonly twoWay?: true;
  readonly turns?: true;
  /** Crosses the rows with themselves. */
  readonly own?: true;
  /** Counts alone. */
  readonly counts?: true;
  readonly more?: object;
};

const shapes: Readonly<Record<MarkName, Shape>> = {
  bar: { mark: 'bar', turns: true },
  dot: { mark: 'dot' },
  dots: { mark: 'dot', twoWay: true },
  'stacked-bar': { mark: 'stacked-bar', twoWay: true, turns: true },
  'grouped-bar': { mark: 'grouped-bar', twoWay: true, turns: true },
  'diverging-bar': { mark: 'diverging-bar', twoWay: true, more: { left: ['b0'] } },
  timeline: { mark: 'timeline', dated: true },
  timelines: { mark: 'timeline', dated: true, twoWay: true },
  'heat-map': { mark: 'heat-map', twoWay: true },
  'gap-map': { mark: 'gap-map', twoWay: true, counts: true },
  'co-occurrence': { mark: 'co-occurrence', own: true, counts: true },
};

/** Whether a mark shows the rows of the review, and whether its columns. */
export function showsOf({ mark }: Choice): { readonly rows: boolean; readonly cols: boolean } {
  return { rows: shapes[mark].dated !== true, cols: shapes[mark].twoWay === true };
}

/** A panel of that mark over the random review. */
export function panelOf({ mark: name, orientation, percent }: Choice): object {
  const { mark, dated, twoWay, turns, own, counts, more } = shapes[name];
  const table = specification({
    rows: dated ? 'year' : 'a',
    ...(twoWay && { cols: 'b' }),
    ...(own && { cols: 'a' }),
    percent: twoWay ? 'row' : 'column',
    // Stacked percentages need a base that they add up to.
    base: mark === 'stacked-bar' ? 'responses' : 'cases',
  });
  const value = { value: percent ? 'percent' : 'count' };
  return {
    mark,
    source: { kind: 'table', table },
    ...(!dated && !counts && value),
    ...(turns && { orientation }),
    ...more,
  };
}

export const choices: fc.Arbitrary<Choice> = fc.record({
  mark: fc.constantFrom(...marks),
  orientation: fc.constantFrom('horizontal' as const, 'vertical' as const),
  percent: fc.boolean(),
});

export const pages = fc.record({
  size: fc.record({
    width: fc.oneof(
      fc.constantFrom('single-column' as const, 'double-column' as const),
      fc.integer({ min: 50, max: 300 }),
    ),
  }),
  fontSize: fc.constantFrom(6.5, 7, 7.5, 9, 11, 14),
  font: fc.constantFrom('inter' as const, 'noto-sans' as const),
  palette: fc.constantFrom('okabe-ito' as const, 'grey' as const, 'print' as const),
});

export function figure(panels: readonly object[], more: object = {}): FigureSpecification {
  return figureSpecificationSchema.parse({ id: 'random', title: 'Random', caption: 'Random.', panels, ...more });
}

export function tablesFor(specification: FigureSpecification, snapshot: Snapshot): Table[] {
  return tablesOf(specification).map((table) => must(tabulate(datasetOf(snapshot), table)));
}

export async function rendered(specification: FigureSpecification, snapshot: Snapshot, format: FigureFormat = 'svg') {
  const tables = tablesFor(specification, snapshot);
  const { bytes, problems } = must(await renderFigure({ specification, tables, format, dpi: 72 }));
  return { bytes, problems, text: new TextDecoder().decode(bytes) };
}
