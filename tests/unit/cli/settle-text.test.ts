import { describe, expect, it } from 'vitest';
import { acceptedText, differenceText, queueText, settledText } from '../../../src/cli/settle-text.ts';

const answer = { kind: 'codes' as const, codes: ['user'], notReported: [], other: {} };
const said = { coder: 'Ana', answer, words: 'User', evidence: {}, codebookVersion: 1, passages: [] };
const final = {
  ...{ case: 1, variable: 'type', label: 'Type', answer, words: 'User', codebookVersion: 1 },
  ...{ origin: 'discussed' as const, by: 'Ana', at: '2026-02-03T04:05:06.000Z' },
};
const difference = { case: 1, title: 'A clinic', variable: 'type', label: 'Type', said: [said], silent: [] };
const queue = { differences: [], alike: 0, sole: 0, waiting: [], final: 1 };

describe('what is to be settled, in words', () => {
  it('names the differences that are open, what needs no settling, and whom cases wait for', () => {
    const places = [false, true].map((settled, at) => ({
      case: at + 1,
      variable: 'type',
      coders: ['Ana', 'Ben'],
      settled,
    }));
    const waiting = [{ case: 3, coders: ['Ben'] }];
    expect(queueText({ ...queue, differences: places, alike: 2, sole: 1, waiting }).split('\n')).toEqual([
      '1 difference to settle; 1 answer final',
      '  case 1  type  Ana, Ben',
      '2 answers on which coders agree and 1 answer of one coder alone can become final: copro settle PROJECT --accept all --by NAME',
      '  case 3 waits: Ben to do',
    ]);
    expect(queueText({ ...queue, sole: 2 })).toMatch(
      /^0 differences .*\n2 answers of one coder alone can become final/u,
    );
    expect(queueText(queue)).toBe('0 differences to settle; 1 answer final');
  });

  it('shows what each coder said with its grounds, who was silent, and what is final', () => {
    const evidence = { rationale: 'They lead', quote: 'we lead', page: '7' };
    const voices = [
      { ...said, evidence, passages: [{ quote: 'led by users', document: 'Report' }] },
      { ...said, coder: 'Ben' },
    ];
    const both = { answer, words: 'User and Citizen' };
    expect(differenceText({ ...difference, said: voices, silent: ['Cem'], both, final }).split('\n')).toEqual([
      'Type of case 1, A clinic',
      ...['  Ana: User', '      They lead', '      “we lead”, p. 7', '      “led by users” (Report)', '  Ben: User'],
      ...['  Cem: no answer', '  both: User and Citizen', '  final: User (discussed by Ana, 2026-02-03)'],
    ]);
    expect(differenceText({ ...difference, said: [{ ...said, evidence: { quote: 'we lead' } }] })).toBe(
      'Type of case 1, A clinic\n  Ana: User\n      “we lead”',
    );
  });

  it('tells what was settled and why, and how much became final', () => {
    expect(settledText({ final: { ...final, note: 'After a talk' } })).toBe(
      'Type of case 1: User (discussed by Ana, 2026-02-03: After a talk)',
    );
    expect(acceptedText({ agreed: 1, singleCoder: 2 })).toMatch(
      /^Final now: 1 answer on which coders agreed, 2 of one/u,
    );
    for (const agreed of [0, 1]) expect(acceptedText({ agreed, singleCoder: 1 })).toMatch(/^Final now: /u);
    expect(acceptedText({ agreed: 0, singleCoder: 0 })).toContain('Nothing was changed');
  });
});
