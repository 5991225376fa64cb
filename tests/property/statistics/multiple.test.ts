import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import { freemanHalton } from '../../../src/domain/statistics/freeman-halton.ts';
import { type GroupedPatterns, groupPatterns } from '../../../src/domain/statistics/multiple/grouped-patterns.ts';
import { marginalIndependence } from '../../../src/domain/statistics/multiple/marginal-independence.ts';
import { marginalPermutation } from '../../../src/domain/statistics/multiple/marginal-permutation.ts';
import { pairPatterns } from '../../../src/domain/statistics/multiple/paired-patterns.ts';
import { pairwiseIndependence } from '../../../src/domain/statistics/multiple/pairwise-independence.ts';
import { testableGroups } from '../../../src/domain/statistics/multiple/testable-groups.ts';
import { testablePairs } from '../../../src/domain/statistics/multiple/testable-pairs.ts';
import { expectAllNear, expectNear, tableOf, valueOf } from '../../support/statistics.ts';

const itemCount = 4;
const set = fc.uniqueArray(fc.nat(itemCount - 1));
const cases = fc
  .array(fc.record({ group: fc.nat(2), set, other: set }), { minLength: 12, maxLength: 40 })
  .filter((all) => marginalIndependence(marginal(all)).defined);

type Case = { group: number; set: number[]; other: number[] };

function grouped(all: readonly Case[], items = itemCount): GroupedPatterns {
  return groupPatterns({
    groupCount: 3,
    group: all.map(({ group }) => group),
    itemCount: items,
    sets: all.map((one) => one.set),
  });
}

function marginal(all: readonly Case[]): GroupedPatterns {
  return testableGroups(grouped(all)).data;
}

function pairwise(all: readonly Case[], turned = false) {
  const [rows, columns] = [all.map((one) => one.set), all.map((one) => one.other)];
  const [rowSets, columnSets] = turned ? [columns, rows] : [rows, columns];
  return pairwiseIndependence(
    testablePairs(pairPatterns({ rowItemCount: itemCount, rowSets, columnItemCount: itemCount, columnSets })).data,
  );
}

describe('tests of multiple choices', () => {
  it('do not depend on the order of cases, groups or codes', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const before = valueOf(marginalIndependence(marginal(all)));
        const after = valueOf(
          marginalIndependence(
            marginal(
              all
                .map((one) => ({ ...one, group: 2 - one.group, set: one.set.map((item) => itemCount - 1 - item) }))
                .toReversed(),
            ),
          ),
        );
        expectNear(after.modifiedPearson, before.modifiedPearson);
        expectNear(after.sumSquaredEigenvalues, before.sumSquaredEigenvalues);
        expectAllNear(
          after.items.map(({ holm }) => holm).toReversed(),
          before.items.map(({ holm }) => holm),
        );
      }),
    );
  });

  it('take no notice of a code that nobody, or everybody, has', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const more = all.map((one) => ({ ...one, set: [...one.set, itemCount + 1] }));
        const { data, excludedItems } = testableGroups(grouped(more, itemCount + 2));
        expect(excludedItems).toEqual(expect.arrayContaining([itemCount, itemCount + 1]));
        expect(valueOf(marginalIndependence(data))).toEqual(valueOf(marginalIndependence(marginal(all))));
      }),
    );
  });

  it('multiply with the cases, while the correction for dependence stays', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const once = valueOf(marginalIndependence(marginal(all)));
        const thrice = valueOf(marginalIndependence(marginal([...all, ...all, ...all])));
        expectNear(thrice.modifiedPearson, 3 * once.modifiedPearson);
        expectNear(thrice.sumSquaredEigenvalues, once.sumSquaredEigenvalues);
      }),
      { numRuns: 30 },
    );
  });

  it('are the same for two multiple choices that are exchanged', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const [one, other] = [pairwise(all), pairwise(all, true)];
        expect(other.defined).toBe(one.defined);
        if (!one.defined || !other.defined) return;
        expectNear(other.value.modifiedPearson, one.value.modifiedPearson);
        expectNear(other.value.sumSquaredEigenvalues, one.value.sumSquaredEigenvalues);
        expectNear(other.value.holmOverallP, one.value.holmOverallP);
      }),
    );
  });

  it('deal groups out over cases so that one code of two groups gives Fisher’s p', () => {
    const sets = [[0], [0], [0], [0], [0], [], [0], [0], [], [], [], []];
    const { data } = testableGroups(
      groupPatterns({ groupCount: 2, group: sets.map((_, at) => (at < 6 ? 0 : 1)), itemCount: 1, sets }),
    );
    const { modifiedPearson } = valueOf(marginalIndependence(data));
    const { p, standardError } = finishSteps(
      marginalPermutation(data, modifiedPearson, { seed: 11, replicates: 20_000 }),
    );
    // With equal groups χ² and probability order the tables alike.
    const exact = valueOf(
      finishSteps(
        freemanHalton(
          tableOf([
            [5, 1],
            [2, 4],
          ]),
        ),
      ),
    );
    expect(Math.abs(p - exact)).toBeLessThan(4 * standardError);
  });
});
