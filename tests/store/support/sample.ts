import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Answer } from '../../../src/domain/model/answer.ts';
import type { Case } from '../../../src/domain/model/case.ts';
import { type Codebook, codebookSchema } from '../../../src/domain/model/codebook.ts';
import type { Coding } from '../../../src/domain/model/coding.ts';
import { ok, type Result } from '../../../src/domain/model/result.ts';
import { createProject } from '../../../src/store/create-project.ts';
import type { WritableProject } from '../../../src/store/project-file.ts';
import { runCommand } from '../../../src/store/run-command.ts';
import type { Write } from '../../../src/store/write/write.ts';
import { must } from '../../support/must.ts';
import { type Tree, variableOf } from '../../support/small-review.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { fixedSurroundings, uuidOf } from './surroundings.ts';

export const roleTree: Tree = { planner: {}, assessor: { survey: {}, panel: {} }, other: {} };

/** One variable of every kind: two attributes, and judgements with nested codes, numbers and texts. */
export function sampleCodebook(version = 1, roles: Tree = roleTree): Codebook {
  return codebookSchema.parse({
    id: 'sample',
    title: 'Sample',
    about: 'A scheme for tests.',
    version,
    sections: [
      {
        id: 'facts',
        label: 'Facts',
        variables: [
          variableOf('country', 'single', { role: 'attribute', tree: { uk: {}, sweden: {} } }),
          variableOf('year', 'number', { role: 'attribute' }),
        ],
      },
      {
        id: 'judgements',
        label: 'Judgements',
        note: 'By reading.',
        variables: [
          variableOf('type', 'single', { tree: { public: {}, private: {} } }),
          variableOf('role', 'multiple', { tree: roles }),
          variableOf('people', 'number'),
          variableOf('summary', 'text'),
        ],
      },
    ],
  });
}

/** Cases 1 to `count`. */
export function sampleCases(count: number): Case[] {
  return Array.from({ length: count }, (_, index) => ({
    uuid: uuidOf(index + 1, 1),
    number: index + 1,
    title: `Case ${index + 1}`,
    status: { kind: 'included' },
  }));
}

export const people = ['ada', 'ben'].map((name, index) => ({
  uuid: uuidOf(index + 1, 2),
  name,
  kind: 'person' as const,
}));

/** Codes by id; `?id` is not reported. */
export function codes(...ids: string[]): Answer {
  return {
    kind: 'codes',
    codes: ids.filter((id) => !id.startsWith('?')),
    notReported: ids.filter((id) => id.startsWith('?')).map((id) => id.slice(1)),
    other: {},
  };
}

/** A coding by Ada under version 1. */
export function coding(number: number, variable: string, answer: Answer): Coding {
  return { case: number, variable, coder: 'ada', answer, evidence: {}, codebookVersion: 1 };
}

/** The code of a failure; undefined for a success. */
export function errorCodeOf(result: Result<unknown>): string | undefined {
  return result.ok ? undefined : result.error.code;
}

export const start = {
  project: { uuid: uuidOf(1), title: 'Sample', created: '2026-01-01T00:00:00.000Z' },
  by: 'tests',
  summary: 'Made a sample',
};

/** An empty project with the sample codebook, Ada and Ben, and cases 1 to `cases`; closed when the test has finished. */
export function sampleProject(cases = 3, path = join(temporaryFolder(), 'sample.copro')): WritableProject {
  const project = must(
    createProject(path, fixedSurroundings(), {
      ...start,
      fill: (write) => {
        write.putCodebook(sampleCodebook());
        write.putCoders(people);
        write.putCases(sampleCases(cases));
        return ok(undefined);
      },
    }),
  );
  onTestFinished(project.close);
  return project;
}

/** Runs a command that is expected to succeed. */
export function command<T>(project: WritableProject, work: (write: Write) => T): T {
  return must(runCommand(project, { kind: 'test', by: 'tests', summary: 'A test' }, (write) => ok(work(write))));
}
