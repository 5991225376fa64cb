import type { FigurePanel } from '../model/figure-specification.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { CrossTable } from '../model/table.ts';
import type { FigureWords } from './figure-words.ts';
import { numberText, percentText } from './number-text.ts';
import { baseLine, categoriesOf, type Category, type PanelHead } from './panel-head.ts';
import { sentence } from '../model/sentences/sentence.ts';

/** A shaded table: a number in every cell, and how many cases each row and column has in all. */
export type HeatMapData = {
  readonly kind: 'heat-map';
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
};

/** The data of a heat map over a two-way table. `invalid-input` where the table lacks columns or percentages. */
export function heatMapData(
  panel: Extract<FigurePanel, { mark: 'heat-map' }>,
  table: CrossTable,
  words: FigureWords,
): Result<HeatMapData> {
  if (table.cols === null || table.rows.codes.length === 0 || table.cols.codes.length === 0) {
    return fail('invalid-input', sentence('figures.heat-map-two-way'));
  }
  const percent = panel.value === 'percent';
  if (percent && table.specification.percent === 'none') {
    return fail('invalid-input', sentence('figures.no-percent'));
  }
  const values = percent ? table.percent : table.counts;
  const { decimals } = table.specification;
  const most = Math.max(0, ...values.flat().map((value) => value ?? 0));
  return ok({
    kind: 'heat-map',
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
      ? `${percentText(most, decimals)} (${words.whole(table.percentBase ?? '')})`
      : words.countOf(most),
  });
}
