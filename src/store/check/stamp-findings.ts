import { sentence } from '../../domain/model/sentences/sentence.ts';
import { loadLog } from '../history/read-log.ts';
import { historiedTables } from '../migrations/historied-tables.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { Finding } from './finding.ts';
import { unreadable } from './unreadable.ts';

/** Whether every row was written by a command that the log has, and the log has no gap and can be read. */
export function stampFindings(connection: Connection): Finding[] {
  const stray = historiedTables.flatMap(({ name: table }) => {
    const sql = `SELECT count(*) FROM "${table}" WHERE command NOT IN (SELECT seq FROM command)`;
    const rows = Number(connection.statement(sql).pluck().get());
    return rows === 0 ? [] : [sentence('check.unknown-command', { rows, table })];
  });
  const complete = connection.statement('SELECT count(*) = coalesce(max(seq), 0) FROM command').pluck().get() === 1;
  const gap = complete ? [] : [sentence('check.commands-missing')];
  const told = [...stray, ...gap].map((message) => ({ check: 'history', message }));
  return [...told, ...unreadable('history', () => loadLog(connection))];
}
