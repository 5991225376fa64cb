import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { ok } from '../../../src/domain/model/result.ts';
import { foldLog } from '../../../src/store/backup/fold-log.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { rowsOf } from '../support/raw.ts';
import { errorCodeOf } from '../support/sample.ts';

it('a log is folded into its file while others have it open, but not while somebody reads an earlier state', () => {
  const path = join(temporaryFolder(), 'sample.copro');
  const [writer, reader] = [new Database(path), new Database(path)];
  try {
    writer.exec('PRAGMA journal_mode = WAL; CREATE TABLE row (number INTEGER); INSERT INTO row VALUES (1)');
    reader.exec('BEGIN; SELECT * FROM row');
    writer.exec('INSERT INTO row VALUES (2)');
    expect(errorCodeOf(foldLog(path))).toBe('project-locked');
    reader.exec('COMMIT; BEGIN; SELECT * FROM row');
    expect(foldLog(path)).toEqual(ok(undefined));
    const alone = join(temporaryFolder(), 'alone.copro');
    copyFileSync(path, alone);
    expect(rowsOf(alone, 'SELECT number FROM row')).toEqual([{ number: 1 }, { number: 2 }]);
  } finally {
    reader.close();
    writer.close();
  }
});

it('a log that nobody has open is gone once it is folded', () => {
  const path = join(temporaryFolder(), 'sample.copro');
  const left = join(temporaryFolder(), 'left.copro');
  const writer = new Database(path);
  try {
    writer.exec('PRAGMA journal_mode = WAL; CREATE TABLE row (number INTEGER); INSERT INTO row VALUES (1)');
    for (const end of ['', '-wal']) copyFileSync(path + end, left + end);
  } finally {
    writer.close();
  }
  expect(foldLog(left)).toEqual(ok(undefined));
  expect(['-wal', '-shm'].filter((end) => existsSync(left + end))).toEqual([]);
  expect(rowsOf(left, 'SELECT number FROM row')).toEqual([{ number: 1 }]);
});
