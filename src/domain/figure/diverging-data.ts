import type { FigurePanel } from '../model/figure-specification.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { CrossTable } from '../model/table.ts';
import { thousands } from '../model/thousands.ts';
import { type Behind, behindCell } from './behind.ts';
import type { ChartData, Series } from './chart-data.ts';
import type { FigureWords } from './figure-words.ts';
import { numberText, percentText } from './number-text.ts';
import { baseLine, categoriesOf } from './panel-head.ts';

type DivergingPanel = Extract<FigurePanel, { mark: 'diverging-bar' }>;

/** Rows of values by column, as the mark draws them. */
type Grid = Pick<ChartData, 'categories' | 'head'> & {
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly counts: readonly (readonly number[])[];
  readonly shares: readonly (readonly (number | null)[])[];
  readonly behind: readonly (readonly Behind[])[];
};

/**
 * The data of bars on either side of zero: values of the columns to the left are negative, and nothing but their place
 * says so. `invalid-input` for a column that is not there, for percentages that the table lacks, and for variables whose
 * codes differ.
 */
export function divergingData(
  panel: DivergingPanel,
  tables: readonly CrossTable[],
  words: FigureWords,
): Result<ChartData> {
  const [first] = tables;
  if (first === undefined) return fail('internal', sentence('figures.panel-without-table'));
  const grid = panel.source.kind === 'table' ? gridOf(first, panel, words) : gridOfMany(tables, panel, words);
  if (!grid.ok) return grid;
  const { columns, categories } = grid.value;
  const astray = panel.left.find((id) => !columns.some((column) => column.id === id));
  if (astray !== undefined) {
    return fail('invalid-input', sentence('figures.left-astray', { astray, columns: columns.map(({ id }) => id) }));
  }
  if (categories.length === 0) return fail('invalid-input', sentence('figures.no-rows'));
  const percent = panel.value === 'percent';
  if (percent && tables.some((table) => table.specification.percent === 'none')) {
    return fail('invalid-input', sentence('figures.no-percent'));
  }
  const left = columns.flatMap(({ id }, index) => (panel.left.includes(id) ? [index] : []));
  const { behind, head } = grid.value;
  return ok({
    kind: 'chart',
    mark: 'diverging-bar',
    orientation: 'horizontal',
    head,
    categories,
    series: columns.map((_, index) => seriesOf(grid.value, { index, left: left.includes(index), percent, first })),
    left,
    behind,
    unit: percent ? words.percent(words.percentBase(first)) : words.cases,
    percent,
    reported: false,
    numbered: true,
  });
}

function seriesOf(
  { columns, counts, shares }: Grid,
  { index, left, percent, first }: { index: number; left: boolean; percent: boolean; first: CrossTable },
): Series {
  const values = (percent ? shares : counts).map((row) => row[index] ?? null);
  return {
    label: columns[index]?.label ?? '',
    values: values.map((value) => (value === null || !left ? value : -value)),
    labels: values.map((value) => (percent ? percentText(value, first.specification.decimals) : numberText(value))),
  };
}

function gridOf(table: CrossTable, panel: DivergingPanel, words: FigureWords): Result<Grid> {
  return ok({
    head: { title: panel.title ?? null, base: baseLine(table, words) },
    categories: categoriesOf(table.rows.codes),
    columns: table.cols?.codes ?? [],
    counts: table.counts,
    shares: table.percent,
    behind: table.counts.map((row, i) => row.map((_, j) => behindCell(table, i, j))),
  });
}

/** One row a variable, each over a base of its own, which its label names. */
function gridOfMany(tables: readonly CrossTable[], panel: DivergingPanel, words: FigureWords): Result<Grid> {
  const columns = tables[0]?.rows.codes ?? [];
  const placesOf = (table: CrossTable) => columns.map(({ id }) => table.rows.codes.findIndex((code) => code.id === id));
  const odd = tables.find(
    (table) => table.rows.codes.length !== columns.length || placesOf(table).some((place) => place < 0),
  );
  if (odd !== undefined) {
    const codes = columns.map(({ id }) => id);
    return fail('invalid-input', sentence('figures.other-codes', { codes, variable: odd.rows.label }));
  }
  const illustrative = tables.some((table) => table.sources.illustrative) ? words.illustrative : '';
  return ok({
    head: { title: panel.title ?? null, base: illustrative },
    categories: tables.map(({ rows, validCases }) => ({
      label: `${rows.label} (n = ${thousands(validCases)})`,
      depth: 0,
      parent: false,
    })),
    columns,
    counts: tables.map((table) => placesOf(table).map((place) => table.counts[place]?.[0] ?? 0)),
    shares: tables.map((table) => placesOf(table).map((place) => table.percent[place]?.[0] ?? null)),
    behind: tables.map((table) =>
      placesOf(table).map((place) => {
        const behind = behindCell(table, place, 0);
        return { ...behind, label: `${table.rows.label} × ${behind.label}` };
      }),
    ),
  });
}
