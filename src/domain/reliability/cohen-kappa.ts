import { defined, type Estimate, undefinedBecause } from '../model/estimate.ts';
import { normalQuantile } from '../statistics/distributions/normal-quantile.ts';
import { normalTwoSidedP } from '../statistics/distributions/normal-two-sided-p.ts';
import { sumOfProducts } from '../statistics/sum.ts';
import { agreementWeights, type WeightScheme } from './agreement-weights.ts';
import type { CoderTable } from './coder-table.ts';
import { type Limits, limitsAround, upperShare } from './confidence.ts';
import { noVariation, vanishing } from './no-variation.ts';
import { observedAndExpected } from './observed-and-expected.ts';
import { type TableShares, tableShares } from './table-shares.ts';

/** Cohen's kappa of two coders; observed and expected agreement are weighted shares. */
export type CohenKappa = {
  readonly observed: number;
  readonly expected: number;
  readonly kappa: Estimate<KappaEstimate>;
};

export type KappaEstimate = Limits & {
  readonly value: number;
  /** Standard error if the coders agreed by chance alone; for z, never for limits. */
  readonly seNull: number;
  readonly test: Estimate<{ readonly z: number; readonly p: number }>;
};

/**
 * Cohen's kappa, (po − pe)/(1 − pe) with po = Σ w p and pe = Σ w p·₊ p₊· over declared categories in their order.
 * Standard error and 95% limits from the non-null variance, normal quantile, cut off at −1 and 1; z and its two-sided p
 * from the null variance. Undefined: `no-complete-pairs` (an empty table), `no-variation` (both coders used one and the
 * same category); z alone `zero-null-variance` (one coder never varies). Sources: Cohen 1960, 1968; Fleiss, Cohen &
 * Everitt 1969. Checked against R 4.2.2 (irr 0.84.1, vcd 1.4-11, psych 2.2.9).
 */
export function cohenKappa(table: CoderTable, scheme: WeightScheme): Estimate<CohenKappa> {
  const shares = tableShares(table);
  if (shares.n === 0) return undefinedBecause('no-complete-pairs');
  const weights = agreementWeights(table.length, scheme);
  const { observed, expected } = observedAndExpected(shares, weights);
  if (noVariation(expected)) return defined({ observed, expected, kappa: undefinedBecause('no-variation') });
  const value = orZero(observed - expected) / (1 - expected);
  const { seNull, se } = standardErrors({ shares, weights }, { value, expected });
  const limits = limitsAround(value, se, normalQuantile(upperShare));
  return defined({ observed, expected, kappa: defined({ value, ...limits, seNull, test: testOf(value, seNull) }) });
}

function testOf(value: number, seNull: number): KappaEstimate['test'] {
  if (seNull === 0) return undefinedBecause('zero-null-variance');
  const z = value / seNull;
  return defined({ z, p: normalTwoSidedP(z) });
}

type Weighted = { readonly shares: TableShares; readonly weights: readonly (readonly number[])[] };
type Agreement = { readonly value: number; readonly expected: number };

/**
 * Fleiss, Cohen & Everitt 1969, equations 9 (null) and 14 (not null), each as the mean square around its mean: a
 * difference of squares would leave more of a zero than anything can tell from a small variance.
 */
function standardErrors({ shares, weights }: Weighted, { value, expected }: Agreement): { seNull: number; se: number } {
  const { n, cells, first, second } = shares;
  const rowMeans = weights.map((row) => sumOfProducts(row, second));
  const columnMeans = weights.map((row) => sumOfProducts(row, first));
  const centre = value - expected * (1 - value);
  let chance = 0;
  let seen = 0;
  weights.forEach((row, i) => {
    row.forEach((weight, j) => {
      const means = (rowMeans[i] ?? 0) + (columnMeans[j] ?? 0);
      chance += (first[i] ?? 0) * (second[j] ?? 0) * (weight - means + expected) ** 2;
      seen += (cells[i]?.[j] ?? 0) * (weight - means * (1 - value) - centre) ** 2;
    });
  });
  const divisor = Math.sqrt(n) * (1 - expected);
  return { seNull: orZero(Math.sqrt(chance)) / divisor, se: orZero(Math.sqrt(seen)) / divisor };
}

/** What rounding leaves of a zero is zero; before any division, which would make it look like more. */
function orZero(difference: number): number {
  return Math.abs(difference) < vanishing ? 0 : difference;
}
