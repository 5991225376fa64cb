import type { Policy } from '../model/policy.ts';
import type { CrossTable } from '../model/table.ts';

/** What stands behind a mark: its words, and the cases that it counts as its table lists them. */
export type Behind = {
  /** The row, and the column where there is one. */
  readonly label: string;
  readonly count: number;
  /** Cases with a value on every axis of its table. */
  readonly base: number;
  /** Numbers of the cases; empty where the table lists none. */
  readonly cases: readonly number[];
  readonly variables: readonly string[];
  readonly policy: Policy;
};

/** What stands behind a cell of a table. */
export function behindCell(table: CrossTable, row: number, column: number): Behind {
  const labels = [table.rows.codes[row]?.label, table.cols?.codes[column]?.label];
  return {
    ...sourceOf(table),
    label: labels.filter((label) => label !== undefined).join(' × '),
    count: table.counts[row]?.[column] ?? 0,
    cases: table.cells[row]?.[column] ?? [],
  };
}

/** What stands behind a row with all its columns. */
export function behindRow(table: CrossTable, row: number): Behind {
  return {
    ...sourceOf(table),
    label: table.rows.codes[row]?.label ?? '',
    count: table.rowCases[row] ?? 0,
    cases: table.rowCells[row] ?? [],
  };
}

/** What stands behind the rows together: the cases that have any of the codes. */
export function behindRows(table: CrossTable): Behind {
  const cases = [...new Set(table.rowCells.flat())].sort((one, other) => one - other);
  return { ...sourceOf(table), label: table.rows.label, count: table.validCases - table.noneOfRows, cases };
}

function sourceOf(table: CrossTable): Pick<Behind, 'base' | 'variables' | 'policy'> {
  const { rows, cols } = table;
  return {
    base: table.validCases,
    variables: [...new Set([rows.variable, ...(cols === null ? [] : [cols.variable])])],
    policy: table.specification.policy,
  };
}
