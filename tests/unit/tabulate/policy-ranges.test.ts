import { describe, expect, it } from 'vitest';
import { mergeNames } from '../../../src/domain/tabulate/policies/merge-names.ts';
import { policyRanges } from '../../../src/domain/tabulate/policies/policy-ranges.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { crossTable } from '../../support/tables.ts';

const snapshot = smallReview({
  variables: [variableOf('role', 'multiple', { tree: { plan: { joint: {} }, run: {} } })],
  codings: {
    ana: { role: ['joint', 'run', '-', 'joint;run'] },
    ben: { role: ['plan', 'run', 'run', 'NR'] },
  },
});
const policies = ['coder:ana', 'coder:ben', 'union', 'intersection'];

describe('the ranges over policies', () => {
  const ranges = policyRanges(
    policies.map((policy) => ({
      policy,
      table: crossTable(snapshot, { rows: 'role', policy, percent: 'column' }),
      effects: [],
    })),
  );
  const byId = <T>(values: readonly T[]) => Object.fromEntries(ranges.rows.map(({ id }, place) => [id, values[place]]));

  it('hold the least and the most of every count, 0 where a policy has no such row', () => {
    expect(byId(ranges.rowCases)).toEqual({
      plan: { least: 1, most: 2 },
      joint: { least: 0, most: 2 },
      'plan.not-stated': { least: 0, most: 1 },
      run: { least: 1, most: 3 },
    });
  });

  it('hold the base, which moves too', () => {
    expect(ranges.validCases).toEqual({ least: 3, most: 4 });
  });

  it('hold the shares of each policy over its own base', () => {
    // Ana: 2 of 4 ran; Ben: 2 of 3; any: 3 of 4; both: 1 of the 3 where neither answer leaves it open.
    expect(ranges.percent[3]?.[0]?.least).toBeCloseTo(100 / 3, 9);
    expect(ranges.percent[3]?.[0]?.most).toBeCloseTo(75, 9);
  });
});

describe('effects over policies', () => {
  const table = crossTable(snapshot, { rows: 'role', policy: 'coder:ana' });
  const effect = (
    value: number | 'Infinity' | null,
    interval: { lower: number; upper: number | 'Infinity' } | null,
  ) => ({
    id: 'odds-ratio' as const,
    value,
    interval,
  });

  it('reach as far as the widest of their intervals, and name the policies that have none', () => {
    const { effects } = policyRanges([
      { policy: 'final', table, effects: [effect(2, { lower: 0.5, upper: 9 })] },
      { policy: 'union', table, effects: [effect('Infinity', { lower: 0.8, upper: 'Infinity' })] },
      { policy: 'intersection', table, effects: [] },
    ]);
    expect(effects).toEqual([
      {
        id: 'odds-ratio',
        least: 2,
        most: 'Infinity',
        interval: { lower: 0.5, upper: 'Infinity' },
        undefinedUnder: ['intersection'],
      },
    ]);
  });

  it('are left out where no policy has a value', () => {
    expect(policyRanges([{ policy: 'final', table, effects: [effect(null, null)] }]).effects).toEqual([]);
  });
});

describe('mergeNames', () => {
  const names = (...ids: string[]) => ids.map((id) => ({ id, label: id }));

  it('puts a row that only a later list has after the one it follows there', () => {
    expect(mergeNames([names('a', 'c'), names('a', 'b', 'c', 'd'), names('z', 'a')]).map(({ id }) => id)).toEqual([
      'z',
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('does so where the later list has another order', () => {
    expect(mergeNames([names('a', 'b'), names('b', 'a', 'x')]).map(({ id }) => id)).toEqual(['a', 'x', 'b']);
  });
});
