import { defined, type Estimate, undefinedBecause } from '../model/estimate.ts';
import { sum } from '../statistics/sum.ts';
import type { CoderTable } from './coder-table.ts';
import { noVariation } from './no-variation.ts';
import { tableShares } from './table-shares.ts';

/**
 * Scott's pi of two coders: (po − pe)/(1 − pe) with pe = Σ ((p·₊ + p₊·)/2)², so that both coders share one distribution.
 * Undefined: `no-complete-pairs`, `no-variation`. Source: Scott 1955. Checked against R 4.2.2 (irr 0.84.1 `kappam.fleiss`
 * with two coders, which is the same).
 */
export function scottPi(table: CoderTable): Estimate {
  const { n, cells, first, second } = tableShares(table);
  if (n === 0) return undefinedBecause('no-complete-pairs');
  const observed = sum(cells.map((row, i) => row[i] ?? 0));
  const expected = sum(first.map((share, i) => ((share + (second[i] ?? 0)) / 2) ** 2));
  return noVariation(expected) ? undefinedBecause('no-variation') : defined((observed - expected) / (1 - expected));
}
