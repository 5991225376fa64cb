import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../src/domain/reliability/agreement/agreement-of.ts';
import { agreementIn, estimate, onlyVariable } from '../../support/agreement.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';

const role = variableOf('role', 'multiple', { tree: { a: {}, b: {} } });
const type = variableOf('type', 'single', { tree: { x: {}, y: {} } });
const snapshot = smallReview({
  variables: [role, type],
  codings: {
    ana: { role: ['a', 'a;b', 'b', '-', 'a', 'b'], type: ['x', 'y', 'x', 'y', 'x', 'x'] },
    ben: { role: ['a', 'a', 'b', 'b', '-', 'b'], type: ['x', 'y', 'y', 'y', 'x', 'y'] },
  },
  kinds: { ben: 'rule' },
});

describe('agreement of coders', () => {
  it('refuses fewer than two coders, and one named twice, in a sentence that says what to do', () => {
    const asking = (...names: string[]) =>
      agreementOf({
        coders: names.map((name) => ({ name, kind: 'person' })),
        variables: [],
        cases: [],
        answersOf: () => [],
        seed: 1,
        resamples: 1,
        reading: { of: 'today', codebookVersion: 1 },
        language: 'en',
      });
    expect(asking()).toMatchObject({ ok: false, error: { code: 'invalid-input', message: /No coder is named/u } });
    expect(asking('ana')).toMatchObject({ ok: false, error: { message: /Only coder “ana”.*two coders or more/u } });
    expect(asking('ana', 'ana')).toMatchObject({ ok: false, error: { message: /“ana” is named twice/u } });
    expect(asking('ana', 'ben').ok).toBe(true);
  });

  it('gives a variable the same figures whichever others are asked about', () => {
    const [, second] = agreementIn(snapshot, ['ana', 'ben']).variables;
    expect(onlyVariable(agreementIn(snapshot, ['ana', 'ben'], { variables: ['type'] }))).toEqual(second);
  });

  it('gives the same limits for the same seed and resampled ones alone change with it', () => {
    const once = agreementIn(snapshot, ['ana', 'ben'], { seed: 5 });
    expect(agreementIn(snapshot, ['ana', 'ben'], { seed: 5 })).toEqual(once);
    const [, one] = once.variables;
    const [, other] = agreementIn(snapshot, ['ana', 'ben'], { seed: 6, resamples: 201 }).variables;
    expect(other?.statistics.cohenKappa).toEqual(one?.statistics.cohenKappa);
    expect(other?.statistics.krippendorffAlpha).not.toEqual(one?.statistics.krippendorffAlpha);
  });

  it('names the method of limits, and gives none to shares of a closed set of cases', () => {
    const [first, second] = agreementIn(snapshot, ['ana', 'ben']).variables;
    expect(second?.statistics.cohenKappa).toMatchObject({ interval: { method: 'non-null-variance' }, n: 6 });
    expect(second?.statistics.gwetAC1).toMatchObject({ interval: { method: 'linearised' } });
    expect(second?.statistics.krippendorffAlpha).toMatchObject({ interval: { method: 'bootstrap' } });
    expect(first?.statistics.pooledKappa).toMatchObject({ interval: { method: 'bootstrap' } });
    expect(second?.statistics.percentAgreement?.interval).toBe(null);
    expect(first?.codes[0]?.statistics.positiveAgreement?.interval).toBe(null);
  });

  it('calls what a rule coded illustrative', () => {
    expect(agreementIn(snapshot, ['ana', 'ben']).variables.map(({ warnings }) => warnings[0])).toEqual([
      'illustrative',
      'illustrative',
    ]);
  });

  it('has two categories of a code, with the indices of their table, where nobody used another state', () => {
    // a: ana p p − − p −, ben p p − − − −: both 2, only ana 1, only ben 0, neither 3.
    const a = agreementIn(snapshot, ['ana', 'ben']).variables[0]?.codes[0];
    expect(a?.table?.counts).toEqual([
      [2, 1],
      [0, 3],
    ]);
    expect(a && estimate(a, 'pabak')).toBeCloseTo(2 * (5 / 6) - 1, 12);
    expect(a && estimate(a, 'prevalenceIndex')).toBeCloseTo(-1 / 6, 12);
    expect(a && estimate(a, 'biasIndex')).toBeCloseTo(1 / 6, 12);
  });

  it('counts a declared code that nobody chose as a category of a single choice', () => {
    const withUnused = smallReview({
      variables: [variableOf('type', 'single', { tree: { x: {}, y: {}, z: {} } })],
      codings: { ana: { type: ['x', 'y', 'x'] }, ben: { type: ['x', 'y', 'y'] } },
    });
    const { categories } = onlyVariable(agreementIn(withUnused, ['ana', 'ben']));
    expect(categories.map(({ id }) => id)).toEqual(['x', 'y', 'z']);
  });

  it('leaves kappa undefined where nobody varied, whatever else is defined', () => {
    const same = smallReview({
      variables: [role],
      codings: { ana: { role: ['a', 'a', 'a'] }, ben: { role: ['a', 'a', 'a'] } },
    });
    const result = onlyVariable(agreementIn(same, ['ana', 'ben']));
    const [a, b] = result.codes;
    expect(a && estimate(a, 'cohenKappa')).toBe('no-variation');
    expect(a && estimate(a, 'gwetAC1')).toBe(1);
    expect(a && estimate(a, 'percentAgreement')).toBe(100);
    expect(b && estimate(b, 'positiveAgreement')).toBe('never-used');
    expect(estimate(result, 'krippendorffAlphaMasi')).toBe('no-variation');
    expect(estimate(result, 'pooledKappa')).toBe('no-variation');
  });

  it('warns where one category holds four fifths of the answers, unless it holds all', () => {
    const skewed = (...ana: string[]) =>
      onlyVariable(
        agreementIn(
          smallReview({ variables: [type], codings: { ana: { type: ana }, ben: { type: ['x', 'x', 'x', 'x', 'x'] } } }),
          ['ana', 'ben'],
        ),
      ).warnings;
    expect(skewed('x', 'x', 'x', 'x', 'y')).toContain('skewed-categories');
    expect(skewed('x', 'x', 'y', 'y', 'y')).not.toContain('skewed-categories');
    expect(skewed('x', 'x', 'x', 'x', 'x')).not.toContain('skewed-categories');
  });

  it('warns where resamples gave no value, as of two cases those that drew one of them twice', () => {
    const of = (...answers: string[]) =>
      onlyVariable(
        agreementIn(smallReview({ variables: [type], codings: { ana: { type: answers }, ben: { type: answers } } }), [
          'ana',
          'ben',
        ]),
      );
    // Half of all resamples of two cases; of 40 cases none in the lifetime of this test: 2 / 2 ** 40.
    const two = of('x', 'y');
    expect(two.statistics.krippendorffAlpha?.interval?.discarded).toBeGreaterThan(60);
    expect(two.statistics.krippendorffAlpha?.interval?.discarded).toBeLessThan(140);
    expect(two.warnings).toContain('resamples-discarded');
    expect(of(...Array.from({ length: 20 }, () => ['x', 'y']).flat()).warnings).not.toContain('resamples-discarded');
  });

  it('reports its progress in variables, and leaves off when told to', () => {
    const asked: string[] = [];
    const work = agreementOf({
      coders: [
        { name: 'ana', kind: 'person' },
        { name: 'ben', kind: 'person' },
      ],
      variables: [type, role],
      cases: [1, 2, 3],
      answersOf: ({ id }) => {
        asked.push(id);
        const answer = { kind: 'codes' as const, codes: [id === 'type' ? 'x' : 'a'], notReported: [], other: {} };
        return [
          { answer, codebookVersion: 1 },
          { answer: { ...answer, codes: [] }, codebookVersion: 1 },
        ];
      },
      seed: 1,
      resamples: 20_000,
      reading: { of: 'today', codebookVersion: 1 },
      language: 'en',
    });
    if (!work.ok) throw new Error(work.error.message);
    const first = work.value.next();
    const second = work.value.next();
    expect(first.value).toEqual({ done: 0, total: 2 });
    expect(second.done).toBe(false);
    expect(second.value).toMatchObject({ total: 2 });
    expect('done' in second.value && second.value.done > 0 && second.value.done < 1).toBe(true);
    work.value.return(undefined as never);
    expect(work.value.next().done).toBe(true);
    expect(asked).toEqual(['type', 'type']);
  });
});
