import type { Estimate } from '../../model/estimate.ts';
import type { Steps } from '../../model/steps.ts';
import type { Resampling } from '../monte-carlo-p.ts';
import { codeVectors, repeatPlaces } from '../sampling/code-vectors.ts';
import { createUniform } from '../sampling/uniform.ts';
import { type BootstrapP, bootstrapP } from './bootstrap-p.ts';
import { groupCounts } from './group-counts.ts';
import type { GroupedPatterns } from './grouped-patterns.ts';

/**
 * Bootstrap p of the modified Pearson statistic of a single by a multiple choice (Bilder, Loughin & Nettleton 2000):
 * groups keep their sizes, whole code vectors are drawn with replacement from all cases. Resamples in which a code is
 * constant are discarded and counted. Takes the `data` of `testableGroups` and the observed statistic. The same seed gives
 * the same p. Checked against R 4.2.2 within 4 standard errors.
 */
export function marginalBootstrap(
  data: GroupedPatterns,
  statistic: number,
  resampling: Resampling,
): Steps<Estimate<BootstrapP>> {
  const { n, groupCases } = groupCounts(data);
  const uniform = createUniform(resampling.seed);
  const { starts, codes } = codeVectors(data.patterns.map(({ items }) => items));
  const patternOf = repeatPlaces(data.patterns.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  const sizes = Int32Array.from(groupCases);
  const counts = new Int32Array(data.groups * data.items);
  const drawAll = (): void => {
    counts.fill(0);
    for (let group = 0; group < sizes.length; group++) {
      const row = group * data.items;
      for (let left = sizes[group] ?? 0; left > 0; left--) {
        const pattern = patternOf[Math.floor(uniform() * n)] ?? 0;
        const end = starts[pattern + 1] ?? 0;
        for (let at = starts[pattern] ?? 0; at < end; at++) {
          const cell = row + (codes[at] ?? 0);
          counts[cell] = (counts[cell] ?? 0) + 1;
        }
      }
    }
  };
  return bootstrapP(resampling, { statistic, cases: n }, () => {
    drawAll();
    return modifiedPearson(counts, sizes, n);
  });
}

/** Σ over groups and codes of (O − E)² (1 / E + 1 / (group − E)); NaN where a code is constant. */
function modifiedPearson(counts: Int32Array, sizes: Int32Array, n: number): number {
  const items = counts.length / sizes.length;
  let sum = 0;
  for (let item = 0; item < items; item++) {
    let having = 0;
    for (let at = item; at < counts.length; at += items) having += counts[at] ?? 0;
    if (having === 0 || having === n) return NaN;
    for (let group = 0; group < sizes.length; group++) {
      const size = sizes[group] ?? 0;
      const expected = (size * having) / n;
      const difference = (counts[group * items + item] ?? 0) - expected;
      sum += difference * difference * (1 / expected + 1 / (size - expected));
    }
  }
  return sum;
}
