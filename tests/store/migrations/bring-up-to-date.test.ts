import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ok } from '../../../src/domain/model/result.ts';
import { backupFolder } from '../../../src/store/backup/backup-folder.ts';
import { bringUpToDate } from '../../../src/store/backup/bring-up-to-date.ts';
import { listBackups } from '../../../src/store/backup/list-backups.ts';
import { migrations } from '../../../src/store/migrations/index.ts';
import type { Connection } from '../../../src/store/sqlite/connection.ts';
import { must } from '../../support/must.ts';
import { disarm, rowsOf, withRaw } from '../support/raw.ts';
import { errorCodeOf, sampleProject } from '../support/sample.ts';

const moment = '2026-03-01T10:00:00.000Z';
const next = (connection: Connection): void => connection.exec('ALTER TABLE coder ADD COLUMN colour TEXT');
const steps = [...migrations, next];

describe('bringing a project up to date', () => {
  it('backs it up as it was, then migrates it', () => {
    const { path, writer } = sampleProject();
    const before = rowsOf(path, 'SELECT * FROM coder');
    expect(bringUpToDate(writer, path, { moment, steps })).toEqual(ok(undefined));
    expect(rowsOf(path, 'PRAGMA user_version')).toEqual([{ user_version: steps.length }]);
    expect(rowsOf(path, 'SELECT colour FROM coder LIMIT 1')).toEqual([{ colour: null }]);
    const [backup, ...others] = must(listBackups(path));
    expect(others).toEqual([]);
    expect(backup).toMatchObject({ at: '2026-03-01T10:00:00Z', content: { ok: true, value: { cases: 3 } } });
    expect(rowsOf(backup?.path ?? '', 'SELECT * FROM coder')).toEqual(before);
    expect(rowsOf(backup?.path ?? '', 'PRAGMA user_version')).toEqual([{ user_version: migrations.length }]);
  });

  it('leaves one that is up to date alone', () => {
    const { path, writer } = sampleProject();
    expect(bringUpToDate(writer, path, { moment, steps: migrations })).toEqual(ok(undefined));
    expect(must(listBackups(path))).toEqual([]);
  });

  it('does not migrate what is not sound, and leaves no half backup', () => {
    const { path, writer } = sampleProject();
    withRaw(path, (database) => {
      disarm(database, 'project');
      database.exec('DELETE FROM project');
    });
    expect(errorCodeOf(bringUpToDate(writer, path, { moment, steps }))).toBe('damaged-project');
    expect(rowsOf(path, 'PRAGMA user_version')).toEqual([{ user_version: migrations.length }]);
    expect(existsSync(backupFolder(path))).toBe(false);
  });

  it('keeps the old schema where a step fails, and the backup all the same', () => {
    const { path, writer } = sampleProject();
    const failing = (connection: Connection): void => {
      next(connection);
      connection.exec("INSERT INTO command (seq, uuid, kind, at, by, summary) VALUES (1, 'double', '', '', '', '')");
    };
    expect(errorCodeOf(bringUpToDate(writer, path, { moment, steps: [...migrations, failing] }))).toBe(
      'damaged-project',
    );
    expect(rowsOf(path, 'PRAGMA user_version')).toEqual([{ user_version: migrations.length }]);
    expect(must(listBackups(path))).toHaveLength(1);
  });
});
