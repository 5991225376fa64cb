import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgreementStatistics, VariableAgreement } from '../../../src/domain/model/agreement.ts';
import type { Variable } from '../../../src/domain/model/variable.ts';
import { agreementIn, onlyVariable } from '../../support/agreement.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';

const tree = { plan: { joint: {}, formal: {} }, survey: {}, 'late*2': {} };
const role = variableOf('role', 'multiple', { tree });
const type = variableOf('type', 'single', { tree });
const states = ['-', 'NR', 'NA', ''];
const multiple = fc.constantFrom(
  'plan',
  'joint',
  'joint;survey',
  'formal;joint',
  'survey',
  'survey;?joint',
  '?plan',
  ...states,
);
const single = fc.constantFrom('plan', 'joint', 'formal', 'survey', ...states);
const lists = (answer: fc.Arbitrary<string>, coders: number) =>
  fc.array(fc.array(answer, { minLength: coders, maxLength: coders }), { minLength: 1, maxLength: 12 });
const either = (coders: number) =>
  fc.oneof(
    fc.record({ variable: fc.constant(role), units: lists(multiple, coders) }),
    fc.record({ variable: fc.constant(type), units: lists(single, coders) }),
  );

const names = ['ana', 'ben', 'cem'];

function agreementOn(variable: Variable, units: readonly (readonly string[])[], coders = names): VariableAgreement {
  const width = units[0]?.length ?? 0;
  const used = coders.slice(0, width);
  const codings = Object.fromEntries(
    used.map((name, place) => [name, { [variable.id]: units.map((unit) => unit[place] ?? '') }]),
  );
  return onlyVariable(agreementIn(smallReview({ variables: [variable], codings }), used, { resamples: 5 }));
}

function values(statistics: AgreementStatistics): [string, number | string][] {
  return Object.entries(statistics).map(([name, { estimate, ...more }]) => [
    name,
    estimate === null ? ('reason' in more ? more.reason : '') : Number(estimate.toFixed(9)) + 0,
  ]);
}

describe('agreement on variables', () => {
  it('is complete between coders who said the same, or undefined where nothing varies', () => {
    fc.assert(
      fc.property(either(1), fc.integer({ min: 2, max: 3 }), ({ variable, units }, coders) => {
        const alike = agreementOn(
          variable,
          units.map(([one = '']) => Array.from({ length: coders }, () => one)),
        );
        if (alike.base === 0) return;
        for (const { statistics, differing } of [alike, ...alike.codes]) {
          expect(differing).toEqual([]);
          for (const name of ['cohenKappa', 'scottPi', 'fleissKappa', 'krippendorffAlpha', 'pooledKappa'] as const) {
            const found = statistics[name];
            if (found !== undefined && found.estimate !== null) expect(found.estimate).toBeCloseTo(1, 12);
          }
          const percent = statistics.percentAgreement;
          expect([100, null]).toContain(percent?.estimate);
        }
      }),
      { numRuns: 60, seed: 2022 },
    );
  });

  it('is the same from the second coder’s side, the bias index turned round', () => {
    fc.assert(
      fc.property(either(2), ({ variable, units }) => {
        const one = agreementOn(variable, units);
        const other = agreementOn(
          variable,
          units.map((unit) => unit.toReversed()),
          ['ben', 'ana'],
        );
        expect(values(other.statistics)).toEqual(values(one.statistics));
        one.codes.forEach((code, place) => {
          const turned = other.codes[place];
          const told = values(code.statistics).map(([name, value]) => [
            name,
            name === 'biasIndex' && typeof value === 'number' ? 0 - value : value,
          ]);
          expect(turned === undefined ? [] : values(turned.statistics)).toEqual(told);
          expect(turned?.differing).toEqual(code.differing);
        });
      }),
      { numRuns: 60, seed: 2022 },
    );
  });

  it('of two coders does not move, limits and all, for cases that one of them answered', () => {
    fc.assert(
      fc.property(either(2), fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), ({ variable, units }, firsts) => {
        const half = firsts.map((first) => (first ? ['joint', ''] : ['', 'joint']));
        const [one, other] = [agreementOn(variable, units), agreementOn(variable, [...units, ...half])];
        expect(other.statistics).toEqual(one.statistics);
        expect(other.codes).toEqual(one.codes);
        expect(other.table).toEqual(one.table);
        expect([other.base, other.oneAnswer - one.oneAnswer]).toEqual([one.base, half.length]);
      }),
      { numRuns: 60, seed: 2022 },
    );
  });

  it('rests on every case that two coders answered and counts all others', () => {
    fc.assert(
      fc.property(either(3), ({ variable, units }) => {
        const { base, complete, oneAnswer, untouched, table, codes } = agreementOn(variable, units);
        const answered = units.map((unit) => unit.filter((answer) => answer !== '').length);
        const counting = (test: (count: number) => boolean) => answered.filter(test).length;
        expect([base, complete, oneAnswer, untouched]).toEqual([
          counting((count) => count >= 2),
          counting((count) => count === 3),
          counting((count) => count === 1),
          counting((count) => count === 0),
        ]);
        const pairable = answered.filter((count) => count >= 2).reduce((total, count) => total + count, 0);
        const late = codes.find(({ id }) => id === 'late');
        expect(late?.base).toBe(0);
        if (table !== null)
          expect(table.counts.flat().reduce((total, count) => total + count, 0)).toBeCloseTo(pairable, 9);
      }),
      { numRuns: 60, seed: 2022 },
    );
  });
});
