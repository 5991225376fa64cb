import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleCount } from '../../../src/domain/rounds/draw-cases.ts';
import { type PlannedRound, planRound, type RoundWish } from '../../../src/domain/rounds/plan-round.ts';
import { must } from '../../support/must.ts';

const caseLists = fc
  .uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 8, maxLength: 80 })
  .map((numbers) => numbers.toSorted((a, b) => a - b));
const coderLists = fc.integer({ min: 2, max: 5 }).map((count) => ['Ana', 'Ben', 'Cem', 'Dan', 'Eva'].slice(0, count));
const percent = fc.integer({ min: 1, max: 100 }).map((share) => ({ kind: 'percent' as const, percent: share }));
const seeds = fc.integer({ min: 0, max: 4_294_967_295 });

/** Each case by one coder, a share of them by several. */
const wishes: fc.Arbitrary<RoundWish> = fc
  .record({ cases: caseLists, coders: coderLists, sample: percent, seed: seeds, few: fc.boolean() })
  .map(({ few, ...wish }) => ({
    ...wish,
    ...(few ? { perCase: 2 } : {}),
    rest: { coders: wish.coders, split: true },
  }));

const codersOf = ({ assignments }: PlannedRound, number: number): string[] =>
  assignments.filter(({ cases }) => cases.includes(number)).map(({ coder }) => coder);

const spread = (numbers: readonly number[]): number => Math.max(...numbers) - Math.min(...numbers);

describe('a round of which several code a sample and the rest is split', () => {
  it('has every case of the sample coded by as many as asked for, and every other case by one', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const plan = must(planRound(wish));
        const sampled = new Set(plan.sample);
        expect(plan.cases).toEqual(wish.cases);
        for (const number of wish.cases) {
          const several = wish.perCase ?? wish.coders.length;
          expect(codersOf(plan, number)).toHaveLength(sampled.has(number) ? several : 1);
        }
      }),
    );
  });

  it('draws as many as the share comes to, rounded up', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { sample } = must(planRound(wish));
        const share = (sample.length / wish.cases.length) * 100;
        const wanted = wish.sample?.kind === 'percent' ? wish.sample.percent : 0;
        expect(share).toBeGreaterThanOrEqual(wanted - 1e-9);
        expect(((sample.length - 1) / wish.cases.length) * 100).toBeLessThan(wanted);
      }),
    );
  });

  it('gives all coders the same number of cases, to within one', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { assignments } = must(planRound(wish));
        expect(spread(assignments.map(({ cases }) => cases.length))).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('comes out the same from the same seed, whatever was planned in between', () => {
    fc.assert(
      fc.property(wishes, wishes, (wish, other) => {
        const first = planRound(wish);
        planRound(other);
        expect(planRound(wish)).toEqual(first);
      }),
    );
  });
});

describe('a sample', () => {
  it('falls on every case about equally often over many seeds', () => {
    const cases = [3, 5, 8, 13, 21, 34, 55, 89];
    const drawn = Array.from({ length: 4000 }, (_, seed) =>
      must(planRound({ cases, coders: ['Ana', 'Ben'], sample: { kind: 'cases', cases: 2 }, seed })),
    ).flatMap(({ sample }) => sample);
    // Each is drawn with 1/4: 1000 times, and five standard deviations are 137.
    for (const number of cases) expect(Math.abs(drawn.filter((one) => one === number).length - 1000)).toBeLessThan(137);
  });

  it('is all that the round holds where nobody is to code the rest', () => {
    const plan = must(
      planRound({ cases: [1, 2, 3, 4], coders: ['Ana', 'Ben'], sample: { kind: 'cases', cases: 3 }, seed: 5 }),
    );
    expect(plan.cases).toEqual(plan.sample);
    expect(plan.assignments).toEqual(['Ana', 'Ben'].map((coder) => ({ coder, cases: plan.sample })));
  });

  it('of a share that comes to a whole number is that number', () => {
    expect(sampleCount({ kind: 'percent', percent: 7 }, 100)).toBe(7);
    expect(sampleCount({ kind: 'percent', percent: 20 }, 56)).toBe(12);
  });
});

describe('coders', () => {
  it.each([
    [2, 4, 6],
    [2, 4, 60],
    [3, 6, 20],
  ])('meet in all pairs equally often where %i of %i code each of %i cases', (perCase, count, length) => {
    const cases = Array.from({ length }, (_, index) => index + 1);
    const coders = ['Ana', 'Ben', 'Cem', 'Dan', 'Eva', 'Flo'].slice(0, count);
    const meetings = (length * perCase * (perCase - 1)) / (count * (count - 1));
    for (let seed = 0; seed < 20; seed += 1) {
      const plan = must(planRound({ cases, coders, perCase, seed }));
      const met = coders.flatMap((one) =>
        coders.map(
          (other) =>
            cases.filter((number) => [one, other].every((coder) => codersOf(plan, number).includes(coder))).length,
        ),
      );
      expect(met).toEqual(
        coders.flatMap((one) => coders.map((other) => (one === other ? (length * perCase) / count : meetings))),
      );
    }
  });

  it('can be one for all cases and another for the sample alone', () => {
    const rest = { coders: ['Ana'], split: false };
    const sample = { kind: 'cases', cases: 2 } as const;
    const plan = must(planRound({ cases: [1, 2, 3, 4, 5], coders: ['Ana', 'Ben'], sample, rest, seed: 1 }));
    expect(plan.assignments).toEqual([
      { coder: 'Ana', cases: [1, 2, 3, 4, 5] },
      { coder: 'Ben', cases: plan.sample },
    ]);
  });

  it('all code all that is not of the sample where it is not split', () => {
    const [cases, coders, sample] = [[1, 2, 3, 4, 5], ['Ana', 'Ben', 'Cem'], { kind: 'cases', cases: 2 } as const];
    const rest = { coders: ['Ana', 'Ben'], split: false };
    const plan = must(planRound({ cases, coders, sample, perCase: 1, rest, seed: 3 }));
    for (const number of cases.filter((one) => !plan.sample.includes(one)))
      expect(codersOf(plan, number)).toEqual(['Ana', 'Ben']);
  });
});

describe('a plan that cannot be', () => {
  const wish: RoundWish = { cases: [1, 2, 3], coders: ['Ana', 'Ben'], seed: 1 };
  it.each<[Partial<RoundWish>, RegExp]>([
    [{ cases: [] }, /^There is no case to code/],
    [{ coders: [] }, /Say who codes/],
    [{ coders: ['Ana', 'Ana'] }, /“Ana” is named twice/],
    [{ sample: { kind: 'cases', cases: 4 } }, /A sample of 4 cannot be drawn from 3 cases/],
    [{ perCase: 3 }, /by 3 of 2 coders/],
    [{ sample: { kind: 'cases', cases: 1 }, rest: { coders: ['Eva'], split: true } }, /“Eva” is none of the round/],
    [{ cases: [1], rest: { coders: ['Ana', 'Ben'], split: true } }, /would have no case to code/],
  ])('is refused: %j', (changes, message) => {
    const planned = planRound({ ...wish, ...changes });
    expect(planned.ok ? '' : planned.error.code).toBe('invalid-input');
    expect(planned.ok ? '' : planned.error.message).toMatch(message);
  });
});
