import { answerTables, loadVariables, misfits } from '../check/answer-findings.ts';
import { withoutCoding } from '../check/evidence-findings.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { TableColumns } from '../sqlite/table-columns.ts';
import { type Reference, referencesOf } from '../sqlite/table-columns.ts';

/** How many rows of a table had to be left out because what they belong to is lost. */
export type Pruned = { readonly table: string; readonly rows: number };

/** A document belongs to a case, a round has cases and coders: without them there is no such thing. */
const neverEmpty = [
  { table: 'document', members: 'document_case' },
  { table: 'round', members: 'round_case' },
  { table: 'round', members: 'round_coder' },
] as const;

/** Takes out rows that point at nothing, until none is left, and answers that their variables cannot have. */
export function prune(connection: Connection, tables: readonly TableColumns[]): Pruned[] {
  const gone = new Map<string, number>();
  const note = (table: string, rows: number): void => {
    if (rows > 0) gone.set(table, (gone.get(table) ?? 0) + rows);
  };
  const keyOf = (table: string): string => tables.find(({ name }) => name === table)?.key[0] ?? '';
  const references = tables.map((table) => ({
    table: table.name,
    references: referencesOf(connection, table),
  }));
  const deletions = [
    ...references.flatMap(({ table, references: pointers }) =>
      pointers.map((pointer) => ({ table, sql: danglingSql(table, pointer, keyOf(pointer.table)) })),
    ),
    ...neverEmpty.map(({ table, members }) => ({ table, sql: emptySql(table, members) })),
  ];
  for (let before = -1, total = 0; before !== total;) {
    before = total;
    for (const { table, sql } of deletions) {
      const rows = connection.statement(sql).run().changes;
      note(table, rows);
      total += rows;
    }
  }
  for (const variable of loadVariables(connection)) {
    for (const table of answerTables) note(table, deleteMisfits(connection, table, variable));
  }
  note('passage_coding', connection.statement(`DELETE FROM passage_coding WHERE ${withoutCoding}`).run().changes);
  return [...gone].map(([table, rows]) => ({ table, rows }));
}

function danglingSql(table: string, { column, table: parent, own }: Reference, key: string): string {
  return `DELETE FROM "${table}" WHERE "${column}" IS NOT NULL
    AND "${column}" NOT IN (SELECT "${own ?? key}" FROM "${parent}")`;
}

function emptySql(table: string, members: string): string {
  return `DELETE FROM "${table}" WHERE ${table}_key NOT IN (SELECT ${table}_key FROM ${members})`;
}

function deleteMisfits(
  connection: Connection,
  table: (typeof answerTables)[number],
  variable: ReturnType<typeof loadVariables>[number],
): number {
  const remove = connection.statement(
    `DELETE FROM ${table} WHERE variable_key = ? AND state = 'coded' AND codes IS ?
      AND (number IS NOT NULL) = ? AND (text IS NOT NULL) = ?`,
  );
  return misfits(connection, table, variable).reduce(
    (rows, { codes, hasNumber, hasText }) =>
      rows + remove.run(variable.variable_key, codes, hasNumber, hasText).changes,
    0,
  );
}
