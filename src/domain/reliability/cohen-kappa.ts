import { defined, type Estimate, undefinedBecause } from '../model/estimate.ts';
import { normalQuantile } from '../statistics/distributions/normal-quantile.ts';
import { normalTwoSidedP } from '../statistics/distributions/normal-two-sided-p.ts';
import { agreementWeights, type WeightScheme } from './agreement-weights.ts';
import type { CoderTable } from './coder-table.ts';
import { type Limits, limitsAround, upperShare } from './confidence.ts';
import { noVariation, vanishing } from './no-variation.ts';
import { observedAndExpected } from './observed-and-expected.ts';
import { sumOfProducts } from './sum.ts';
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
 * Standard error and 95 % limits from the non-null variance, normal quantile, cut off at −1 and 1; z and its two-sided p
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
  const ratio = (observed - expected) / (1 - expected);
  const value = Math.abs(ratio) < vanishing ? 0 : ratio;
  const { null: nullVariance, nonNull } = variances({ shares, weights }, { value, expected });
  const seNull = Math.sqrt(nullVariance);
  const limits = limitsAround(value, Math.sqrt(nonNull), normalQuantile(upperShare));
  return defined({ observed, expected, kappa: defined({ value, ...limits, seNull, test: testOf(value, seNull) }) });
}

function testOf(value: number, seNull: number): KappaEstimate['test'] {
  if (seNull === 0) return undefinedBecause('zero-null-variance');
  const z = value / seNull;
  return defined({ z, p: normalTwoSidedP(z) });
}

type Weighted = { readonly shares: TableShares; readonly weights: readonly (readonly number[])[] };
type Agreement = { readonly value: number; readonly expected: number };

/** Fleiss, Cohen & Everitt 1969, equations 9 (null) and 14 (not null); what rounding leaves of a zero is zero. */
function variances({ shares, weights }: Weighted, { value, expected }: Agreement): { null: number; nonNull: number } {
  const { n, cells, first, second } = shares;
  const rowMeans = weights.map((row) => sumOfProducts(row, second));
  const columnMeans = weights.map((row) => sumOfProducts(row, first));
  let chance = 0;
  let seen = 0;
  weights.forEach((row, i) => {
    row.forEach((weight, j) => {
      const means = (rowMeans[i] ?? 0) + (columnMeans[j] ?? 0);
      chance += (first[i] ?? 0) * (second[j] ?? 0) * (weight - means) ** 2;
      seen += (cells[i]?.[j] ?? 0) * (weight - means * (1 - value)) ** 2;
    });
  });
  const divisor = n * (1 - expected) ** 2;
  const nonNull = (seen - (value - expected * (1 - value)) ** 2) / divisor;
  return { null: orZero((chance - expected ** 2) / divisor), nonNull: orZero(nonNull) };
}

function orZero(variance: number): number {
  return variance < vanishing ? 0 : variance;
}
