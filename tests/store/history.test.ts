import { describe, expect, it } from 'vitest';
import { historiedTables } from '../../src/store/migrations/historied-tables.ts';
import { columnsOf } from '../../src/store/sqlite/columns-of.ts';
import { fullReview } from './support/full-review.ts';
import { rowsOf, withRaw } from './support/raw.ts';
import { codes, coding, command, people, sampleProject } from './support/sample.ts';

/** A file with a row in every table; those without a write of their own get theirs here. */
function fullFile(): string {
  const project = sampleProject(0);
  command(project, (write) => write.putReview(fullReview()));
  project.close();
  withRaw(project.path, (database) => {
    database.exec("INSERT INTO specification (id, kind, body, command) VALUES ('t', 'table', '{}', 2)");
    database.exec("INSERT INTO claim (id, position, body, command) VALUES ('c', 0, '{}', 2)");
    database.exec(`INSERT INTO rival (table_name, key_1, writer, state, command)
      SELECT 'case', 1, uuid, 'open', 2 FROM command WHERE seq = 2`);
  });
  return project.path;
}

const tableNames = historiedTables.map(({ name }) => name).sort();

/** A second command, so that rows stand under an older one; an undo, since nothing else may touch frozen codings. */
const nextCommand =
  "INSERT INTO command (seq, uuid, kind, at, by, summary) VALUES (3, 'u', 'undo', '2026-01-01', 'x', 'y')";

describe.each(historiedTables)('the table $name', ({ name: table }) => {
  it('refuses a row under any command but the latest', () => {
    withRaw(fullFile(), (database) => {
      database.exec(nextCommand);
      for (const stamp of [2, 4, 0]) {
        expect(() => database.exec(`UPDATE "${table}" SET command = ${stamp}`)).toThrow('latest command');
        expect(() => database.exec(`INSERT INTO "${table}" SELECT * FROM "${table}" LIMIT 1`)).toThrow(
          'latest command',
        );
      }
    });
  });

  it('keeps the old row on an update, with the command that replaced it', () => {
    withRaw(fullFile(), (database) => {
      const before = database.prepare(`SELECT * FROM "${table}" LIMIT 1`).raw().get();
      const stampBefore = database.prepare(`SELECT command FROM "${table}" LIMIT 1`).pluck().get();
      database.exec(nextCommand);
      database.exec(`UPDATE "${table}" SET command = 3`);
      const kept = database.prepare('SELECT * FROM history WHERE command = 3 ORDER BY history_key LIMIT 1').get();
      expect(kept).toMatchObject({ table_name: table, operation: 'update', writer: stampBefore });
      expect(JSON.parse((kept as { old: string }).old)).toEqual(before);
    });
  });

  it('keeps the old row on a deletion', () => {
    withRaw(fullFile(), (database) => {
      database.pragma('foreign_keys = OFF');
      for (const name of ['case_coded', 'code_in_coding', 'code_in_final_coding', 'code_in_frozen_coding']) {
        database.exec(`DROP TRIGGER ${name}`);
      }
      const before = database.prepare(`SELECT * FROM "${table}"`).raw().all();
      database.exec(nextCommand);
      database.exec(`DELETE FROM "${table}"`);
      const kept = database.prepare(
        `SELECT old FROM history WHERE command = 3 AND operation = 'delete' AND table_name = ?`,
      );
      expect(
        kept
          .pluck()
          .all(table)
          .map((old) => JSON.parse(String(old)) as unknown),
      ).toEqual(before);
    });
  });

  it('lets no row change its key', () => {
    withRaw(fullFile(), (database) => {
      const key = database.prepare('SELECT name FROM pragma_table_info(?) WHERE pk = 1').pluck().get(table);
      database.pragma('foreign_keys = OFF');
      database.exec(nextCommand);
      const move = `UPDATE "${table}" SET command = 3, "${String(key)}" = "${String(key)}" + 100`;
      expect(() => database.exec(move)).toThrow('keeps its key');
    });
  });

  it('is strict: a column takes its own type alone', () => {
    withRaw(fullFile(), (database) => {
      const strict = database.prepare('SELECT strict FROM pragma_table_list WHERE name = ?').pluck().get(table);
      expect(strict).toBe(1);
    });
  });
});

describe('the history', () => {
  it('knows every table that carries a stamp', () => {
    const { path } = sampleProject();
    const stamped = rowsOf(
      path,
      `SELECT list.name FROM pragma_table_list AS list, pragma_table_info(list.name) AS info
        WHERE info.name = 'command' AND list.name <> 'history' ORDER BY list.name`,
    );
    expect(stamped).toEqual(tableNames.map((name) => ({ name })));
  });

  it('covers every table there is', () => {
    const { path } = sampleProject();
    const tables = rowsOf(path, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    const names = tables.map((row) => (row as { name: string }).name);
    expect(names.sort()).toEqual(['command', 'history', ...tableNames].sort());
  });

  it.each(['command', 'history'])('of %s entries is only added to', (table) => {
    const project = sampleProject();
    command(project, (write) =>
      write.putCoders([{ ...people[0], uuid: people[0]?.uuid ?? '', name: 'adele', kind: 'person' }]),
    );
    withRaw(project.path, (database) => {
      expect(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBeGreaterThan(0);
      expect(() => database.exec(`DELETE FROM ${table}`)).toThrow('only added');
      expect(() => database.exec(`UPDATE ${table} SET rowid = rowid`)).toThrow('only added');
    });
  });

  it('names a replaced coding by its three keys, and every digit of its number', () => {
    const project = sampleProject();
    const put = (value: number): void => {
      command(project, (write) =>
        write.putCodings([{ ...coding(2, 'people', { kind: 'number', value }), coder: 'ben' }]),
      );
    };
    put(0.1 + 0.2);
    put(5e-324);
    put(7);
    const history = rowsOf(project.path, 'SELECT command, key_1, key_2, key_3, key_4, old FROM history');
    expect(history).toMatchObject([
      { command: 3, key_1: 5, key_2: 2, key_3: 2, key_4: null },
      { command: 4, key_1: 5, key_2: 2, key_3: 2, key_4: null },
    ]);
    const place = columnsOf(project.reader, 'coding').indexOf('number');
    const numbers = history.map((row) => (JSON.parse((row as { old: string }).old) as unknown[])[place]);
    expect(numbers).toEqual([0.1 + 0.2, 5e-324]);
  });

  it('needs no entry for what is inserted: its stamp is one', () => {
    const project = sampleProject();
    command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    expect(rowsOf(project.path, 'SELECT * FROM history')).toEqual([]);
    expect(rowsOf(project.path, 'SELECT command FROM coding')).toEqual([{ command: 2 }]);
  });

  it('is not passed by when a row is replaced by REPLACE', () => {
    const { writer } = sampleProject();
    writer.exec(
      "INSERT OR REPLACE INTO coder (coder_key, uuid, name, kind, command) VALUES (1, 'u', 'eve', 'person', 1)",
    );
    const kept = writer.statement('SELECT table_name, operation, key_1 FROM history').all();
    expect(kept).toEqual([{ table_name: 'coder', operation: 'delete', key_1: 1 }]);
  });
});
