import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/store/check-project.ts';
import { openToRead, openToWrite } from '../../src/store/open-project.ts';
import type { WritableProject } from '../../src/store/project-file.ts';
import { readInfo } from '../../src/store/read/read-info.ts';
import { openSalvaged } from '../../src/store/salvage/open-salvaged.ts';
import { like } from '../support/like.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { sha256 } from './support/raw.ts';
import { codes, coding, command, errorCodeOf, sampleProject, valueOf } from './support/sample.ts';
import { fixedSurroundings } from './support/surroundings.ts';

const types = ['public', 'private', 'public', 'private', 'public'];

/** One command each. */
function code(project: WritableProject, times: number): void {
  for (const type of types.slice(0, times))
    command(project, (write) => write.putCodings([coding(1, 'type', codes(type))]));
}

/** What stands on the disk while a project is open for writing: what a program leaves that dies at this moment. */
function left(project: WritableProject): string {
  const copy = join(temporaryFolder(), 'left.copro');
  copyFileSync(project.path, copy);
  copyFileSync(`${project.path}-wal`, `${copy}-wal`);
  return copy;
}

/** The locks of this process: what kind, on which file, on which bytes. */
function locks(): string[] {
  const lines = readFileSync('/proc/locks', 'utf8').split('\n');
  const own = lines.filter((line) => line.includes(` ${process.pid} `));
  return own.map((line) => line.replace(/^\d+: /u, '')).sort();
}

describe('a log beside a project that nobody writes', () => {
  it('is read with the file that it was written to', () => {
    const project = sampleProject();
    code(project, 3);
    const path = left(project);
    expect(checkProject(path)).toEqual({ ok: true, value: [] });
    const reading = valueOf(openToRead(path));
    expect(valueOf(readInfo(reading)).revision).toBe(4);
    reading.close();
  });

  it('is read where some of it, or all, was moved into the file already', () => {
    const project = sampleProject();
    code(project, 2);
    project.writer.pragma('wal_checkpoint(PASSIVE)');
    const whole = left(project);
    expect(valueOf(readInfo(valueOf(openToRead(whole)))).revision).toBe(3);
    code(project, 3);
    const more = left(project);
    expect(valueOf(readInfo(valueOf(openToRead(more)))).revision).toBe(6);
  });

  it.skipIf(!existsSync('/proc/locks'))('is looked at without loosening a lock on the file in this process', () => {
    const project = sampleProject();
    code(project, 2);
    const path = left(project);
    const reading = valueOf(openToRead(path));
    const held = locks();
    expect(held).not.toEqual([]);
    expect(checkProject(path)).toEqual({ ok: true, value: [] });
    expect(locks()).toEqual(held);
    reading.close();
  });

  it.each([
    ['an older state', 0, 2],
    ['a newer state of another copy', 5, 6],
  ])('is refused beside %s of the file, and nothing is changed', (_, times, revision) => {
    const project = sampleProject();
    code(project, 1);
    project.close();
    const other = join(temporaryFolder(), 'other.copro');
    copyFileSync(project.path, other);
    work(other, 10, (copy) => code(copy, times));
    const path = work(project.path, 11, (later) => {
      code(later, 2);
      later.writer.pragma('wal_checkpoint(TRUNCATE)');
      code(later, 2);
      return left(later);
    });
    copyFileSync(other, path);
    const files = [path, `${path}-wal`];
    const hashes = files.map(sha256);
    const said = like(/the log left\.copro-wal beside .* was written to another state/iu);
    expect(checkProject(path)).toEqual({ ok: true, value: [{ check: 'file', message: said }] });
    expect(errorCodeOf(openToRead(path))).toBe('damaged-project');
    expect(errorCodeOf(openToWrite(path, fixedSurroundings()))).toBe('damaged-project');
    const { project: salvaged, losses } = valueOf(openSalvaged(path, fixedSurroundings()));
    expect(valueOf(readInfo(salvaged)).revision).toBe(revision);
    expect(losses).toEqual([like(/left\.copro-wal .* was not read/u)]);
    salvaged.close();
    expect(files.map(sha256)).toEqual(hashes);
  });
});

/** Opens a project with ids of its own, as on another machine. */
function work<T>(path: string, family: number, then: (project: WritableProject) => T): T {
  const project = valueOf(openToWrite(path, fixedSurroundings(family)));
  try {
    return then(project);
  } finally {
    project.close();
  }
}
