import { sum, sumOfProducts } from '../statistics/sum.ts';
import type { TableShares } from './table-shares.ts';

/** Weighted agreement as shares: seen, and expected if two coders chose independently, each as often as they did. */
export type AgreementShares = { readonly observed: number; readonly expected: number };

/** po = Σ w p and pe = Σ w p·₊ p₊·. Source: Cohen 1968. Checked against R 4.2.2 through kappa and pooled kappa. */
export function observedAndExpected(
  { cells, first, second }: TableShares,
  weights: readonly (readonly number[])[],
): AgreementShares {
  return {
    observed: sum(cells.map((row, i) => sumOfProducts(row, weights[i] ?? []))),
    expected: sum(weights.map((row, i) => (first[i] ?? 0) * sumOfProducts(row, second))),
  };
}
