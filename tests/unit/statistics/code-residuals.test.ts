import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import { isMarked } from '../../../src/domain/model/table-residuals.ts';
import { groupPatterns } from '../../../src/domain/statistics/multiple/grouped-patterns.ts';
import { pairPatterns } from '../../../src/domain/statistics/multiple/paired-patterns.ts';
import { residualsOf } from '../../../src/domain/statistics/tests/residuals-of.ts';
import { tableResiduals } from '../../../src/domain/statistics/tests/table-residuals.ts';
import { testableLayers } from '../../../src/domain/statistics/tests/testable-table.ts';
import { must } from '../../support/must.ts';
import { referenceCases } from '../../support/oracle.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { expectAllNear, expectNear } from '../../support/statistics.ts';
import { datasetOf, specification } from '../../support/tables.ts';

const codesOf = z.array(z.number()).nullable();
const groupedSchema = z.object({
  id: z.string(),
  input: z.object({ group: z.array(z.int().nullable()), itemCount: z.int(), sets: z.array(codesOf) }),
  expected: z.object({ items: z.object({ statistic: z.array(z.number()) }) }),
});
const pairedSchema = z.object({
  id: z.string(),
  input: z.object({
    rowItemCount: z.int(),
    rowSets: z.array(codesOf),
    columnItemCount: z.int(),
    columnSets: z.array(codesOf),
  }),
  expected: z.object({ pairs: z.object({ statistic: z.array(z.array(z.number())) }) }),
});

function references<T>(kind: string, schema: z.ZodType<T>): T[] {
  const known = referenceCases(kind).filter(({ expected }) => !('undefined' in expected));
  return known.map((one) => schema.parse(one));
}

describe('the residuals of codes', () => {
  it.each(references('multipleMarginalIndependence', groupedSchema))(
    'come to the χ² that R gives each code by the groups: $id',
    ({ input: { group, itemCount, sets }, expected }) => {
      const groupCount = Math.max(...group.map((one) => one ?? 0)) + 1;
      const cases = groupPatterns({ groupCount, group, itemCount, sets });
      const residuals = residualsOf({ kind: 'single-by-multiple', cases }) ?? [];
      const valid = group.filter((one, at) => one !== null && (sets[at] ?? null) !== null);
      const shares = residuals.map((_, row) => valid.filter((own) => own === row).length / valid.length);
      // In a table of r rows and two columns χ² is Σ r² (1 − share of the row).
      const statistics = Array.from({ length: itemCount }, (_, item) => item).flatMap((item) => {
        const own = residuals.flatMap((row) => row[item] ?? []);
        return own.length === 0 ? [] : [own.reduce((sum, one, row) => sum + one ** 2 * (1 - (shares[row] ?? NaN)), 0)];
      });
      expectAllNear(statistics, expected.items.statistic);
    },
  );

  it.each(references('pairwiseMarginalIndependence', pairedSchema))(
    'have as their square the χ² that R gives each pair: $id',
    ({ input, expected }) => {
      const residuals = residualsOf({ kind: 'multiple-by-multiple', cases: pairPatterns(input) }) ?? [];
      const squares = residuals.flat().flatMap((residual) => (residual === null ? [] : [residual ** 2]));
      expectAllNear(squares, expected.pairs.statistic.flat());
    },
  );

  it('are those of the counts where every case has exactly one code', () => {
    const sets = [[0], [0], [0], [1], [1], [0], [1], [1], [1]];
    const group = [0, 0, 0, 0, 1, 1, 1, 1, 1];
    const cases = groupPatterns({ groupCount: 2, group, itemCount: 2, sets });
    const counts = [
      [3, 1],
      [1, 4],
    ];
    const [codes, plain] = [
      residualsOf({ kind: 'single-by-multiple', cases }),
      residualsOf({ kind: 'single-by-single', counts }),
    ];
    codes?.flat().forEach((residual, at) => expectNear(residual ?? NaN, plain?.flat()[at] ?? NaN));
  });
});

const sides = ['left', 'right'];
const halves = (one: string, other: string): string[] => [
  ...Array<string>(12).fill(one),
  ...Array<string>(12).fill(other),
];
const review = smallReview({
  variables: [
    variableOf('side', 'single', { tree: { left: {}, right: {} } }),
    variableOf('half', 'single', { tree: { first: {}, second: {} } }),
    variableOf('role', 'multiple', { tree: { plan: {}, fund: {}, all: {} } }),
    variableOf('factor', 'multiple', { tree: { time: {}, trust: {} } }),
  ],
  codings: {
    ana: {
      side: halves('left', 'right'),
      half: Array.from({ length: 24 }, (_, at) => (at % 2 === 0 ? 'first' : 'second')),
      role: [
        ...Array<string>(11).fill('plan;all'),
        ...Array<string>(2).fill('plan;fund;all'),
        ...Array<string>(11).fill('fund;all'),
      ],
      factor: halves('time', 'trust'),
    },
  },
});

function residuals(wanted: { readonly rows: string; readonly cols?: string; readonly layers?: string }) {
  const asked = specification(wanted);
  if (asked.kind !== 'cross') throw new Error('no table of rows and columns');
  const layers = must(testableLayers(datasetOf(review), asked));
  return finishSteps(tableResiduals(layers, { seed: 3, replicates: 1000 }));
}

describe('what the cells of a table are shaded by', () => {
  it('is the test of each code by the groups, adjusted for all of them', () => {
    const { kind, tests, parts } = residuals({ rows: 'side', cols: 'role' });
    // Of 24 cases 12 are left; 13 plan, 12 of them left, 13 fund, 1 of them left; all have the last code.
    const residual = (12 - 6.5) / Math.sqrt(6.5 * 0.5 * (11 / 24));
    expect({ kind, tests, cases: parts[0]?.cases }).toEqual({ kind: 'codes', tests: 2, cases: 24 });
    expect(parts[0]?.residuals[0]?.[0]).toBeCloseTo(residual, 12);
    expect(parts[0]?.residuals[0]?.[1]).toBeCloseTo(-residual, 12);
    expect(parts[0]?.residuals.map((row) => row[2])).toEqual([null, null]);
    // Both tables are the same but for order: χ² = residual², p under 0.001, and Holm doubles the smaller of two alike.
    const holm = parts[0]?.holm?.[0]?.[0] ?? NaN;
    expect(holm).toBeGreaterThan(0);
    expect(holm).toBeLessThan(0.001);
    expect(parts[0]?.holm).toEqual([
      [holm, holm, null],
      [holm, holm, null],
    ]);
  });

  it('is nothing for a variable with itself, which no test reads', () => {
    const none = residuals({ rows: 'role', cols: 'role' });
    expect(none).toMatchObject({ kind: 'none', tests: 0, simulated: null });
    expect(none.parts).toEqual([{ cases: 24, leftOut: 0, residuals: [], holm: null }]);
  });

  it('is the same whichever way the table lies', () => {
    const [across, down] = [residuals({ rows: 'side', cols: 'role' }), residuals({ rows: 'role', cols: 'side' })];
    expect(down.parts[0]?.residuals).toEqual(
      [0, 1, 2].map((code) => sides.map((_, side) => across.parts[0]?.residuals[side]?.[code] ?? null)),
    );
  });

  it('is the test of each pair where both can have several codes, and no test of two single choices', () => {
    const pairs = residuals({ rows: 'role', cols: 'factor' });
    expect({ kind: pairs.kind, tests: pairs.tests }).toEqual({ kind: 'pairs', tests: 4 });
    expect(pairs.parts[0]?.holm?.[2]).toEqual([null, null]);
    const cells = residuals({ rows: 'side', cols: 'half' });
    expect(cells).toMatchObject({
      kind: 'cells',
      tests: 0,
      parts: [
        {
          holm: null,
          residuals: [
            [0, 0],
            [0, 0],
          ],
        },
      ],
    });
    expect(residuals({ rows: 'side' }).kind).toBe('none');
  });

  it('adjusts for the tests of all layers, each over its own cases', () => {
    const layered = residuals({ rows: 'side', cols: 'role', layers: 'half' });
    expect(layered.tests).toBe(4);
    expect(layered.parts.map(({ cases }) => cases)).toEqual([12, 12]);
  });

  it('marks a large residual only where the test of its code stands after adjustment', () => {
    expect([isMarked(1.95), isMarked(-1.96), isMarked(null)]).toEqual([false, true, false]);
    expect([isMarked(2.5, 0.05), isMarked(2.5, 0.049), isMarked(1.5, 0.001)]).toEqual([false, true, false]);
  });
});
