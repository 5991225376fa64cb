import type { Result } from '../../domain/model/result.ts';
import type { ReadableProject } from '../project-file.ts';
import { attempt } from '../sqlite/attempt.ts';
import type { Connection } from '../sqlite/connection.ts';
import { loadDriver } from '../sqlite/load-driver.ts';
import { openInMemory } from '../sqlite/open-connection.ts';
import type { Surroundings } from '../surroundings.ts';
import { judged, telling } from './judged.ts';
import { withoutTriggers } from '../sqlite/without-triggers.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';

/**
 * The bytes of a project file for one coder, to work blind in and to send back: all of the project but what others judged,
 * which is gone from the file, its history and its free pages. What attributes say stays, whoever said it.
 */
export function makePackage(project: ReadableProject, coder: string, { clock, ids }: Surroundings): Result<Uint8Array> {
  const driver = loadDriver();
  if (!driver.ok) return driver;
  return attempt(project.path, () => {
    const copy = openInMemory(driver.value, project.reader.bytes(), (connection) => {
      connection.exec('BEGIN');
      begin(connection, coder, { uuid: ids(), at: clock() });
      const emptied = [...Object.keys(judged), 'rival', 'history', 'command'];
      withoutTriggers(
        connection,
        ({ table }) => emptied.includes(table),
        () => leaveOut(connection, coder),
      );
      connection.exec('COMMIT');
      connection.exec('VACUUM');
    });
    try {
      return withLog(copy.bytes());
    } finally {
      copy.close();
    }
  });
}

function begin(copy: Connection, coder: string, { uuid, at }: { readonly uuid: string; readonly at: string }): void {
  copy
    .statement(
      `INSERT INTO command (seq, uuid, kind, at, by, summary, detail)
        VALUES ((SELECT max(seq) + 1 FROM command), ?, 'package', ?, ?, ?, ?)`,
    )
    .run(uuid, at, coder, sentence('export.package-made', { coder }), JSON.stringify({ packageOf: coder }));
}

function leaveOut(copy: Connection, coder: string): void {
  copy
    .statement(`UPDATE command SET summary = @summary WHERE by <> @coder AND kind IN ${telling}`)
    .run({ coder, summary: sentence('export.entry-left-out') });
  const key = copy.statement('SELECT coder_key FROM coder WHERE name = ?').pluck().get(coder) ?? 0;
  const judgement = (column: string): string =>
    `${column} NOT IN (SELECT variable_key FROM variable WHERE role = 'attribute')`;
  for (const [table, place] of Object.entries(judged)) {
    const other = place === undefined ? 'TRUE' : 'coder_key <> @key';
    const otherThen = place === undefined ? 'TRUE' : `key_${String(place + 1)} <> @key`;
    const kind = table === 'coding';
    copy
      .statement(`DELETE FROM ${table} WHERE ${other} ${kind ? `AND ${judgement('variable_key')}` : ''}`)
      .run({ key });
    copy
      .statement(
        `DELETE FROM history WHERE table_name = '${table}' AND ${otherThen} ${kind ? `AND ${judgement('key_1')}` : ''}`,
      )
      .run({ key });
  }
  copy.exec("DELETE FROM rival; DELETE FROM history WHERE table_name = 'rival'");
}

/** The two bytes that ask for a write-ahead log, as every project file has them. */
function withLog(bytes: Buffer): Uint8Array {
  return new Uint8Array(bytes.fill(2, 18, 20));
}
