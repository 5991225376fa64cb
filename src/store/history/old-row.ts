import type { TableShape } from './table-shape.ts';

/** A row as the file has it, by column. */
export type Row = Readonly<Record<string, string | number | null>>;

type Columns = Pick<TableShape, 'columns'>;

/** A row of the history by column: there it is the list of its values, in the order of the table's columns. */
export function rowOfOld({ columns }: Columns, old: string): Row {
  const values = JSON.parse(old) as Row[string][];
  return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? null]));
}

/** The same the other way, as the triggers write it. */
export function oldOfRow({ columns }: Columns, row: Row): string {
  return JSON.stringify(columns.map((column) => row[column] ?? null));
}

/** One value of an old row, in SQL; `old` is where the history's column is found. */
export function oldValueSql({ columns }: Columns, column: string, old = 'old'): string {
  const place = columns.indexOf(column);
  return place < 0 ? 'NULL' : `json_extract(${old}, '$[${place}]')`;
}
