import { expect, it } from 'vitest';
import { roundProgress } from '../../../src/domain/rounds/round-progress.ts';

const opened = '2026-02-03T04:05:06.000Z';
const plan = {
  uuid: '0192d3b4-0000-7000-8000-000000000001',
  title: 'Pilot',
  codebookVersion: 1,
  cases: [1, 2, 3],
  coders: ['Ana', 'Ben'],
  assignments: [
    { coder: 'Ana', cases: [1, 2] },
    { coder: 'Ben', cases: [2, 3] },
  ],
  opened,
  done: [{ case: 2, coder: 'Ben', at: opened }],
};

it('a round counts as shared the cases that several code, and names for each coder those that are missing', () => {
  expect(roundProgress(plan)).toMatchObject({
    cases: 3,
    shared: 1,
    coders: [
      { coder: 'Ana', assigned: 2, done: 0, missing: [1, 2] },
      { coder: 'Ben', assigned: 2, done: 1, missing: [3] },
    ],
  });
});
