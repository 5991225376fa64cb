import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { backupFolder } from '../../src/store/backup/backup-folder.ts';
import { clearDeadDrafts, draftOf } from '../../src/store/drafts.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** The number of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

it('drafts of processes that have ended go, with what SQLite put beside them; nothing else does', () => {
  const path = join(temporaryFolder(), 'review.copro');
  mkdirSync(backupFolder(path));
  const live = basename(draftOf(path, 'new'));
  const dead = live.replace(`.${process.pid}-`, `.${deadProcess()}-`);
  const elsewhere = dead.replace(/-[0-9a-f]{8}\./, '-00000000.');
  expect([dead, elsewhere]).not.toContain(live);
  const gone = [dead, `${dead}-wal`, `${dead}-shm`, dead.replace('.new', '.restored')];
  const stays = [live, `${live}-wal`, elsewhere, 'review.copro', 'review.copro.1.new', 'review.part', `${dead}.txt`];
  for (const name of [...gone, ...stays]) writeFileSync(join(path, '..', name), '');
  const part = dead.replace('review.copro', '2026-01-01T10-00-00Z.copro').replace('.new', '.part');
  for (const name of [part, '2026-01-01T10-00-00Z.copro']) writeFileSync(join(backupFolder(path), name), '');
  clearDeadDrafts(path);
  expect(readdirSync(join(path, '..')).sort()).toEqual([...stays, 'review.backups'].sort());
  expect(readdirSync(backupFolder(path))).toEqual(['2026-01-01T10-00-00Z.copro']);
});
