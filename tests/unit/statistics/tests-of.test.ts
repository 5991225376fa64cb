import { describe, expect, it } from 'vitest';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import { said, sayIn } from '../../../src/domain/model/sentences/said.ts';
import { groupPatterns } from '../../../src/domain/statistics/multiple/grouped-patterns.ts';
import { pairPatterns } from '../../../src/domain/statistics/multiple/paired-patterns.ts';
import { residualsOf } from '../../../src/domain/statistics/tests/residuals-of.ts';
import { type TestableTable, testsOf } from '../../../src/domain/statistics/tests/tests-of.ts';
import { valueOf } from '../../support/statistics.ts';

const resampling = { seed: 5, replicates: 500 };

function testsOfTable(table: TestableTable) {
  return finishSteps(testsOf(table, resampling));
}

function idsOf(table: TestableTable): string[] {
  return valueOf(testsOfTable(table).tests).map(({ id }) => id);
}

const sets = [[0], [0, 1], [], [1], [0, 1], [1], [0], []];
const grouped: TestableTable = {
  kind: 'single-by-multiple',
  cases: groupPatterns({ groupCount: 3, group: [0, 0, 0, 0, 1, 1, 1, 1], itemCount: 3, sets }),
};
const paired: TestableTable = {
  kind: 'multiple-by-multiple',
  cases: pairPatterns({ rowItemCount: 2, rowSets: sets, columnItemCount: 2, columnSets: sets.toReversed() }),
};

describe('the tests of a table', () => {
  it('are none for one variable', () => {
    const tests = testsOfTable({ kind: 'one-way', n: 12 });
    expect(tests).toMatchObject({ n: 12, leading: null, tests: { defined: true, value: [] }, effects: [] });
  });

  it('are none for a variable with itself, with the reason', () => {
    const tests = testsOfTable({ kind: 'with-itself', n: 12 });
    const reason = { defined: false, reason: 'same-variable' };
    expect(tests).toMatchObject({ n: 12, leading: null, tests: reason, effects: [], family: [] });
    expect(residualsOf({ kind: 'with-itself', n: 12 })).toBeNull();
  });

  it('read counts for two single choices, with Yates’s correction for 2 × 2 alone', () => {
    expect(
      idsOf({
        kind: 'single-by-single',
        counts: [
          [8, 3, 2],
          [2, 9, 4],
        ],
      }),
    ).toEqual(['pearson', 'likelihood-ratio', 'exact']);
    expect(
      idsOf({
        kind: 'single-by-single',
        counts: [
          [8, 3],
          [2, 9],
        ],
      }),
    ).toEqual(['pearson', 'likelihood-ratio', 'yates', 'exact']);
  });

  it('never hold a χ² of counts where a case can have several codes', () => {
    for (const table of [grouped, paired]) {
      const { effects } = testsOfTable(table);
      const ids = idsOf(table);
      expect(ids).toContain('bootstrap');
      expect(ids).toContain('rao-scott');
      for (const id of ['pearson', 'likelihood-ratio', 'exact', 'monte-carlo', 'yates']) expect(ids).not.toContain(id);
      expect(effects).toEqual([]);
    }
  });

  it('let χ² lead only where expected counts are large enough', () => {
    const leading = (counts: number[][]) => testsOfTable({ kind: 'single-by-single', counts }).leading;
    expect(
      leading([
        [20, 10],
        [10, 20],
      ]),
    ).toBe('pearson');
    expect(
      leading([
        [5, 1],
        [1, 4],
      ]),
    ).toBe('exact');
  });

  it('call χ² unreliable over small expected counts and say how many there are', () => {
    const { tests, watch } = testsOfTable({
      kind: 'single-by-single',
      counts: [
        [5, 1],
        [1, 4],
      ],
    });
    expect(valueOf(tests)[0]).toMatchObject({ id: 'pearson', reliable: false, reason: 'small-expected-counts' });
    expect(watch.some((sentence) => sayIn('en', sentence).startsWith('4 of 4 expected counts are below 5'))).toBe(true);
  });

  it('say so where V lies above its own interval, and only there', () => {
    const above = (counts: number[][]) =>
      testsOfTable({ kind: 'single-by-single', counts }).watch.some((words) => words.key === 'watch.v-above-interval');
    // Twelve cases, each alone in its row and its column: V = 1, with limits 0 and 0.6142 (R 4.2.2, `uniroot` over
    // `pchisq(132, 121, ncp =)`).
    const sparse = Array.from({ length: 12 }, (_, i) => Array.from({ length: 12 }, (__, j) => Number(i === j)));
    expect(above(sparse)).toBe(true);
    expect(
      above([
        [20, 10],
        [10, 20],
      ]),
    ).toBe(false);
    expect(
      above([
        [700, 0],
        [0, 700],
      ]),
    ).toBe(false);
  });

  it('fall back to random tables with the seed shown where the exact walk is too long', () => {
    const counts = Array.from({ length: 9 }, (_, i) => Array.from({ length: 9 }, (__, j) => 3 + ((i * 7 + j * 5) % 4)));
    const tests = testsOfTable({ kind: 'single-by-single', counts });
    const results = valueOf(tests.tests);
    expect(results.find(({ id }) => id === 'exact')).toMatchObject({ p: { defined: false, reason: 'work-limit' } });
    expect(results.at(-1)).toMatchObject({ id: 'monte-carlo', simulation: { seed: 5, replicates: 500 } });
    expect(tests.watch.map((words) => sayIn('en', words)).join(' ')).toContain('estimated from random tables');
  });

  it('put residuals in the places of the display and nothing in empty rows', () => {
    const table: TestableTable = {
      kind: 'single-by-single',
      counts: [
        [6, 0, 3],
        [0, 0, 0],
        [2, 0, 9],
      ],
    };
    const residuals = residualsOf(table);
    expect(testsOfTable(table).leftOut).toEqual({ rows: [1], columns: [1] });
    expect(residuals?.[1]).toEqual([null, null, null]);
    expect(residuals?.[0]?.[1]).toBeNull();
    expect(residuals?.[0]?.[0]).toBeGreaterThan(1.96);
  });

  it('say why there are none where one row holds all cases', () => {
    const { tests, leading } = testsOfTable({
      kind: 'single-by-single',
      counts: [
        [4, 5],
        [0, 0],
      ],
    });
    expect(tests).toEqual({ defined: false, reason: 'fewer-than-two-nonempty-rows-or-columns' });
    expect(leading).toBeNull();
  });

  it('name groups without cases and codes that nobody has, and print the size of the family', () => {
    const { leftOut, family, watch } = testsOfTable(grouped);
    expect(leftOut).toEqual({ rows: [2], columns: [2] });
    expect(family.map(({ column }) => column)).toEqual([0, 1]);
    expect(watch.some((sentence) => sayIn('en', sentence).startsWith('A family of 2 tests'))).toBe(true);
  });

  it('say that p is computed as if cases were exchangeable, wherever there is a p', () => {
    for (const table of [grouped, paired]) expect(testsOfTable(table).watch[0]).toEqual(said('watch.exchangeable'));
  });
});

describe('the steps of a simulation', () => {
  it('report how far it is, and give the same p however it is driven', () => {
    const steps = testsOf(grouped, { seed: 5, replicates: 20_000 });
    const reports: number[] = [];
    let step = steps.next();
    while (step.done !== true) {
      reports.push(step.value.done);
      step = steps.next();
    }
    expect(reports.length).toBeGreaterThan(5);
    expect(step.value).toEqual(finishSteps(testsOf(grouped, { seed: 5, replicates: 20_000 })));
  });

  it('can be left between two steps', () => {
    const steps = testsOf(paired, { seed: 5, replicates: 1_000_000 });
    steps.next();
    expect(steps.return({} as never).done).toBe(true);
  });
});
