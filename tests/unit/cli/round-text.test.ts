import { describe, expect, it } from 'vitest';
import { doneText, openedText, roundLine, roundsText } from '../../../src/cli/round-text.ts';

const upTo = (length: number): number[] => Array.from({ length }, (_, at) => at + 1);
const round = {
  uuid: '0192d3b4-0000-7000-8000-000000000001',
  ...{ title: 'Pilot', codebookVersion: 2, opened: '2026-02-03T04:05:06.000Z', cases: 22, shared: 1 },
  coders: [
    { coder: 'Ana', assigned: 22, done: 0, missing: upTo(22) },
    { coder: 'Benno', assigned: 1, done: 1, missing: [] },
  ],
};
const lines = [
  '  Ana    0 of 22 done; missing: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 … and 2 more',
  '  Benno  1 of 1 done',
];

describe('a round in words', () => {
  it('says since when it is open, or when it was closed, who has done what, and twenty of the cases that are missing', () => {
    expect(roundLine(round).split('\n')).toEqual([
      'Pilot (open since 2026-02-03): 22 cases, 1 coded by several; codebook version 2',
      ...lines,
    ]);
    const closed = { ...round, cases: 1, closed: '2026-03-04T00:00:00.000Z' };
    expect(roundLine(closed).split('\n')[0]).toMatch(/^Pilot \(2026-02-03 to 2026-03-04\): 1 case, 1 coded/u);
    expect(roundLine({ ...round, coders: [{ coder: 'Ana', assigned: 20, done: 0, missing: upTo(20) }] })).toMatch(
      /, 20$/u,
    );
    expect(roundsText([round, round])).toBe(`${roundLine(round)}\n\n${roundLine(round)}`);
    expect(roundsText([])).toContain('No round was opened yet.');
  });

  it('says when it is opened who codes what, what several code, and who is new', () => {
    const assignments = [
      { coder: 'Ana', cases: [1, 2] },
      { coder: 'Benno', cases: [2] },
    ];
    expect(
      openedText({ round: { ...round, cases: 2 }, assignments, sample: [2], codersAdded: ['Benno'] }).split('\n'),
    ).toEqual([
      'Opened “Pilot” under version 2 of the codebook: 2 cases',
      ...['  coded by several: 2', '  Ana (2 cases): 1, 2', '  Benno (1 case): 2', '  new to the project: Benno'],
    ]);
    const alone = openedText({ round: { ...round, shared: 0 }, assignments, sample: [], codersAdded: [] });
    expect(alone).not.toMatch(/several|new to/u);
  });

  it('says what a mark froze, and which cases it left without which answers', () => {
    const unanswered = [
      { case: 1, variables: ['role'] },
      { case: 2, variables: ['role', 'type'] },
      { case: 3, variables: ['role'] },
    ];
    expect(doneText({ round, cases: [1, 2, 3], codings: 4, unanswered }).split('\n')).toEqual([
      ...['Done: 1, 2, 3 (4 answers frozen)', 'Left without an answer:', '  role: cases 1, 3', '  role, type: cases 2'],
      ...roundLine(round).split('\n'),
    ]);
    expect(doneText({ round, cases: [1], codings: 4, unanswered: [] })).not.toContain('Left without');
    expect(doneText({ round, cases: [], codings: 0, unanswered: [] })).toContain('Nothing was changed');
  });
});
