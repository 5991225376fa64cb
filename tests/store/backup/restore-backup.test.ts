import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/domain/model/result.ts';
import { ok } from '../../../src/domain/model/result.ts';
import { backupFolder } from '../../../src/store/backup/backup-folder.ts';
import { makeBackup, type Watch } from '../../../src/store/backup/make-backup.ts';
import { restoreBackup, type Restored } from '../../../src/store/backup/restore-backup.ts';
import { checkProject } from '../../../src/store/check-project.ts';
import { readHistory } from '../../../src/store/history/read-history.ts';
import { markRestorePoint, redo, undo } from '../../../src/store/history/undo.ts';
import { openToRead, openToWrite } from '../../../src/store/open-project.ts';
import { must } from '../../support/must.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { disarm, filesBeside, rowsOf, sha256, withRaw } from '../support/raw.ts';
import { codes, coding, command, errorCodeOf, sampleProject } from '../support/sample.ts';
import { fixedSurroundings } from '../support/surroundings.ts';

const unwatched: Watch = { signal: new AbortController().signal, progress: () => undefined };

function restore(backup: string, path: string, watch = unwatched): Promise<Result<Restored>> {
  return restoreBackup(backup, path, { surroundings: fixedSurroundings(4), watch, by: 'ada' });
}

/** A closed project with one coding more than its backup. */
async function changedSince(): Promise<{ path: string; backup: string }> {
  const project = sampleProject(40);
  command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
  const { path: backup } = must(await makeBackup(project.path, '2026-01-01T10:00:00.000Z', unwatched));
  command(project, (write) => write.putCodings([coding(2, 'type', codes('private'))]));
  project.close();
  return { path: project.path, backup };
}

const codedCases = (path: string): unknown[] => rowsOf(path, 'SELECT case_key FROM coding ORDER BY 1');

describe('restoring a backup', () => {
  it('is refused the wrong way round, and the backup stays', async () => {
    const { path, backup } = await changedSince();
    const before = sha256(backup);
    expect(errorCodeOf(await restore(path, backup))).toBe('invalid-input');
    expect(sha256(backup)).toBe(before);
  });

  it('puts it in the place of the project, which is backed up first', async () => {
    const { path, backup } = await changedSince();
    const before = sha256(backup);
    const { holds, kept = '' } = must(await restore(backup, path));
    expect(holds).toMatchObject({
      cases: 40,
      codings: 1,
      lastCommand: { summary: expect.stringContaining('Restored') as string },
    });
    expect(codedCases(path)).toEqual([{ case_key: 1 }]);
    expect(codedCases(kept)).toEqual([{ case_key: 1 }, { case_key: 2 }]);
    expect([path, kept].map((file) => checkProject(file))).toEqual([ok([]), ok([])]);
    expect(sha256(backup)).toBe(before);
    expect(filesBeside(path)).toEqual(['sample.backups', 'sample.copro']);
  });

  it('is an entry of the history, so that the revision is a new one', async () => {
    const { path, backup } = await changedSince();
    must(await restore(backup, path));
    expect(rowsOf(path, 'SELECT seq, kind FROM command ORDER BY seq')).toEqual([
      { seq: 1, kind: 'create' },
      { seq: 2, kind: 'test' },
      { seq: 3, kind: 'restore' },
    ]);
  });

  it('says in the history what was restored, by whom, and what keeps what stood there', async () => {
    const { path, backup } = await changedSince();
    const { kept = '' } = must(await restore(backup, path));
    const project = must(openToRead(path));
    const [entry] = must(readHistory(project, { limit: 1 })).entries;
    project.close();
    const restored = { backup: basename(backup), kept: basename(kept) };
    expect(entry).toMatchObject({ kind: 'restore', by: 'ada', counts: [], restored });
    expect(entry?.words).toBe(`Restored the backup ${basename(backup)}`);
  });

  it('is nothing that undo takes back: it says what to restore instead, and reaches what was before by its number', async () => {
    const { path, backup } = await changedSince();
    const { kept = '' } = must(await restore(backup, path));
    const project = must(openToWrite(path, fixedSurroundings(5)));
    for (const target of [{ kind: 'latest' }, { kind: 'entry', seq: 3 }] as const) {
      const refused = undo(project, target, 'ada');
      expect(errorCodeOf(refused)).toBe('conflict');
      expect(refused.ok ? '' : refused.error.message).toContain(`copro restore "${kept}" "${path}"`);
    }
    expect(codedCases(path)).toEqual([{ case_key: 1 }]);
    must(undo(project, { kind: 'entry', seq: 2 }, 'ada'));
    expect(codedCases(path)).toEqual([]);
    expect(errorCodeOf(undo(project, { kind: 'latest' }, 'ada'))).toBe('conflict');
    must(redo(project, 'ada'));
    expect(codedCases(path)).toEqual([{ case_key: 1 }]);
    project.close();
  });

  it('does not offer to restore what was damaged', async () => {
    const { path, backup } = await changedSince();
    truncateSync(path, 5000);
    const { kept = '' } = must(await restore(backup, path));
    const project = must(openToWrite(path, fixedSurroundings(5)));
    const refused = undo(project, { kind: 'latest' }, 'ada');
    project.close();
    expect(refused.ok ? '' : refused.error.message).toContain(`it is kept as ${kept}.`);
  });

  it('is something new: what had been undone in the backup is not redone', async () => {
    const project = sampleProject();
    command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    must(undo(project, { kind: 'latest' }, 'ada'));
    const { path: backup } = must(await makeBackup(project.path, '2026-01-01T10:00:00.000Z', unwatched));
    project.close();
    must(await restore(backup, project.path));
    const restored = must(openToWrite(project.path, fixedSurroundings(5)));
    expect(errorCodeOf(redo(restored, 'ada'))).toBe('not-found');
    restored.close();
  });

  it('leaves a way back to a restore point of the backup', async () => {
    const project = sampleProject();
    must(markRestorePoint(project, 'start', 'ada'));
    const { path: early } = must(await makeBackup(project.path, '2026-01-01T09:00:00.000Z', unwatched));
    command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    const { path: late } = must(await makeBackup(project.path, '2026-01-01T10:00:00.000Z', unwatched));
    project.close();
    const goBack = async (backup: string): Promise<Result<unknown>> => {
      must(await restore(backup, project.path));
      const restored = must(openToWrite(project.path, fixedSurroundings(5)));
      const undone = undo(restored, { kind: 'restore-point', name: 'start' }, 'ada');
      restored.close();
      return undone;
    };
    expect(errorCodeOf(await goBack(early))).toBe('not-found');
    expect(await goBack(late)).toEqual(ok({ from: 3, to: 3 }));
    expect(codedCases(project.path)).toEqual([]);
  });

  it('can be taken back by restoring what it replaced', async () => {
    const { path, backup } = await changedSince();
    const { kept = '' } = must(await restore(backup, path));
    must(await restore(kept, path));
    expect(codedCases(path)).toEqual([{ case_key: 1 }, { case_key: 2 }]);
  });

  it('keeps a damaged project byte for byte, log and all, and leaves no log to spoil the new file', async () => {
    const { path, backup } = await changedSince();
    truncateSync(path, 5000);
    writeFileSync(`${path}-wal`, 'a log that nothing can read');
    const before = [path, `${path}-wal`].map((file) => readFileSync(file));
    const { kept = '' } = must(await restore(backup, path));
    expect(kept).toMatch(/\.replaced\.copro$/);
    expect([kept, `${kept}-wal`].map((file) => readFileSync(file))).toEqual(before);
    expect(checkProject(path)).toEqual(ok([]));
    expect(filesBeside(path)).toEqual(['sample.backups', 'sample.copro']);
  });

  it('keeps a project that opens but is not sound byte for byte as well', async () => {
    const { path, backup } = await changedSince();
    withRaw(path, (database) => {
      disarm(database, 'project');
      database.exec('DELETE FROM project');
      database.pragma('wal_checkpoint(TRUNCATE)');
    });
    const before = sha256(path);
    const { kept = '' } = must(await restore(backup, path));
    expect(sha256(kept)).toBe(before);
  });

  it('makes a project where there is none', async () => {
    const { backup } = await changedSince();
    const path = join(temporaryFolder(), 'again.copro');
    expect(must(await restore(backup, path)).kept).toBeUndefined();
    expect(checkProject(path)).toEqual(ok([]));
    expect(filesBeside(path)).toEqual(['again.copro']);
  });
});

describe('a restore that cannot be done changes nothing', () => {
  async function refused(backup: string, path: string, code: string): Promise<void> {
    const before = existsSync(path) ? readFileSync(path) : undefined;
    const files = (): string[] => [...filesBeside(path), ...readdirSync(backupFolder(path))];
    const found = files();
    expect(errorCodeOf(await restore(backup, path))).toBe(code);
    if (before !== undefined) expect(readFileSync(path).equals(before)).toBe(true);
    expect(files()).toEqual(found);
  }

  it('from a backup that is damaged', async () => {
    const { path, backup } = await changedSince();
    truncateSync(backup, 5000);
    await refused(backup, path, 'damaged-project');
  });

  it('from a backup that opens but is not sound', async () => {
    const { path, backup } = await changedSince();
    withRaw(backup, (database) => {
      disarm(database, 'project');
      database.exec('DELETE FROM project');
      database.pragma('wal_checkpoint(TRUNCATE)');
    });
    await refused(backup, path, 'damaged-project');
  });

  it('from a backup that is not there', async () => {
    const { path } = await changedSince();
    await refused(join(backupFolder(path), 'none.copro'), path, 'not-found');
  });

  it('from a backup of a newer program', async () => {
    const { path, backup } = await changedSince();
    withRaw(backup, (database) => database.pragma('user_version = 99'));
    await refused(backup, path, 'schema-newer');
  });

  it('from the project itself', async () => {
    const { path } = await changedSince();
    await refused(path, path, 'invalid-input');
  });

  it('over a folder, or into one that is not there', async () => {
    const { backup } = await changedSince();
    const folder = join(temporaryFolder(), 'folder.copro');
    mkdirSync(folder);
    expect(errorCodeOf(await restore(backup, folder))).toBe('invalid-input');
    expect(errorCodeOf(await restore(backup, join(folder, 'none', 'x.copro')))).toBe('not-found');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('while somebody writes the project, whom it names', async () => {
    const project = sampleProject();
    const { path: backup } = must(await makeBackup(project.path, '2026-01-01T10:00:00.000Z', unwatched));
    const outcome = await restore(backup, project.path);
    expect(outcome).toMatchObject({ ok: false, error: { code: 'project-locked' } });
    expect(outcome.ok ? '' : outcome.error.message).toContain(`process ${process.pid}`);
    command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
  });

  it('when it is stopped', async () => {
    const { path, backup } = await changedSince();
    const before = sha256(path);
    const files = filesBeside(path);
    const stop = new AbortController();
    const watch: Watch = { signal: stop.signal, progress: () => stop.abort() };
    await expect(restore(backup, path, watch)).rejects.toThrow('abort');
    expect(sha256(path)).toBe(before);
    expect(filesBeside(path)).toEqual(files);
  });
});
