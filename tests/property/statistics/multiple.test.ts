import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import { type GroupedPatterns, groupPatterns } from '../../../src/domain/statistics/multiple/grouped-patterns.ts';
import { marginalIndependence } from '../../../src/domain/statistics/multiple/marginal-independence.ts';
import { marginalPermutation } from '../../../src/domain/statistics/multiple/marginal-permutation.ts';
import { pairPatterns } from '../../../src/domain/statistics/multiple/paired-patterns.ts';
import { pairwiseIndependence } from '../../../src/domain/statistics/multiple/pairwise-independence.ts';
import { testableGroups } from '../../../src/domain/statistics/multiple/testable-groups.ts';
import { testablePairs } from '../../../src/domain/statistics/multiple/testable-pairs.ts';
import { expectAllNear, expectNear, valueOf } from '../../support/statistics.ts';

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

  it('deal groups out over cases so that p is the share of all deals that part the groups as much', () => {
    const few = fc.array(fc.record({ group: fc.nat(2), set, other: set }), { minLength: 6, maxLength: 7 });
    fc.assert(
      fc.property(few, fc.nat(1000), (all, seed) => {
        const data = marginal(all);
        const tests = marginalIndependence(data);
        if (!tests.defined) return;
        const { modifiedPearson } = tests.value;
        expectNear(modifiedPearson, summedPearson(all));
        const deals = [...dealsOf(all.map(({ group }) => group))].map((groups) =>
          summedPearson(all.map((one, at) => ({ ...one, group: groups[at] ?? 0 }))),
        );
        const share = deals.filter((sum) => sum >= modifiedPearson * (1 - 1e-7)).length / deals.length;
        const { p } = finishSteps(marginalPermutation(data, modifiedPearson, { seed, replicates: 4000 }));
        expect(Math.abs(p - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / 4000) + 1 / 4000);
      }),
      { numRuns: 40, seed: 2000 },
    );
  });
});

/** Every order of some labels, each once. */
function* dealsOf(labels: readonly number[]): Generator<number[]> {
  if (labels.length === 0) yield [];
  for (const label of new Set(labels)) {
    for (const rest of dealsOf(labels.toSpliced(labels.indexOf(label), 1))) yield [label, ...rest];
  }
}

/** Over codes, groups, and having the code or not: (observed − expected)² / expected, as the definition has it. */
function summedPearson(all: readonly Case[]): number {
  let sum = 0;
  for (let item = 0; item < itemCount; item++) {
    for (const has of [true, false]) {
      const alike = all.filter((one) => one.set.includes(item) === has);
      for (const group of [0, 1, 2]) {
        const size = all.filter((one) => one.group === group).length;
        const expected = (size * alike.length) / all.length;
        const observed = alike.filter((one) => one.group === group).length;
        if (expected > 0) sum += (observed - expected) ** 2 / expected;
      }
    }
  }
  return sum;
}
