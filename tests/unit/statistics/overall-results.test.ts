import { describe, expect, it } from 'vitest';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import { groupPatterns } from '../../../src/domain/statistics/multiple/grouped-patterns.ts';
import { pairPatterns } from '../../../src/domain/statistics/multiple/paired-patterns.ts';
import { type TestableTable, testsOf } from '../../../src/domain/statistics/tests/tests-of.ts';
import { valueOf } from '../../support/statistics.ts';

/** Thirty cases, of which each code has one alone: every code varies in a resample with a chance of about 0.64. */
function rareSets(codes: number): number[][] {
  return Array.from({ length: 30 }, (_, at) => (at < codes ? [at] : []));
}

function grouped(codes: number): TestableTable {
  const sets = rareSets(codes);
  const group = sets.map((_, at) => at % 2);
  return { kind: 'single-by-multiple', cases: groupPatterns({ groupCount: 2, group, itemCount: codes, sets }) };
}

function paired(codes: number): TestableTable {
  const [rowSets, columnSets] = [rareSets(codes), rareSets(codes).toReversed()];
  return {
    kind: 'multiple-by-multiple',
    cases: pairPatterns({ rowItemCount: codes, rowSets, columnItemCount: codes, columnSets }),
  };
}

function overall(table: TestableTable) {
  const { tests, leading } = finishSteps(testsOf(table, { seed: 5, replicates: 2000 }));
  const bootstrap = valueOf(tests).find(({ id }) => id === 'bootstrap');
  return { leading, bootstrap, kept: (bootstrap?.simulation?.replicates ?? 0) / 2000 };
}

describe('the bootstrap of all codes together', () => {
  it('leads where a tenth or more of its resamples have a value', () => {
    for (const table of [grouped(4), paired(2)]) {
      const { leading, bootstrap, kept } = overall(table);
      expect(kept).toBeGreaterThanOrEqual(0.1);
      expect(bootstrap).toMatchObject({ reliable: true });
      expect(bootstrap).not.toHaveProperty('reason');
      expect(leading).toBe('bootstrap');
    }
  });

  it('is not to be quoted where fewer have one: then the permutation leads, and without one Holm’s p', () => {
    for (const [table, leads] of [
      [grouped(8), 'permutation'],
      [paired(4), 'holm'],
    ] as const) {
      const { leading, bootstrap, kept } = overall(table);
      expect(kept).toBeGreaterThan(0);
      expect(kept).toBeLessThan(0.1);
      expect(bootstrap).toMatchObject({ reliable: false, reason: 'few-resamples', p: { defined: true } });
      expect(leading).toBe(leads);
    }
  });

  it('has no p, and does not lead, where none of its resamples has a value', () => {
    const { leading, bootstrap } = overall(grouped(28));
    expect(bootstrap).toMatchObject({ reliable: false, reason: 'every-resample-discarded', p: { defined: false } });
    expect(leading).toBe('permutation');
  });
});
