import { type Row, rowOfOld } from '../../history/old-row.ts';
import type { TableShape } from '../../history/table-shape.ts';
import { keysOf } from '../slots.ts';
import type { Repairing } from './repairing.ts';

/** What a row consists of, and comes and goes with: a round without its cases and coders is none. */
const members = [
  { owner: 'document', table: 'document_case' },
  { owner: 'round', table: 'round_case' },
  { owner: 'round', table: 'round_coder' },
  { owner: 'round', table: 'round_assignment' },
] as const;

/**
 * A row that stands though it was deleted on one copy has again what went with it. What was taken from it at another time
 * stays away.
 */
export function bringBackMembers({ connection, writer }: Repairing): void {
  for (const { owner, table } of members) {
    const shape = writer.shape(table);
    const lost = connection.statement(lostSql(shape, owner)).pluck().all() as string[];
    const rows = lost.map((old): Row => rowOfOld(shape, old));
    for (const row of rows) writer.rewrite(shape, keysOf(shape, row), row);
  }
}

/**
 * Rows whose last deletion was one of their owner’s too. Merges and settling delete no owner that has members; the deletion
 * of one that somebody changed meanwhile is a rival of it. Entry by entry, since the history is found by those.
 */
function lostSql({ name, key }: TableShape, owner: string): string {
  const deletions = (table: string): string => `FROM command CROSS JOIN history ON history.command = seq
    WHERE kind NOT IN ('merge', 'settle') AND operation = 'delete' AND table_name = '${table}'`;
  const standing = key.map((column, index) => `"${column}" = key_${String(index + 1)}`).join(' AND ');
  return `SELECT old FROM (SELECT key_1, key_2, key_3, old, max(seq) AS last ${deletions(name)} GROUP BY 1, 2, 3)
    WHERE key_1 IN (SELECT ${owner}_key FROM "${owner}") AND NOT EXISTS (SELECT 1 FROM "${name}" WHERE ${standing})
    AND (key_1, last) IN (SELECT key_1, seq ${deletions(owner)}
      UNION SELECT key_1, seq FROM rival JOIN command ON uuid = writer WHERE table_name = '${owner}' AND content IS NULL)`;
}
