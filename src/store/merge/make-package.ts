import type { Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { detailOf } from '../history/read-log.ts';
import type { ReadableProject } from '../project-file.ts';
import { attempt } from '../sqlite/attempt.ts';
import type { Connection } from '../sqlite/connection.ts';
import { loadDriver } from '../sqlite/load-driver.ts';
import { openInMemory } from '../sqlite/open-connection.ts';
import { withoutTriggers } from '../sqlite/without-triggers.ts';
import type { Surroundings } from '../surroundings.ts';
import { judged, tellsOfOthers } from './judged.ts';

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
        () => {
          const touched = leaveOut(connection, coder);
          for (const seq of touched) putInPlace(connection, seq, { coder, uuid: ids() });
        },
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

/** Leaves out what others judged, and gives the entries of which something is missing from then on. */
function leaveOut(copy: Connection, coder: string): ReadonlySet<number> {
  const hidden = copy
    .statement(`UPDATE command SET summary = @summary WHERE ${tellsOfOthers('command', '@coder')} RETURNING seq`)
    .pluck()
    .all({ coder, summary: sentence('export.entry-left-out') });
  const key = copy.statement('SELECT coder_key FROM coder WHERE name = ?').pluck().get(coder) ?? 0;
  const judgement = (column: string): string =>
    `${column} NOT IN (SELECT variable_key FROM variable WHERE role = 'attribute')`;
  const gone = Object.entries(judged).flatMap(([table, place]) => {
    const coding = table === 'coding';
    const row = place === undefined ? 'TRUE' : `coder_key <> @key ${coding ? `AND ${judgement('variable_key')}` : ''}`;
    const old =
      place === undefined ? 'TRUE' : `key_${String(place + 1)} <> @key ${coding ? `AND ${judgement('key_1')}` : ''}`;
    return takeOut(copy, table, { row, old, key });
  });
  gone.push(...takeOut(copy, 'rival', { row: 'TRUE', old: 'TRUE', key }));
  return new Set([...(hidden as number[]), ...gone]);
}

type Which = { readonly row: string; readonly old: string; readonly key: unknown };

/** Takes rows of a table out, and what the history has of them; gives the entries that wrote or changed them. */
function takeOut(copy: Connection, table: string, { row, old, key }: Which): number[] {
  const rows = copy.statement(`DELETE FROM ${table} WHERE @key = @key AND ${row} RETURNING command`);
  const past = copy.statement(
    `DELETE FROM history WHERE table_name = '${table}' AND @key = @key AND ${old} RETURNING command, writer`,
  );
  const pairs = past.raw().all({ key }) as [number, number][];
  return [...new Set([...(rows.pluck().all({ key }) as number[]), ...pairs.flat()])];
}

/** Puts an entry of a package's own in the place of one of which it has only a part, so that others do not take it for whole. */
function putInPlace(
  copy: Connection,
  seq: number,
  { coder, uuid }: { readonly coder: string; readonly uuid: string },
): void {
  const { uuid: entry, detail } = copy.statement('SELECT uuid, detail FROM command WHERE seq = ?').get(seq) as {
    uuid: string;
    detail: string | null;
  };
  const said = detailOf(detail);
  const of = said.withheld?.of ?? entry;
  const kept = (said.withheld?.kept ?? [coder]).filter((one) => one === coder);
  copy
    .statement('UPDATE command SET uuid = ?, detail = ? WHERE seq = ?')
    .run(uuid, JSON.stringify({ ...said, withheld: { of, kept } }), seq);
}

/** The two bytes that ask for a write-ahead log, as every project file has them. */
function withLog(bytes: Buffer): Uint8Array {
  return new Uint8Array(bytes.fill(2, 18, 20));
}
