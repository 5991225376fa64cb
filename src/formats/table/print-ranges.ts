import type { PolicyComparison, PolicyRanges, Range } from '../../domain/model/policy-comparison.ts';
import { formatPercent } from '../../domain/tabulate/format-percent.ts';
import type { PrintedTable } from './printed-table.ts';

/** Prints how far the counts and shares of a table move between policies, each cell as `2–5 (10.0–45.5)`. */
export function printRanges({ policies, ranges }: PolicyComparison): PrintedTable {
  const tables = policies.flatMap(({ table }) => (table.kind === 'cross' ? [table] : []));
  const rule = tables.some(({ sources }) => sources.illustrative) ? ' (illustrative)' : '';
  const heads = tables.slice(0, 1).map((table) => ({
    title: table.title,
    rows: table.rows.label,
    cols: table.cols?.label ?? '',
    decimals: table.specification.decimals,
  }));
  const [head = { title: '', rows: '', cols: '', decimals: 1 }] = heads;
  const columns = ranges.cols?.map(({ label }) => label);
  const rows = ranges.rows.map(({ label }, i) => ({ label, depth: 0, cells: rowCells(ranges, i, head.decimals) }));
  const sums = columns === undefined ? [] : ranges.colCases.map(countText);
  return {
    title: `${head.title}: range over ${policies.map(({ policy }) => policy).join(', ')}${rule}`,
    stub: head.rows,
    spanner: columns === undefined ? null : { label: `${head.cols}, ${cellHead}`, columns: columns.length },
    columns: columns === undefined ? [cellHead] : [...columns, 'Cases'],
    groups: [{ label: null, rows }],
    totals: [{ label: 'Cases', depth: 0, cells: [...sums, countText(ranges.validCases)] }],
    notes: notesOf(policies),
  };
}

const cellHead = 'least–most n (%)';

function rowCells(ranges: PolicyRanges, i: number, decimals: number): string[] {
  const cells = (ranges.counts[i] ?? []).map((count, j) => cellText(count, ranges.percent[i]?.[j] ?? null, decimals));
  return ranges.cols === null ? cells : [...cells, countText(ranges.rowCases[i])];
}

function notesOf(policies: PolicyComparison['policies']): string[] {
  const bounds = policies.flatMap(({ policy, bound }) => (bound === null ? [] : [`${policy} (${bound})`]));
  const base = policies.flatMap(({ table }) => (table.kind === 'cross' ? (table.percentBase ?? []) : [])).at(0);
  return [
    ...(base === undefined
      ? []
      : [`Percentages: of ${base.replace(/^\d+ valid cases/u, 'the valid cases of each policy')}.`]),
    ...(bounds.length === 0
      ? []
      : [
          `Bounds, not anybody’s reading: ${bounds.join(', ')}. They bound codes of multiple choices; on a single choice a case whose coders differ is disputed and out of the base.`,
        ]),
    'A range says how far the choice of coder moves a number; it is no confidence interval.',
  ];
}

function cellText(count: Range, percent: Range | null, decimals: number): string {
  const share =
    percent === null ? '–' : span(formatPercent(percent.least, decimals), formatPercent(percent.most, decimals));
  return `${countText(count)} (${share})`;
}

function countText(range: Range | undefined): string {
  return span(String(range?.least ?? 0), String(range?.most ?? 0));
}

function span(least: string, most: string): string {
  return least === most ? least : `${least}–${most}`;
}
