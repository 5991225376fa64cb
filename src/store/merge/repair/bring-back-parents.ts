import { sentence } from '../../../domain/model/sentences/sentence.ts';
import { oldValueSql, type Row, rowOfOld } from '../../history/old-row.ts';
import type { TableShape } from '../../history/table-shape.ts';
import type { Connection } from '../../sqlite/connection.ts';
import { Refusal } from '../../sqlite/refusal.ts';
import { bringBackCodings } from './bring-back-codings.ts';
import { bringBackMembers } from './bring-back-members.ts';
import { type Repairing, rowName } from './repairing.ts';

/** Parents may need parents; codes nest no deeper than this. */
const mostRounds = 50;

/**
 * Rows that were deleted on one copy while the other wrote something that needs them (a case that somebody coded, a coding
 * that a passage is evidence for) come back, as they last stood, with what they consist of. Gives the tables that some
 * came back to.
 */
export function bringBackParents(repairing: Repairing): ReadonlySet<string> {
  const tables = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    bringBackCodings(repairing);
    bringBackMembers(repairing);
    const missing = missingRows(repairing);
    if (missing.length === 0) break;
    for (const { table, key } of missing) {
      bringBack(repairing, table, key);
      tables.add(table);
    }
  }
  return tables;
}

type Missing = { readonly table: string; readonly key: number };

function missingRows({ connection, writer, shapes }: Repairing): Missing[] {
  const found = shapes.flatMap((shape) =>
    shape.references
      .filter(({ table }) => table !== 'command')
      .flatMap(({ column, table }) => {
        const parent = writer.shape(table).key[0] ?? '';
        const sql = `SELECT DISTINCT "${column}" FROM "${shape.name}"
          WHERE "${column}" IS NOT NULL AND "${column}" NOT IN (SELECT "${parent}" FROM "${table}")`;
        return (connection.statement(sql).pluck().all() as number[]).map((key) => ({ table, key }));
      }),
  );
  const all = [
    ...found,
    ...shapes.flatMap((shape) => missingCodes(connection, shape)),
    ...lostCodes(connection, writer.shape('code')),
  ];
  return [...new Map(all.map((one) => [rowName(one.table, [one.key]), one])).values()];
}

/** Codes that answers name inside their text. */
function missingCodes(connection: Connection, { name, columns }: TableShape): Missing[] {
  if (!columns.includes('codes')) return [];
  const texts = connection
    .statement(`SELECT DISTINCT codes FROM "${name}" WHERE codes <> ''`)
    .pluck()
    .all() as string[];
  const known = new Set(connection.statement('SELECT code_key FROM code').pluck().all() as number[]);
  const keys = new Set(texts.flatMap((text) => [...text.matchAll(/\d+/g)].map(([key]) => Number(key))));
  return [...keys].filter((key) => !known.has(key)).map((key) => ({ table: 'code', key }));
}

/** A variable that stays though it was deleted keeps the codes that went with it. */
function lostCodes(connection: Connection, code: TableShape): Missing[] {
  const empty = connection
    .statement(
      `SELECT variable_key FROM variable WHERE kind IN ('single', 'multiple')
        AND NOT EXISTS (SELECT 1 FROM code WHERE code.variable_key = variable.variable_key)`,
    )
    .pluck()
    .all() as number[];
  const deleted = connection.statement(
    `SELECT key_1 AS key, command FROM history WHERE table_name = 'code' AND operation = 'delete'
      AND ${oldValueSql(code, 'variable_key')} = ? ORDER BY history_key DESC`,
  );
  return empty.flatMap((variable) => {
    const rows = deleted.all(variable) as { key: number; command: number }[];
    return rows.filter(({ command }) => command === rows[0]?.command).map(({ key }) => ({ table: 'code', key }));
  });
}

function bringBack({ connection, writer, plan, before }: Repairing, table: string, key: number): void {
  const shape = writer.shape(table);
  const past = connection
    .statement('SELECT old FROM history WHERE table_name = ? AND key_1 = ? ORDER BY history_key DESC LIMIT 1')
    .pluck()
    .get(table, key) as string | undefined;
  const old = past === undefined ? plan?.spare(table, key) : rowOfOld(shape, past);
  const row = before?.get(rowName(table, [key])) ?? old;
  if (row === undefined) throw new Refusal('damaged-project', sentence('merge.row-in-neither', { key, table }));
  writer.rewrite(shape, [key], withFreeNames(connection, shape, row));
}

/** What was free when a row went may have been taken since. */
function withFreeNames(connection: Connection, { name, key, unique, references }: TableShape, row: Row): Row {
  const own = key[0] ?? '';
  const within = references.some(({ column }) => column === 'variable_key') ? 'variable_key' : undefined;
  const free: Record<string, Row[string]> = { ...row };
  for (const column of unique.filter((one) => one !== 'uuid')) {
    const among = within === undefined ? '' : `AND "${within}" = ${String(row[within])}`;
    const taken = connection.statement(`SELECT 1 FROM "${name}" WHERE "${column}" = ? ${among}`).get(row[column]);
    if (taken === undefined) continue;
    if (column === 'number')
      free[column] = Number(connection.statement(`SELECT max(number) + 1 FROM "${name}"`).pluck().get());
    else free[column] = `${String(row[column])}-${String(row[own])}`;
  }
  return free;
}
