import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../../src/domain/model/result.ts';
import { ok } from '../../../src/domain/model/result.ts';
import { backupFolder } from '../../../src/store/backup/backup-folder.ts';
import { listBackups, newestSoundBackup } from '../../../src/store/backup/list-backups.ts';
import { makeBackup, type Watch } from '../../../src/store/backup/make-backup.ts';
import { checkProject } from '../../../src/store/check-project.ts';
import { openToRead } from '../../../src/store/open-project.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { must } from '../../support/must.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { fullReview } from '../support/full-review.ts';
import { disarm, sha256, withRaw } from '../support/raw.ts';
import { codes, coding, command, errorCodeOf, sampleProject } from '../support/sample.ts';

const unwatched: Watch = { signal: new AbortController().signal, progress: () => undefined };
const at = (time: string): string => `2026-03-09T${time}.000Z`;

function reviewAt(path: string): unknown {
  const project = must(openToRead(path));
  const review = readReview(project);
  project.close();
  return must(review);
}

function namesIn(path: string): string[] {
  const folder = backupFolder(path);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

describe('a backup', () => {
  it('lies beside the project under its date, and holds the same', async () => {
    const project = sampleProject(0);
    command(project, (write) => write.putReview(fullReview()));
    const made = must(await makeBackup(project.path, at('10:11:12'), unwatched));
    expect(made.path).toBe(join(backupFolder(project.path), '2026-03-09T10-11-12Z.copro'));
    expect(namesIn(project.path)).toEqual(['2026-03-09T10-11-12Z.copro']);
    expect(reviewAt(made.path)).toEqual(reviewAt(project.path));
    expect(checkProject(made.path)).toEqual(ok([]));
  });

  it('holds what was there when it began, whole, whatever is written meanwhile', async () => {
    const project = sampleProject(3000);
    const before = reviewAt(project.path);
    const steps: number[] = [];
    let written = 0;
    const watch: Watch = {
      ...unwatched,
      progress: (done) => {
        steps.push(done);
        if (written > 20) return;
        written += 1;
        command(project, (write) => write.putCodings([coding(written, 'type', codes('public'))]));
      },
    };
    const made = must(await makeBackup(project.path, at('10:00:00'), watch));
    expect(written).toBeGreaterThan(0);
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
    expect(reviewAt(made.path)).toEqual(before);
    expect(reviewAt(project.path)).not.toEqual(before);
  });

  it('that is stopped leaves nothing, not even a folder', async () => {
    const project = sampleProject(3000);
    const stop = new AbortController();
    const watch: Watch = { signal: stop.signal, progress: () => stop.abort() };
    await expect(makeBackup(project.path, at('10:00:00'), watch)).rejects.toThrow('abort');
    expect(existsSync(backupFolder(project.path))).toBe(false);
    command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
  });

  it('of a project that is not sound is none, and pushes no sound one out', async () => {
    const project = sampleProject();
    const sound = must(await makeBackup(project.path, at('09:00:00'), unwatched));
    project.close();
    withRaw(project.path, (database) => {
      disarm(database, 'project');
      database.exec('DELETE FROM project');
    });
    const refused = await makeBackup(project.path, at('10:00:00'), unwatched);
    expect(errorCodeOf(refused)).toBe('damaged-project');
    expect(namesIn(project.path)).toEqual([sound.name]);
  });

  it('of what is no project fails as opening it does', async () => {
    const path = join(temporaryFolder(), 'none.copro');
    expect(errorCodeOf(await makeBackup(path, at('10:00:00'), unwatched))).toBe('not-found');
    expect(existsSync(backupFolder(path))).toBe(false);
  });

  it('cannot be put where a file has the name of the folder', async () => {
    const { path } = sampleProject();
    writeFileSync(backupFolder(path), 'mine');
    const refused: Result<unknown> = await makeBackup(path, at('10:00:00'), unwatched);
    expect(errorCodeOf(refused)).toBe('not-writable');
    expect(readFileSync(backupFolder(path), 'utf8')).toBe('mine');
  });

  it('gets a number where one of the same second is there', async () => {
    const { path } = sampleProject();
    for (let count = 0; count < 2; count += 1) must(await makeBackup(path, at('10:00:00'), unwatched));
    expect(namesIn(path)).toEqual(['2026-03-09T10-00-00Z-2.copro', '2026-03-09T10-00-00Z.copro']);
    expect(must(listBackups(path)).map(({ name }) => name)).toEqual(namesIn(path));
  });

  it('makes the fourth of a day push out the first, and touches nothing else in the folder', async () => {
    const { path } = sampleProject();
    mkdirSync(backupFolder(path));
    const others = ['2020-01-01T00-00-00Z.replaced.copro', 'mine.copro', 'notes.txt'];
    for (const name of others) writeFileSync(join(backupFolder(path), name), name);
    for (const hour of ['08', '09', '10', '11']) must(await makeBackup(path, at(`${hour}:00:00`), unwatched));
    const kept = ['09', '10', '11'].map((hour) => `2026-03-09T${hour}-00-00Z.copro`);
    expect(namesIn(path)).toEqual([...others, ...kept].sort());
  });
});

describe('the list of backups', () => {
  it('says what each holds, newest first', async () => {
    const project = sampleProject();
    must(await makeBackup(project.path, at('09:00:00'), unwatched));
    command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    must(await makeBackup(project.path, at('10:00:00'), unwatched));
    const list = must(listBackups(project.path));
    expect(list.map(({ at: moment, content }) => ({ moment, ...must(content) }))).toEqual([
      {
        moment: '2026-03-09T10:00:00Z',
        cases: 3,
        codings: 1,
        lastCommand: { at: '2026-01-02T03:04:05.000Z', by: 'tests', summary: 'A test' },
      },
      {
        moment: '2026-03-09T09:00:00Z',
        cases: 3,
        codings: 0,
        lastCommand: { at: '2026-01-02T03:04:05.000Z', by: 'tests', summary: 'Made a sample' },
      },
    ]);
  });

  it('is empty where nothing was backed up', () => {
    expect(listBackups(sampleProject().path)).toEqual(ok([]));
  });

  it('shows one that has been spoilt since, and passes it over for the newest sound one', async () => {
    const { path } = sampleProject();
    const old = must(await makeBackup(path, at('09:00:00'), unwatched));
    const spoilt = must(await makeBackup(path, at('10:00:00'), unwatched));
    writeFileSync(spoilt.path, 'no database at all');
    const before = sha256(spoilt.path);
    const [newest] = must(listBackups(path));
    expect(newest?.content).toMatchObject({ ok: false, error: { code: 'damaged-project' } });
    expect(newestSoundBackup(path)?.path).toBe(old.path);
    expect(sha256(spoilt.path)).toBe(before);
  });
});
