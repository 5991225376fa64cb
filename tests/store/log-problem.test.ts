import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/store/check-project.ts';
import { openToRead, openToWrite } from '../../src/store/open-project.ts';
import type { WritableProject } from '../../src/store/project-file.ts';
import { readInfo } from '../../src/store/read/read-info.ts';
import { readReview } from '../../src/store/read/read-review.ts';
import { openSalvaged } from '../../src/store/salvage/open-salvaged.ts';
import { like } from '../support/like.ts';
import { must } from '../support/must.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { rowsOf, sha256, withRaw } from './support/raw.ts';
import { codes, coding, command, errorCodeOf, sampleProject } from './support/sample.ts';
import { fixedSurroundings, uuidOf } from './support/surroundings.ts';

const types = ['public', 'private', 'public', 'private', 'public'];

/** One command each. */
function code(project: WritableProject, times: number): void {
  for (const type of types.slice(0, times))
    command(project, (write) => write.putCodings([coding(1, 'type', codes(type))]));
}

/** What stands on the disk while a project is open for writing: what a program leaves that dies at this moment. */
function left(project: { readonly path: string }): string {
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
    const reading = must(openToRead(path));
    expect(must(readInfo(reading)).revision).toBe(4);
    reading.close();
  });

  it('is read where some of it, or all, was moved into the file already', () => {
    const project = sampleProject();
    code(project, 2);
    project.writer.pragma('wal_checkpoint(PASSIVE)');
    const whole = left(project);
    expect(must(readInfo(must(openToRead(whole)))).revision).toBe(3);
    code(project, 3);
    const more = left(project);
    expect(must(readInfo(must(openToRead(more)))).revision).toBe(6);
  });

  it.skipIf(!existsSync('/proc/locks'))('is looked at without loosening a lock on the file in this process', () => {
    const project = sampleProject();
    code(project, 2);
    const path = left(project);
    const reading = must(openToRead(path));
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
    const { project: salvaged, losses } = must(openSalvaged(path, fixedSurroundings()));
    expect(must(readInfo(salvaged)).revision).toBe(revision);
    expect(losses).toEqual([like(/left\.copro-wal .* was not read/u)]);
    salvaged.close();
    expect(files.map(sha256)).toEqual(hashes);
  });
});

/** Where the frames of a log begin, and how long they are. */
function framesOf(log: Buffer): { starts: number[]; size: number } {
  const size = 24 + log.readUInt32BE(8);
  return {
    starts: Array.from({ length: Math.floor((log.length - 32) / size) }, (_, index) => 32 + index * size),
    size,
  };
}

function lastFrames(log: Buffer): number[] {
  return framesOf(log).starts.filter((at) => log.readUInt32BE(at + 4) > 0);
}

/** A project as it lies on the disk, after some commands, with something done to its log. */
function leftWith(change: (log: Buffer) => Buffer, times = 5): string {
  const project = sampleProject();
  project.writer.pragma('wal_checkpoint(TRUNCATE)');
  code(project, times);
  const path = left(project);
  writeFileSync(`${path}-wal`, change(readFileSync(`${path}-wal`)));
  return path;
}

function flipped(log: Buffer, at: number): Buffer {
  const copy = Buffer.from(log);
  copy[at] = (copy[at] ?? 0) ^ 0x10;
  return copy;
}

describe('a log of which a byte is not as it was written', () => {
  it.each([
    ['a page', 1000],
    ['the number of a page', 3],
    ['the mark of an end', 6],
    ['a salt', 9],
    ['a checksum', 17],
  ])('in %s is refused, nothing is changed, and what lies behind is read by salvage', (_, place) => {
    // The second of five changes; of those behind it four can be told, or three where its own end is what is spoilt.
    const path = leftWith((log) => flipped(log, (lastFrames(log)[1] ?? 0) + place));
    const files = [path, `${path}-wal`];
    const hashes = files.map(sha256);
    const said = like(/the log left\.copro-wal beside .* is damaged, and [34] changes behind/iu);
    expect(checkProject(path)).toEqual({ ok: true, value: [{ check: 'file', message: said }] });
    expect(errorCodeOf(openToWrite(path, fixedSurroundings()))).toBe('damaged-project');
    const { project, losses } = must(openSalvaged(path, fixedSurroundings()));
    expect(losses[0]).toEqual(like(/left\.copro-wal is damaged .* [34] changes behind the damage/u));
    expect(must(readInfo(project)).revision).toBe(6);
    expect(must(readReview(project)).codings).toContainEqual({ ...coding(1, 'type', codes('public')) });
    project.close();
    expect(files.map(sha256)).toEqual(hashes);
  });

  it('is what a crash leaves where that was the last change, and the change did not happen', () => {
    const inLast = (log: Buffer): number[] => {
      const [before = 0] = lastFrames(log).slice(-2);
      return framesOf(log).starts.filter((at) => at > before);
    };
    for (const cut of [0, 1, 2]) {
      const path = leftWith((log) => log.subarray(0, (inLast(log)[cut] ?? 0) + 100));
      expect(must(readInfo(must(openToRead(path)))).revision).toBe(5);
    }
    const path = leftWith((log) => flipped(log, (inLast(log)[0] ?? 0) + 1000));
    expect(must(readInfo(must(openToRead(path)))).revision).toBe(5);
  });

  it('is no matter behind the end, where earlier crashes left what they had begun', () => {
    let torn = 0;
    let path = leftWith((log) => {
      torn = (lastFrames(log).at(-2) ?? 0) + framesOf(log).size + 1000;
      return log;
    });
    for (const crash of [1, 2]) {
      const log = readFileSync(`${path}-wal`);
      writeFileSync(`${path}-wal`, flipped(log, torn));
      path = withRaw(path, (database) => {
        database.exec(`INSERT INTO command (seq, uuid, kind, at, by, summary)
          SELECT max(seq) + 1, '${uuidOf(crash, 90)}', 'code', '2026-02-03T04:05:06.000Z', 'ada', 'A change' FROM command`);
        return left({ path });
      });
      // It was shorter than what a crash had begun before it: the rest of that still lies behind.
      expect(readFileSync(`${path}-wal`)).toHaveLength(log.length);
      expect(checkProject(left({ path }))).toEqual({ ok: true, value: [] });
      expect(rowsOf(left({ path }), 'SELECT max(seq) AS last FROM command')).toEqual([{ last: 6 }]);
    }
  });
});

/** Opens a project with ids of its own, as on another machine. */
function work<T>(path: string, family: number, then: (project: WritableProject) => T): T {
  const project = must(openToWrite(path, fixedSurroundings(family)));
  try {
    return then(project);
  } finally {
    project.close();
  }
}
