import { oldValueSql } from '../../../src/store/history/old-row.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { columnsOf } from '../../../src/store/sqlite/columns-of.ts';

type Kept = { readonly table: string; readonly writer: string; readonly said: string };

/**
 * Every version of a coding or final coding that a file holds, in the rows, the history or the rivals, by who wrote it and
 * what was said in words that are the same in every file. What one command wrote and wrote over is no version.
 */
export function versionsKept(project: WritableProject): Set<string> {
  const versions = ['coding', 'final_coding'].flatMap((table) => {
    const row = columns.map((column) => `'${column}', "${column}"`).join(', ');
    const all = { columns: columnsOf(project.reader, table) };
    const past = columns.map((column) => `'${column}', ${oldValueSql(all, column)}`).join(', ');
    const sql = `SELECT c.uuid AS writer, v.said FROM (
        SELECT command, json_object(${row}) AS said FROM ${table}
        UNION ALL SELECT writer, json_object(${past}) FROM history WHERE table_name = '${table}' AND command <> writer) AS v
      JOIN command AS c ON c.seq = v.command WHERE c.kind = 'test'
      UNION ALL SELECT writer, content FROM rival JOIN command ON uuid = writer
      WHERE table_name = '${table}' AND content IS NOT NULL AND kind = 'test'`;
    return (project.reader.statement(sql).all() as Omit<Kept, 'table'>[]).map((kept) => ({ table, ...kept }));
  });
  const names = caseNames(project);
  return new Set(
    versions.map(({ table, writer, said }) => {
      const old = JSON.parse(said) as Record<string, unknown>;
      const { state, text, number } = old;
      const codes = typeof old['codes'] === 'string' ? old['codes'].split(' ').length : null;
      const place = [names.get(Number(old['case_key'])), old['variable_key']];
      return JSON.stringify([table, writer, place, state, text, number, codes]);
    }),
  );
}

const columns = ['case_key', 'variable_key', 'state', 'text', 'number', 'codes'];

/** UUIDs of cases by key, of those too that are gone. */
function caseNames({ reader }: WritableProject): Map<number, string> {
  const rows = reader
    .statement(
      `SELECT key_1, ${oldValueSql({ columns: columnsOf(reader, 'case') }, 'uuid')} FROM history WHERE table_name = 'case'
        UNION SELECT case_key, uuid FROM "case"`,
    )
    .raw()
    .all() as [number, string][];
  return new Map(rows);
}
