import type { PolicyComparison, Range } from '../../domain/model/policy-comparison.ts';
import { formatPercent } from '../../domain/tabulate/format-percent.ts';
import type { PrintedTable } from './printed-table.ts';

/** Prints how far the counts and shares of a table move between policies, each cell as `2–5 (10.0–45.5)`. */
export function printRanges({ policies, ranges }: PolicyComparison): PrintedTable {
  const [first] = policies;
  const table = first?.table.kind === 'cross' ? first.table : undefined;
  const decimals = table?.specification.decimals ?? 1;
  const rows = ranges.rows.map(({ label }, i) => ({
    label,
    depth: 0,
    cells: [
      ...(ranges.counts[i] ?? []).map((count, j) => cellText(count, ranges.percent[i]?.[j] ?? null, decimals)),
      ...(ranges.cols === null ? [] : [countText(ranges.rowCases[i])]),
    ],
  }));
  const sums = ranges.cols === null ? [] : ranges.colCases.map(countText);
  const rule = policies.some((one) => one.table.kind === 'cross' && one.table.sources.illustrative);
  return {
    title: `${table?.title ?? ''}: range over ${policies.map(({ policy }) => policy).join(', ')}${rule ? ' (illustrative)' : ''}`,
    stub: table?.rows.label ?? '',
    spanner:
      ranges.cols === null
        ? null
        : { label: `${table?.cols?.label ?? ''}, least–most n (%)`, columns: ranges.cols.length },
    columns: ranges.cols === null ? ['least–most n (%)'] : [...ranges.cols.map(({ label }) => label), 'Cases'],
    groups: [{ label: null, rows }],
    totals: [{ label: 'Cases', depth: 0, cells: [...sums, countText(ranges.validCases)] }],
    notes: notesOf(policies),
  };
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
