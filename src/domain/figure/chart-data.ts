import type { FigurePanel } from '../model/figure-specification.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { CrossTable } from '../model/table.ts';
import { type Behind, behindCell } from './behind.ts';
import type { FigureWords } from './figure-words.ts';
import { numberText, percentText } from './number-text.ts';
import { baseLine, categoriesOf, type Category, type PanelHead } from './panel-head.ts';
import { withEmptyYears } from './years.ts';

type ChartPanel = Exclude<
  FigurePanel,
  { mark: 'heat-map' | 'gap-map' | 'co-occurrence' | 'process' | 'diverging-bar' }
>;
type ReportedSource = Extract<Extract<FigurePanel, { mark: 'bar' }>['source'], { kind: 'reported' }>;

export type Series = {
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** What is written at each value. */
  readonly labels: readonly string[];
};

/** Bars or dots: categories along one axis, one value a series along the other. */
export type ChartData = {
  readonly kind: 'chart';
  readonly mark: ChartPanel['mark'] | 'diverging-bar';
  readonly orientation: 'horizontal' | 'vertical';
  readonly head: PanelHead;
  readonly categories: readonly Category[];
  readonly series: readonly Series[];
  /** Series that stand to the left of zero, by their place; their values are negative. */
  readonly left: readonly number[];
  /** What each value counts: by category, then series; none for reported totals. */
  readonly behind: readonly (readonly Behind[])[];
  /** What the value axis counts. */
  readonly unit: string;
  readonly percent: boolean;
  /** Totals of a publication, not counted here. */
  readonly reported: boolean;
  /** Whether each value is written at its bar or dot. */
  readonly numbered: boolean;
};

/** The data of bars, dots and timelines. `invalid-input` where the table does not suit the mark. */
export function chartData(panel: ChartPanel, given: CrossTable, words: FigureWords): Result<ChartData> {
  const dated = panel.mark === 'timeline' ? withEmptyYears(given) : ok(given);
  if (!dated.ok) return dated;
  const table = dated.value;
  const percent = panel.mark !== 'timeline' && panel.value === 'percent';
  const wrong = misfit(panel, table, percent);
  if (wrong !== null) return fail('invalid-input', wrong);
  return ok({
    kind: 'chart',
    mark: panel.mark,
    orientation: orientationOf(panel),
    head: { title: panel.title ?? null, base: baseLine(table, words) },
    categories: categoriesOf(table.rows.codes),
    series: seriesOf(table, percent),
    left: [],
    behind: table.counts.map((row, i) => row.map((_, j) => behindCell(table, i, j))),
    unit: unitOf(panel, table, { percent, words }),
    percent,
    reported: false,
    numbered: true,
  });
}

/** The data of totals that a publication gives; nothing is computed from them. */
export function reportedData(
  panel: { title?: string | undefined; source: ReportedSource; orientation: ChartData['orientation'] },
  words: FigureWords,
): ChartData {
  const { totals, cases, source } = panel.source;
  return {
    kind: 'chart',
    mark: 'bar',
    orientation: panel.orientation,
    head: { title: panel.title ?? null, base: words.reported(cases, source) },
    categories: totals.map(({ label }) => ({ label, depth: 0, parent: false })),
    series: [
      {
        label: words.cases,
        values: totals.map(({ value }) => value),
        labels: totals.map(({ value }) => numberText(value)),
      },
    ],
    left: [],
    behind: [],
    unit: words.cases,
    percent: false,
    reported: true,
    numbered: true,
  };
}

function orientationOf(panel: ChartPanel): ChartData['orientation'] {
  if (panel.mark === 'timeline') return 'vertical';
  return panel.mark === 'dot' ? 'horizontal' : panel.orientation;
}

function misfit(panel: ChartPanel, table: CrossTable, percent: boolean): string | null {
  if (table.rows.codes.length === 0) return sentence('figures.no-rows');
  if (percent && table.specification.percent === 'none') {
    return sentence('figures.no-percent');
  }
  if (
    panel.mark === 'stacked-bar' &&
    percent &&
    table.cols?.kind === 'multiple' &&
    table.specification.base === 'cases'
  ) {
    return sentence('figures.stacked-percent', { variable: table.cols.label });
  }
  return null;
}

function seriesOf(table: CrossTable, percent: boolean): Series[] {
  const { decimals, percent: kind } = table.specification;
  const columns = table.cols === null ? [{ label: table.rows.label }] : table.cols.codes;
  return columns.map(({ label }, column) => {
    const shares = table.percent.map((row) => row[column] ?? null);
    const counts = table.counts.map((row) => row[column] ?? null);
    const both = table.cols === null && kind !== 'none';
    return {
      label,
      values: percent ? shares : counts,
      labels: counts.map((count, row) => {
        const share = percentText(shares[row] ?? null, decimals);
        if (percent) return share;
        return both ? `${numberText(count)} (${share})` : numberText(count);
      }),
    };
  });
}

function unitOf(
  panel: ChartPanel,
  table: CrossTable,
  { percent, words }: { percent: boolean; words: FigureWords },
): string {
  if (percent) return words.percent(words.percentBase(table));
  const stacked = panel.mark === 'stacked-bar' || panel.mark === 'timeline';
  return stacked && table.cols?.kind === 'multiple' ? words.responses : words.cases;
}
