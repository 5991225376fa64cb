import {
  copyFileSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ok, type Result } from '../../src/domain/model/result.ts';
import { backupFolder } from '../../src/store/backup/backup-folder.ts';
import { copyProject } from '../../src/store/backup/make-backup.ts';
import { restoreBackup } from '../../src/store/backup/restore-backup.ts';
import { checkProject } from '../../src/store/check-project.ts';
import { openToRead, openToWrite } from '../../src/store/open-project.ts';
import { readInfo } from '../../src/store/read/read-info.ts';
import { readSnapshot } from '../../src/store/read/read-snapshot.ts';
import { runCommand } from '../../src/store/run-command.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { filesBeside, rowsOf, sha256, withRaw } from './support/raw.ts';
import { codes, coding, command, errorCodeOf, sampleProject } from './support/sample.ts';
import { fixedSurroundings } from './support/surroundings.ts';

const ways: readonly [string, (path: string) => Result<{ close: () => void }>][] = [
  ['reading', (path) => openToRead(path)],
  ['writing', (path) => openToWrite(path, fixedSurroundings())],
];

function closedProject(): string {
  const { path, close } = sampleProject();
  close();
  return path;
}

describe.each(ways)('opening for %s', (_, open) => {
  const refused = (path: string, code: string): void => {
    const before = existsSync(path) ? readFileSync(path) : undefined;
    const files = filesBeside(path);
    expect(errorCodeOf(open(path))).toBe(code);
    if (before !== undefined) expect(readFileSync(path).equals(before)).toBe(true);
    expect(filesBeside(path)).toEqual(files);
  };

  it('says that there is no such file', () => {
    refused(join(temporaryFolder(), 'none.copro'), 'not-found');
  });

  it('refuses a folder', () => {
    const path = join(temporaryFolder(), 'folder.copro');
    mkdirSync(path);
    expect(errorCodeOf(open(path))).toBe('damaged-project');
  });

  it('refuses an empty file and leaves it empty', () => {
    const path = join(temporaryFolder(), 'empty.copro');
    writeFileSync(path, '');
    refused(path, 'damaged-project');
  });

  it('refuses a file that is no database and leaves it as it is', () => {
    const path = join(temporaryFolder(), 'text.copro');
    writeFileSync(path, 'number,title\n'.repeat(500));
    refused(path, 'damaged-project');
  });

  it('refuses a database of another program and leaves it as it is', () => {
    const path = join(temporaryFolder(), 'other.copro');
    withRaw(path, (database) => database.exec('CREATE TABLE t (x); INSERT INTO t VALUES (1)'));
    refused(path, 'damaged-project');
  });

  it('refuses a project of a newer schema and leaves it byte for byte', () => {
    const path = closedProject();
    withRaw(path, (database) => database.pragma('user_version = 99'));
    refused(path, 'schema-newer');
  });

  it('refuses a newer schema that still stands in the log of a crashed program, and leaves the log', () => {
    const path = crashedCopy(closedProject(), (database) => database.pragma('user_version = 99'));
    const before = [path, `${path}-wal`].map(sha256);
    expect(errorCodeOf(open(path))).toBe('schema-newer');
    expect([path, `${path}-wal`].map(sha256)).toEqual(before);
  });

  it('refuses a project that was cut short', () => {
    const path = closedProject();
    truncateSync(path, 100);
    refused(path, 'damaged-project');
  });

  it('refuses a project that was begun and never finished', () => {
    const path = join(temporaryFolder(), 'begun.copro');
    withRaw(path, (database) => database.pragma(`application_id = 1668247666`));
    refused(path, 'damaged-project');
  });

  it('leaves a sound project byte for byte, and nothing beside it', () => {
    const path = closedProject();
    const before = sha256(path);
    must(open(path)).close();
    expect(sha256(path)).toBe(before);
    expect(filesBeside(path)).toEqual(['sample.copro']);
  });

  it('may be closed twice', () => {
    const project = must(open(closedProject()));
    project.close();
    expect(project.close).not.toThrow();
  });
});

/** What a program leaves that dies after a commit: the file as it was, the change in the log beside it. */
function crashedCopy(path: string, change: Parameters<typeof withRaw>[1]): string {
  const copy = join(temporaryFolder(), 'crashed.copro');
  withRaw(path, (database) => {
    change(database);
    copyFileSync(path, copy);
    copyFileSync(`${path}-wal`, `${copy}-wal`);
  });
  return copy;
}

describe('reading beside a writer', () => {
  it('sees each command once it is done', () => {
    const writing = sampleProject();
    const beside = must(openToRead(writing.path));
    onTestFinished(beside.close);
    expect(must(readInfo(beside)).revision).toBe(1);
    command(writing, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    expect(must(readInfo(beside))).toMatchObject({ revision: 2, counts: { codings: 1 } });
  });

  it('does not see a command that is under way', () => {
    const writing = sampleProject();
    command(writing, (write) => {
      write.putCodings([coding(1, 'type', codes('public'))]);
      expect(must(readSnapshot(writing)).codings).toEqual([]);
    });
    expect(must(readSnapshot(writing)).codings).toHaveLength(1);
  });

  it('leaves the writer’s files alone when it closes first', () => {
    const writing = sampleProject();
    must(openToRead(writing.path)).close();
    command(writing, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    writing.close();
    expect(filesBeside(writing.path)).toEqual(['sample.copro']);
    const again = must(openToRead(writing.path));
    onTestFinished(again.close);
    expect(must(readInfo(again)).counts.codings).toBe(1);
  });

  it('finds everything in the one file once the writer has closed, even while a reader stays', () => {
    const writing = sampleProject();
    const beside = must(openToRead(writing.path));
    onTestFinished(beside.close);
    command(writing, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    writing.close();
    const copy = join(temporaryFolder(), 'copy.copro');
    copyFileSync(writing.path, copy);
    const copied = must(openToRead(copy));
    onTestFinished(copied.close);
    expect(must(readInfo(copied)).counts.codings).toBe(1);
  });

  it('cannot write', () => {
    const reading = must(openToRead(closedProject()));
    onTestFinished(reading.close);
    expect(() => reading.reader.exec('DELETE FROM coder')).toThrow('readonly');
  });

  it('reads what a crashed program had finished', () => {
    const { path, close } = sampleProject();
    close();
    const copy = crashedCopy(path, (database) =>
      database.exec(`INSERT INTO command (seq, uuid, kind, at, by, summary) VALUES (2, 'u', 'k', 'a', 'b', 's')`),
    );
    const reading = must(openToRead(copy));
    onTestFinished(reading.close);
    expect(must(readInfo(reading)).revision).toBe(2);
  });
});

describe('a project whose file goes or is replaced while it is open', () => {
  const coded = (path: string): unknown => rowsOf(path, 'SELECT count(*) AS codings FROM coding');

  it.each([
    ['deleted', (path: string) => rmSync(path)],
    [
      'replaced',
      (path: string) => {
        const other = join(temporaryFolder(), 'other.copro');
        sampleProject(1, other).close();
        renameSync(other, path);
      },
    ],
  ])('acknowledges nothing more once it is %s, and keeps all that it holds', (_, displace) => {
    const project = sampleProject();
    const put = (number: number) =>
      runCommand(project, { kind: 'code', by: 'ada', summary: 'Coded' }, (write) => {
        write.putCodings([coding(number, 'type', codes('public'))]);
        return ok(undefined);
      });
    expect(put(1).ok).toBe(true);
    displace(project.path);
    const folder = backupFolder(project.path);
    for (const number of [2, 3]) {
      const refused = put(number);
      expect(refused).toMatchObject({
        error: { code: 'not-writable', message: like(/kept as .*\.replaced\.copro in/u) },
      });
      const kept = readdirSync(folder);
      expect(kept).toHaveLength(1);
      const path = join(folder, kept[0] ?? '');
      expect(checkProject(path)).toEqual(ok([]));
      expect(coded(path)).toEqual([{ codings: number }]);
    }
    project.close();
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('is kept when it is closed, where something was written before', () => {
    const project = sampleProject();
    command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    rmSync(project.path);
    project.close();
    const folder = backupFolder(project.path);
    expect(readdirSync(folder).map((name) => coded(join(folder, name)))).toEqual([[{ codings: 1 }]]);
  });
});

describe('a project with several names', () => {
  it('is one project under a symbolic link: one writer, its backups and its restored copy beside the file', async () => {
    const project = sampleProject();
    const link = join(temporaryFolder(), 'link.copro');
    symlinkSync(project.path, link);
    expect(errorCodeOf(openToWrite(link, fixedSurroundings()))).toBe('project-locked');
    expect(backupFolder(link)).toBe(backupFolder(project.path));
    const backup = join(temporaryFolder(), 'backup.copro');
    const watch = { signal: new AbortController().signal, progress: () => undefined };
    must(await copyProject(project.path, backup, watch));
    project.close();
    must(await restoreBackup(backup, link, { surroundings: fixedSurroundings(), watch, by: 'ada' }));
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(rowsOf(project.path, 'SELECT kind FROM command ORDER BY seq DESC LIMIT 1')).toEqual([{ kind: 'restore' }]);
  });

  it('is not written under a hard link, where each name would have a log of its own', () => {
    const path = closedProject();
    linkSync(path, join(dirname(path), 'again.copro'));
    expect(openToWrite(path, fixedSurroundings())).toMatchObject({
      error: { code: 'not-writable', message: like(/has 2 names/u) },
    });
    must(openToRead(path)).close();
  });
});
