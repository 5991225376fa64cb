import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fail, ok } from '../../src/domain/model/result.ts';
import { createProject } from '../../src/store/create-project.ts';
import { newestVersion } from '../../src/store/migrations/index.ts';
import { readInfo } from '../../src/store/read/read-info.ts';
import { must } from '../support/must.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { filesBeside, rowsOf, sha256, withRaw } from './support/raw.ts';
import { codes, coding, command, errorCodeOf, sampleCodebook, sampleProject, start } from './support/sample.ts';
import { fixedSurroundings, uuidOf } from './support/surroundings.ts';

const newPath = (): string => join(temporaryFolder(), 'review.copro');

describe('creating a project', () => {
  it('makes one file that says what it is', () => {
    const { path, close } = sampleProject();
    close();
    expect(filesBeside(path)).toEqual(['sample.copro']);
    withRaw(path, (database) => {
      expect(database.pragma('application_id', { simple: true })).toBe(0x636f7072);
      expect(database.pragma('user_version', { simple: true })).toBe(newestVersion);
      expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    });
  });

  it('writes durably: the writing handle answers synchronous = FULL', () => {
    const { writer } = sampleProject();
    expect(writer.pragma('synchronous')).toBe(2);
    expect(writer.pragma('foreign_keys')).toBe(1);
    expect(writer.pragma('recursive_triggers')).toBe(1);
  });

  it('is one command that the history shows', () => {
    const { path } = sampleProject();
    expect(rowsOf(path, 'SELECT seq, kind, at, by, summary FROM command')).toEqual([
      { seq: 1, kind: 'create', at: '2026-01-02T03:04:05.000Z', by: 'tests', summary: 'Made a sample' },
    ]);
  });

  it('counts what it holds', () => {
    const project = sampleProject(3);
    command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
    expect(must(readInfo(project))).toEqual({
      project: start.project,
      revision: 2,
      changed: '2026-01-02T03:04:05.000Z',
      counts: {
        cases: 3,
        casesCoded: 1,
        variables: 6,
        coders: 2,
        codings: 1,
        finalCodings: 0,
        documents: 0,
        passages: 0,
        rounds: 0,
        roundsOpen: 0,
        mergeTasks: 0,
        commands: 2,
      },
    });
  });

  it('gives the same bytes for the same clock, ids and commands', () => {
    const digests = [1, 2].map(() => {
      const project = sampleProject(300);
      command(project, (write) => {
        write.putCodings(
          Array.from({ length: 300 }, (_, index) => coding(index + 1, 'role', codes(index % 2 ? 'planner' : 'panel'))),
        );
      });
      command(project, (write) => {
        write.deleteCodings([{ case: 7, variable: 'role', coder: 'ada' }]);
      });
      project.close();
      return sha256(project.path);
    });
    expect(digests[0]).toBe(digests[1]);
  });

  it('never overwrites a file', () => {
    const path = newPath();
    writeFileSync(path, 'mine');
    const before = sha256(path);
    const made = createProject(path, fixedSurroundings(), { ...start, fill: () => ok(undefined) });
    expect(errorCodeOf(made)).toBe('conflict');
    expect(sha256(path)).toBe(before);
    expect(filesBeside(path)).toEqual(['review.copro']);
  });

  it('says that a folder is missing', () => {
    const path = join(temporaryFolder(), 'nowhere', 'review.copro');
    expect(errorCodeOf(createProject(path, fixedSurroundings(), { ...start, fill: () => ok(undefined) }))).toBe(
      'not-found',
    );
  });

  it('leaves nothing behind when what it should hold cannot be had', () => {
    const path = newPath();
    const made = createProject(path, fixedSurroundings(), {
      ...start,
      fill: () => fail('invalid-input', 'No scheme.'),
    });
    expect(errorCodeOf(made)).toBe('invalid-input');
    expect(filesBeside(path)).toEqual([]);
  });

  it('leaves nothing behind when a write is refused', () => {
    const path = newPath();
    const made = createProject(path, fixedSurroundings(), {
      ...start,
      fill: (write) => {
        write.putCodebook(sampleCodebook());
        write.putCodings([coding(1, 'type', codes('public'))]);
        return ok(undefined);
      },
    });
    expect(errorCodeOf(made)).toBe('not-found');
    expect(filesBeside(path)).toEqual([]);
  });

  it('lets a mistake of the programmer through, and leaves nothing behind', () => {
    const path = newPath();
    const broken = (): never => {
      throw new TypeError('a mistake');
    };
    expect(() => createProject(path, fixedSurroundings(), { ...start, fill: broken })).toThrow('a mistake');
    expect(filesBeside(path)).toEqual([]);
  });

  it('uses the identities it is given', () => {
    const path = newPath();
    const project = must(
      createProject(path, fixedSurroundings(), {
        ...start,
        fill: (write) => {
          write.putCodebook(sampleCodebook(), { type: uuidOf(77, 7), 'type/public': uuidOf(78, 7) });
          return ok(undefined);
        },
      }),
    );
    project.close();
    expect(rowsOf(path, "SELECT uuid FROM variable WHERE id = 'type'")).toEqual([{ uuid: uuidOf(77, 7) }]);
    expect(rowsOf(path, "SELECT uuid FROM code WHERE id = 'public'")).toEqual([{ uuid: uuidOf(78, 7) }]);
  });
});
