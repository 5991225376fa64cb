import type { Connection } from '../sqlite/connection.ts';
import type { TableShape } from './table-shape.ts';

/** A column whose values are keys of another table. */
export type Reference = { readonly column: string; readonly parent: string; readonly parentColumn: string };

/** Where the rows of a table point to. */
export function referencesOf(
  connection: Connection,
  { name, columns }: TableShape,
  tables: readonly TableShape[],
): Reference[] {
  const declared = connection
    .statement('SELECT "from" AS column, "table" AS parent, "to" AS parentColumn FROM pragma_foreign_key_list(?)')
    .all(name) as { column: string; parent: string; parentColumn: string | null }[];
  const references = declared.map(({ column, parent, parentColumn }) => ({
    column,
    parent,
    parentColumn: parentColumn ?? tables.find((table) => table.name === parent)?.key[0] ?? column,
  }));
  // Codings point at their case by triggers, not by a declared reference.
  const byTrigger =
    name !== 'case' && columns.includes('case_key') && !references.some(({ parent }) => parent === 'case');
  return byTrigger ? [...references, { column: 'case_key', parent: 'case', parentColumn: 'case_key' }] : references;
}
