import { describe, expect, it } from 'vitest';
import { planRound } from '../../../src/domain/rounds/plan-round.ts';
import { must } from '../../support/must.ts';

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);

/** Worked out in Python, the generator too, from what the doc comments say: a seed in a protocol keeps its meaning. */
describe('the seed 2022', () => {
  it('draws these 11 of 56 cases for double coding', () => {
    const wish = { cases: upTo(56), coders: ['Ana', 'Ben'], seed: 2022 };
    const { sample } = must(planRound({ ...wish, sample: { kind: 'cases', cases: 11 } }));
    expect(sample).toEqual([9, 12, 13, 14, 17, 21, 28, 35, 36, 40, 44]);
  });

  it('deals 4 of 12 cases to two each of three coders, and the others to one each', () => {
    const coders = ['Ana', 'Ben', 'Chi'];
    const plan = must(
      planRound({
        cases: upTo(12),
        coders,
        sample: { kind: 'cases', cases: 4 },
        perCase: 2,
        rest: { coders, split: true },
        seed: 2022,
      }),
    );
    expect(plan.sample).toEqual([2, 3, 8, 11]);
    expect(Object.fromEntries(plan.assignments.map(({ coder, cases }) => [coder, cases]))).toEqual({
      Ana: [3, 4, 7, 8, 11],
      Ben: [1, 2, 8, 10, 11, 12],
      Chi: [2, 3, 5, 6, 9],
    });
  });
});
