import { describe, expect, it } from 'vitest';
import type { RoundPlan } from '../../../src/domain/model/round.ts';
import { casesToDo, caseVoices } from '../../../src/domain/settling/case-voices.ts';

const uuid = '00000000-0000-7000-8000-000000000000';
const at = (day: number): string => `2026-01-0${String(day)}T00:00:00.000Z`;

function round(more: Partial<RoundPlan>): RoundPlan {
  return { uuid, title: 'Pilot', codebookVersion: 1, cases: [1, 2], coders: ['Ana', 'Ben'], opened: at(1), ...more };
}

describe('who has spoken of a case', () => {
  it('are those who marked it done; the others have it to do', () => {
    const done = [
      { case: 1, coder: 'Ana', at: at(3) },
      { case: 1, coder: 'Ben', at: at(2) },
      { case: 2, coder: 'Ben', at: at(4) },
    ];
    expect([...caseVoices([round({ done })])]).toEqual([
      [1, { voices: ['Ana', 'Ben'], waiting: [], since: at(3) }],
      [2, { voices: ['Ben'], waiting: ['Ana'], since: at(4) }],
    ]);
  });

  it('leaves out who never finished it in a round that is closed', () => {
    const done = [{ case: 1, coder: 'Ana', at: at(3) }];
    const voices = caseVoices([round({ closed: at(5), done })]);
    expect(voices.get(1)).toEqual({ voices: ['Ana'], waiting: [], since: at(3) });
    expect(voices.get(2)).toBeUndefined();
  });

  it('waits again for a coder to whom a later round gives the case again', () => {
    const both = ['Ana', 'Ben'].map((coder) => ({ case: 1, coder, at: at(2) }));
    const rounds = [
      round({ closed: at(3), done: both }),
      round({ title: 'Second', assignments: [{ coder: 'Ben', cases: [1] }], coders: ['Ben'], cases: [1] }),
    ];
    expect(caseVoices(rounds).get(1)).toEqual({ voices: ['Ana', 'Ben'], waiting: ['Ben'], since: at(2) });
  });
});

it('what a coder has to do are the cases that open rounds give him and that he has not marked done, ascending', () => {
  const done = [{ case: 12, coder: 'Ana', at: at(2) }];
  const rounds = [
    round({ cases: [12, 7, 3], done }),
    round({ title: 'Second', assignments: [{ coder: 'Ben', cases: [1] }], coders: ['Ben'], cases: [1] }),
    round({ title: 'Over', cases: [2], closed: at(4) }),
  ];
  expect(['Ana', 'Ben', 'Cem'].map((coder) => casesToDo(rounds, coder))).toEqual([[3, 7], [1, 3, 7, 12], []]);
});
