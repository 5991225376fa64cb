import { describe, expect, it } from 'vitest';
import { defined, undefinedBecause } from '../../../src/domain/model/estimate.ts';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import { adjustP } from '../../../src/domain/statistics/adjust-p.ts';
import { memberTests } from '../../../src/domain/statistics/multiple/member-tests.ts';
import { quotedMembers } from '../../../src/domain/statistics/tests/quoted-members.ts';
import { expectAllNear, valueOf } from '../../support/statistics.ts';

const tables = [
  [
    [9, 1],
    [2, 8],
  ],
  [
    [4, 0],
    [1, 5],
  ],
  [
    [20, 10],
    [10, 20],
  ],
];
const resampling = { seed: 3, replicates: 20_000 };

describe('the p values to quote of a family', () => {
  it('are exact where expected counts are small, and adjusted over all, as R has them', () => {
    const quoted = finishSteps(quotedMembers({ tests: memberTests(tables), tables }, resampling));
    expect(quoted.map(({ by }) => by)).toEqual(['exact', 'exact', 'pearson']);
    // R 4.2.2: fisher.test, fisher.test, chisq.test(correct = FALSE); p.adjust.
    expectAllNear(
      quoted.map(({ p }) => p),
      [0.0054774946415813, 0.0476190476190476, 0.0098232745075193],
    );
    expectAllNear(
      quoted.map(({ holm }) => holm),
      [0.016432483924744, 0.047619047619048, 0.019646549015039],
    );
    expectAllNear(
      quoted.map(({ bonferroni }) => bonferroni),
      [0.016432483924744, 0.142857142857143, 0.029469823522558],
    );
  });

  it('are simulated, with seed and standard error, where the exact one takes too long', () => {
    const tests = memberTests(tables).map((test) => ({ ...test, fisherP: undefinedBecause('work-limit') }));
    const quoted = finishSteps(quotedMembers({ tests, tables }, resampling));
    expect(quoted[0]).toMatchObject({ by: 'monte-carlo', simulation: { seed: 3, replicates: 20_000, discarded: 0 } });
    expect(quoted[2]).toMatchObject({ by: 'pearson', p: tests[2]?.p });
    const ps = quoted.map(({ p }) => p);
    // The exact one is 0.00548, and the standard error 0.0005.
    expect(ps[0]).toBeGreaterThan(0.0035);
    expect(ps[0]).toBeLessThan(0.0075);
    expectAllNear(
      quoted.map(({ holm }) => holm),
      adjustP(ps.map(defined)).holm.map(valueOf),
    );
  });
});
