import type { Connection } from './connection.ts';

/** A table as the file itself has it. */
export type TableColumns = {
  readonly name: string;
  readonly columns: readonly string[];
  /** Its primary key: integers, in the order of the index. */
  readonly key: readonly string[];
};

/** The columns of a table and its key. */
export function tableColumns(connection: Connection, name: string): TableColumns {
  const columns = connection.statement("SELECT name, pk FROM pragma_table_info(?, 'main')").all(name) as {
    name: string;
    pk: number;
  }[];
  const key = columns.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
  return { name, columns: columns.map((column) => column.name), key: key.map((column) => column.name) };
}

/** A column whose values are keys of another table; `own` is the column there, where it is not the table's key. */
export type Reference = { readonly column: string; readonly table: string; readonly own: string | null };

/** Where the rows of a table point to. */
export function referencesOf(connection: Connection, { name, columns }: TableColumns): Reference[] {
  const references = connection
    .statement(`SELECT "from" AS "column", "table", "to" AS own FROM pragma_foreign_key_list(?, 'main') ORDER BY id`)
    .all(name) as Reference[];
  // Codings point at their case by triggers, not by a declared reference.
  const byTrigger =
    name !== 'case' && columns.includes('case_key') && !references.some(({ table }) => table === 'case');
  return byTrigger ? [...references, { column: 'case_key', table: 'case', own: null }] : references;
}
