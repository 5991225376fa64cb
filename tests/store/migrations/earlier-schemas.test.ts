import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ok } from '../../../src/domain/model/result.ts';
import { backupFolder } from '../../../src/store/backup/backup-folder.ts';
import { listBackups } from '../../../src/store/backup/list-backups.ts';
import { checkProject } from '../../../src/store/check-project.ts';
import { migrations, newestVersion } from '../../../src/store/migrations/index.ts';
import { migrate } from '../../../src/store/migrations/migrate.ts';
import { openToRead, openToWrite } from '../../../src/store/open-project.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { Connection } from '../../../src/store/sqlite/connection.ts';
import { must } from '../../support/must.ts';
import { earlierProjects as folder, projectOfSchema as copyOf } from '../support/earlier-project.ts';
import { rowsOf, sha256, withRaw } from '../support/raw.ts';
import { fixedSurroundings } from '../support/surroundings.ts';

const versions = readdirSync(folder)
  .flatMap((name) => /^schema-(\d+)\.copro$/.exec(name)?.[1] ?? [])
  .map(Number)
  .sort((one, other) => one - other);

const structure = 'SELECT type, name, sql FROM sqlite_schema ORDER BY type, name';

/** Tables, indices and triggers as the migrations up to a version make them today. */
function structureOf(version: number): unknown[] {
  const connection = new Connection(new Database(':memory:'));
  onTestFinished(() => connection.close());
  migrate(connection, migrations.slice(0, version));
  return connection.statement(structure).all();
}

function knownReading(version: number): object {
  return JSON.parse(readFileSync(join(folder, `schema-${version}.json`), 'utf8')) as object;
}

describe('the projects kept of earlier schemas', () => {
  it('are there for every schema before this one, and none for one to come', () => {
    const earlier = Array.from({ length: newestVersion - 1 }, (_, index) => index + 1);
    expect(versions.filter((version) => version < newestVersion)).toEqual(earlier);
    expect(versions.every((version) => version <= newestVersion)).toBe(true);
  });
});

describe.each(versions)('a project of schema %i', (version) => {
  it('is what it is called, with a row in every table', () => {
    const path = copyOf(version);
    expect(rowsOf(path, 'PRAGMA user_version')).toEqual([{ user_version: version }]);
    const tables = rowsOf(path, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    const empty = (tables as { name: string }[]).filter(
      ({ name }) => rowsOf(path, `SELECT 1 FROM "${name}" LIMIT 1`).length === 0,
    );
    expect(empty).toEqual([]);
  });

  it('has the tables, indices and triggers that its migrations still make', () => {
    expect(rowsOf(copyOf(version), structure)).toEqual(structureOf(version));
  });

  it('opens for reading, sound and unchanged, and reads as it always did', () => {
    const path = copyOf(version);
    const before = sha256(path);
    const project = must(openToRead(path));
    onTestFinished(project.close);
    expect(must(readReview(project))).toMatchObject(knownReading(version));
    expect(checkProject(path)).toEqual(ok([]));
    expect(sha256(path)).toBe(before);
  });

  it('opens for writing in the newest schema, sound, and reads as it always did', () => {
    const path = copyOf(version);
    const project = must(openToWrite(path, fixedSurroundings()));
    expect(must(readReview(project))).toMatchObject(knownReading(version));
    project.close();
    expect(rowsOf(path, 'PRAGMA user_version')).toEqual([{ user_version: newestVersion }]);
    expect(checkProject(path)).toEqual(ok([]));
  });

  it('is backed up before it is migrated, as it was', () => {
    const path = copyOf(version);
    must(openToWrite(path, fixedSurroundings())).close();
    const backups = must(listBackups(path));
    expect(backups).toHaveLength(version < newestVersion ? 1 : 0);
    for (const backup of backups) {
      expect(rowsOf(backup.path, 'PRAGMA user_version')).toEqual([{ user_version: version }]);
    }
  });

  it('keeps its history: who did what, and what rows held before', () => {
    const path = copyOf(version);
    must(openToWrite(path, fixedSurroundings())).close();
    const commands = rowsOf(path, 'SELECT seq, "by", summary FROM command ORDER BY seq');
    expect(commands).toEqual(rowsOf(copyOf(version), 'SELECT seq, "by", summary FROM command ORDER BY seq'));
    const operations = rowsOf(path, "SELECT DISTINCT operation FROM history WHERE table_name = 'coding' ORDER BY 1");
    expect(operations).toEqual([{ operation: 'delete' }, { operation: 'update' }]);
  });
});

describe('a damaged project of an earlier schema', () => {
  it('that cannot be brought up to date is refused, and stays as it is', () => {
    const path = copyOf(1);
    withRaw(path, (database) => database.exec('DROP INDEX history_command'));
    const before = sha256(path);
    expect(openToRead(path)).toMatchObject({ ok: false, error: { code: 'damaged-project' } });
    expect(openToWrite(path, fixedSurroundings())).toMatchObject({ ok: false, error: { code: 'damaged-project' } });
    expect(sha256(path)).toBe(before);
    expect(existsSync(backupFolder(path))).toBe(false);
  });
});
