import type { FigurePanel } from '../model/figure-specification.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { CrossTable } from '../model/table.ts';
import { type Behind, behindCell } from './behind.ts';
import type { FigureWords } from './figure-words.ts';
import { numberText, percentText } from './number-text.ts';
import { baseLine, categoriesOf, type Category, type PanelHead } from './panel-head.ts';

/** A shaded table: a number in every cell, and how many cases each row and column has in all. */
export type HeatMapData = {
  readonly kind: 'heat-map';
  /** How a cell shows its number: shaded, as a circle, or shaded with each pair once. */
  readonly mark: CellPanel['mark'];
  readonly head: PanelHead;
  readonly rowTitle: string;
  readonly colTitle: string;
  readonly rows: readonly Category[];
  readonly cols: readonly Category[];
  readonly values: readonly (readonly (number | null)[])[];
  readonly labels: readonly (readonly string[])[];
  readonly rowCases: readonly string[];
  readonly colCases: readonly string[];
  /** Heads the column of row totals. */
  readonly all: string;
  /** The largest value, at the dark end of the scale. */
  readonly most: number;
  readonly mostLabel: string;
  /** What the key says beside the scale; empty where the scale says all. */
  readonly keyNote: string;
  readonly behind: readonly (readonly Behind[])[];
};

type CellPanel = Extract<FigurePanel, { mark: 'heat-map' | 'gap-map' | 'co-occurrence' }>;

/** The data of a map of cells over a two-way table. `invalid-input` where the table lacks columns or percentages. */
export function heatMapData(panel: CellPanel, given: CrossTable, words: FigureWords): Result<HeatMapData> {
  const table = panel.mark === 'co-occurrence' ? inOneOrder(given) : given;
  if (table.cols === null || table.rows.codes.length === 0 || table.cols.codes.length === 0) {
    return fail('invalid-input', sentence('figures.heat-map-two-way'));
  }
  const percent = panel.mark === 'heat-map' && panel.value === 'percent';
  if (percent && table.specification.percent === 'none') {
    return fail('invalid-input', sentence('figures.no-percent'));
  }
  const values = percent ? table.percent : table.counts;
  const { decimals } = table.specification;
  // On the diagonal of a matrix stand all cases of a code, which would take the colour from the pairs.
  const shaded = panel.mark === 'co-occurrence' ? values.flatMap((row, index) => row.slice(0, index)) : values.flat();
  const most = Math.max(0, ...shaded.map((value) => value ?? 0));
  return ok({
    kind: 'heat-map',
    mark: panel.mark,
    head: { title: panel.title ?? null, base: baseLine(table, words) },
    rowTitle: table.rows.label,
    colTitle: table.cols.label,
    rows: categoriesOf(table.rows.codes),
    cols: categoriesOf(table.cols.codes),
    values,
    labels: values.map((row) => row.map((value) => (percent ? percentText(value, decimals) : numberText(value)))),
    rowCases: table.rowCases.map(numberText),
    colCases: table.colCases.map(numberText),
    all: words.all,
    most,
    mostLabel: percent
      ? `${percentText(most, decimals)} (${words.whole(words.percentBase(table))})`
      : words.countOf(most),
    keyNote: { 'heat-map': '', 'gap-map': words.gap, 'co-occurrence': words.ownCases }[panel.mark],
    behind: table.counts.map((row, i) => row.map((_, j) => behindCell(table, i, j))),
  });
}

/** The same table with its columns in the order of its rows, so that the codes' own cases lie on the diagonal. */
function inOneOrder(table: CrossTable): CrossTable {
  const { cols } = table;
  if (cols === null) return table;
  const places = table.rows.codes.map(({ id }) => cols.codes.findIndex((code) => code.id === id));
  const ordered = <T>(row: readonly T[]): T[] => places.flatMap((place) => row.slice(place, place + 1));
  return {
    ...table,
    cols: { ...cols, codes: ordered(cols.codes) },
    counts: table.counts.map(ordered),
    percent: table.percent.map(ordered),
    cells: table.cells.map(ordered),
    colCases: ordered(table.colCases),
  };
}
