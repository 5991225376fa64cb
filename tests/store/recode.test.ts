import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../src/domain/model/codebook.ts';
import type { Recode } from '../../src/domain/model/recode.ts';
import { ok, type Result } from '../../src/domain/model/result.ts';
import { checkProject } from '../../src/store/check-project.ts';
import type { WritableProject } from '../../src/store/project-file.ts';
import { readReview } from '../../src/store/read/read-review.ts';
import { runCommand } from '../../src/store/run-command.ts';
import type { Write } from '../../src/store/write/write.ts';
import { must } from '../support/must.ts';
import { disarm, rowsOf, withRaw } from './support/raw.ts';
import { codes, coding, command, sampleCodebook, sampleProject } from './support/sample.ts';

const both = codes('planner', 'panel');

/** The sample codebook, version 2, with a single choice of role. */
function oneRole(): Codebook {
  const codebook = sampleCodebook(2);
  for (const { variables } of codebook.sections) {
    for (const [index, variable] of variables.entries()) {
      if (variable.kind === 'multiple') variables[index] = { ...variable, kind: 'single' };
    }
  }
  return codebook;
}

function asking(number: number, coder: string | null = 'ada'): Recode {
  return { case: number, variable: 'role', coder, version: 2, why: 'one-choice', code: null, reason: 'One role' };
}

/** Case 1 and 2 with two roles each, then the change to one; case 1 is asked for again. */
function changed(): WritableProject {
  const project = sampleProject(3);
  command(project, (write) => write.putCodings([coding(1, 'role', both), coding(2, 'role', both)]));
  command(project, (write) => {
    write.putCodebook(oneRole());
    write.putRecodes([asking(1)]);
  });
  return project;
}

function put(project: WritableProject, work: (write: Write) => unknown): Result<void> {
  return runCommand(project, { kind: 'test', by: 'tests', summary: 'A test' }, (write) => {
    work(write);
    return ok(undefined);
  });
}

const oneAllowed = {
  ok: false,
  error: { code: 'invalid-input', message: expect.stringContaining('takes one code') as string },
};

describe('a coding with several codes of what has become a single choice', () => {
  it('stays as long as it is asked for and as old as it was', () => {
    const project = changed();
    const changedNote = { ...coding(1, 'role', both), evidence: { rationale: 'Both, for now' } };
    expect(put(project, (write) => write.putCodings([changedNote]))).toMatchObject({ ok: true });
    expect(put(project, (write) => write.putCodings([{ ...changedNote, codebookVersion: 2 }]))).toMatchObject(
      oneAllowed,
    );
    expect(put(project, (write) => write.putCodings([{ ...changedNote, coder: 'ben' }]))).toMatchObject(oneAllowed);
    expect(put(project, (write) => write.putCodings([coding(2, 'role', both)]))).toMatchObject({ ok: false });
    expect(put(project, (write) => write.putCodings([coding(3, 'role', both)]))).toMatchObject(oneAllowed);
  });

  it('is sound only as long: check names the one that nobody asks for', () => {
    const project = changed();
    project.close();
    expect(must(checkProject(project.path))).toEqual([
      { check: 'codings', message: '1 codings of “role” have 2 codes where one is allowed' },
    ]);
    withRaw(project.path, (database) => {
      disarm(database, 'coding');
      database.exec('UPDATE coding SET codebook_version = 2 WHERE case_key = 1');
    });
    expect(must(checkProject(project.path))).toContainEqual({
      check: 'codings',
      message: '2 codings of “role” have 2 codes where one is allowed',
    });
  });

  it('may be a final coding, asked for by no coder, or frozen under the version before', () => {
    const project = sampleProject(3);
    const final = {
      case: 1,
      variable: 'role',
      answer: both,
      origin: 'agreed',
      by: 'ada',
      at: '2026-01-01T00:00:00.000Z',
      codebookVersion: 1,
    } as const;
    const round = {
      uuid: '01900005-0000-7000-8000-000000000009',
      title: 'Pilot',
      codebookVersion: 1,
      cases: [1],
      coders: ['ada'],
      opened: final.at,
      closed: final.at,
      frozen: [coding(1, 'role', both)],
    };
    command(project, (write) => write.putRounds([round]));
    command(project, (write) => {
      write.putFinalCodings([final]);
      write.putCodebook(oneRole());
      write.putRecodes([asking(1, null)]);
    });
    expect(put(project, (write) => write.putFinalCodings([{ ...final, note: 'Still both' }]))).toMatchObject({
      ok: true,
    });
    expect(put(project, (write) => write.putFinalCodings([{ ...final, case: 2 }]))).toMatchObject({ ok: false });
    expect(put(project, (write) => write.putRounds([{ ...round, title: 'First' }]))).toMatchObject({ ok: true });
    project.close();
    expect(checkProject(project.path)).toEqual({ ok: true, value: [] });
  });
});

describe('what is asked for again', () => {
  it('is written once, however often it is said', () => {
    const project = changed();
    const revision = rowsOf(project.path, 'SELECT max(seq) AS seq FROM command');
    command(project, (write) => write.putRecodes([asking(1), { ...asking(1), reason: 'Other words' }]));
    expect(rowsOf(project.path, 'SELECT max(seq) AS seq FROM command')).toEqual(revision);
    command(project, (write) => write.putRecodes([asking(1, 'ben'), asking(1, null), { ...asking(1), version: 1 }]));
    expect(must(readReview(project)).recodes).toHaveLength(4);
  });

  it('follows a code and a variable to their new names', () => {
    const project = changed();
    command(project, (write) => write.putRecodes([{ ...asking(2), why: 'narrowed', code: 'panel' }]));
    const { identities, codebook } = must(readReview(project));
    const role = codebook.sections[1]?.variables.find(({ id }) => id === 'role');
    const renamed = {
      ...codebook,
      version: 3,
      sections: codebook.sections.map((section) => ({
        ...section,
        variables: section.variables.map((variable) => (variable === role ? { ...variable, id: 'part' } : variable)),
      })),
    };
    command(project, (write) => write.putCodebook(renamed, { part: identities['role'] ?? '' }));
    expect(must(readReview(project)).recodes[1]).toMatchObject({ variable: 'part', code: 'panel' });
    expect(rowsOf(project.path, "SELECT * FROM history WHERE table_name = 'coding'")).toEqual([]);
  });
});
