import type { ReportNumber } from '../model/manifest.ts';
import { exclusionReasons, type Table, type TableBody, type TableCode } from '../model/table.ts';

/** The bodies of a table, one or several, each with what tells it from the others. */
export function bodiesOf(
  table: Table,
): { readonly id: string; readonly label: string | null; readonly body: TableBody }[] {
  switch (table.kind) {
    case 'cross':
      return [{ id: '', label: null, body: table }];
    case 'layered':
      return table.layers.map(({ id, label, table: body }) => ({ id, label, body }));
    case 'frequencies':
      return table.blocks.map((body, index) => ({ id: String(index), label: body.rows.label, body }));
  }
}

/** Names a number of a body: a cell by its codes, a margin by the code of its row or column, or the base. */
export const numberIds = {
  cell: (row: string, col: string | undefined): string => (col === undefined ? row : `${row} × ${col}`),
  row: (row: string): string => `${row} × *`,
  column: (col: string): string => `* × ${col}`,
  base: 'base',
} as const;

/**
 * Every number of cases that a table prints, with an id that stays the same as long as the codes keep theirs: cells,
 * margins, the base and who is out of it. Percentages follow from these. `value` is a number of cases.
 */
export function numbersOfTable(table: Table): ReportNumber[] {
  return bodiesOf(table).flatMap(({ id, label, body }) =>
    numbersOfBody(body).map((number) => ({
      id: id === '' ? number.id : `${id}: ${number.id}`,
      words: label === null ? number.words : `${label}: ${number.words}`,
      value: number.value,
    })),
  );
}

function numbersOfBody(body: TableBody): ReportNumber[] {
  const { rows, cols, counts } = body;
  const cells = rows.codes.flatMap((row, i) =>
    (counts[i] ?? []).map((value, j) => cellNumber(row, { col: cols?.codes[j], value })),
  );
  const rowTotals =
    cols === null
      ? []
      : rows.codes.map(({ id, label }, i) => ({
          id: numberIds.row(id),
          words: `${label}, all`,
          value: body.rowCases[i] ?? 0,
        }));
  const colTotals = (cols?.codes ?? []).map(({ id, label }, j) => ({
    id: numberIds.column(id),
    words: `all, ${label}`,
    value: body.colCases[j] ?? 0,
  }));
  const excluded = exclusionReasons.flatMap((reason) => {
    const value = body.excluded[reason] ?? 0;
    return value === 0 ? [] : [{ id: `out: ${reason}`, words: `cases out of the base, ${reason}`, value }];
  });
  const base = { id: numberIds.base, words: 'cases in the base', value: body.validCases };
  return [base, ...cells, ...rowTotals, ...colTotals, ...excluded];
}

function cellNumber(
  row: TableCode,
  { col, value }: { readonly col: TableCode | undefined; readonly value: number },
): ReportNumber {
  const words = col === undefined ? row.label : `${row.label} × ${col.label}`;
  return { id: numberIds.cell(row.id, col?.id), words, value };
}
