import type { PolicyRanges, Range } from '../../model/policy-comparison.ts';
import type { CrossTable } from '../../model/table.ts';
import type { ReportedEffect } from '../../model/test-report.ts';
import { effectRanges } from './effect-ranges.ts';
import { mergeNames, type Name } from './merge-names.ts';
import { rangeOf } from './range-of.ts';

/** One table as it stands under a policy. */
export type UnderPolicy = {
  readonly policy: string;
  readonly table: CrossTable;
  readonly effects: readonly ReportedEffect[];
};

const none: Range = { least: 0, most: 0 };

/** How far counts, shares, effects and intervals of one table move between policies; codes are matched by id. */
export function policyRanges(policies: readonly UnderPolicy[]): PolicyRanges {
  const tables = policies.map(({ table }) => table);
  const rows = mergeNames(tables.map((table) => table.rows.codes));
  const colLists = tables.flatMap((table) => (table.cols === null ? [] : [table.cols.codes]));
  const cols = colLists.length === 0 ? null : mergeNames(colLists);
  const columns = cols ?? [whole];
  const places = tables.map((table) => placesIn(table));
  const over = (value: (table: CrossTable, at: Places) => number | null | undefined): Range | null =>
    rangeOf(tables.flatMap((table, index) => value(table, places[index] ?? nowhere) ?? []));
  return {
    rows,
    cols,
    validCases: over((table) => table.validCases) ?? none,
    counts: rows.map((row) =>
      columns.map((col) => over((table, at) => table.counts[at.row(row)]?.[at.col(col)] ?? 0) ?? none),
    ),
    rowCases: rows.map((row) => over((table, at) => table.rowCases[at.row(row)] ?? 0) ?? none),
    colCases: columns.map((col) => over((table, at) => table.colCases[at.col(col)] ?? 0) ?? none),
    percent: rows.map((row) => columns.map((col) => over((table, at) => table.percent[at.row(row)]?.[at.col(col)]))),
    effects: effectRanges(policies),
  };
}

/** Stands for the one column of a one-way table. */
const whole: Name = { id: '', label: '' };

type Places = { readonly row: (name: Name) => number; readonly col: (name: Name) => number };

const nowhere: Places = { row: () => -1, col: () => -1 };

function placesIn({ rows, cols }: CrossTable): Places {
  const rowOf = new Map(rows.codes.map(({ id }, place) => [id, place]));
  const colOf = new Map((cols?.codes ?? [whole]).map(({ id }, place) => [id, place]));
  return { row: ({ id }) => rowOf.get(id) ?? -1, col: ({ id }) => colOf.get(id) ?? -1 };
}
