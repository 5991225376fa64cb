import { defined, type Estimate, undefinedBecause } from '../model/estimate.ts';
import { sum } from '../statistics/sum.ts';
import { noVariation } from './no-variation.ts';
import type { AgreementShares } from './observed-and-expected.ts';

/**
 * One kappa for all codes of a variable: (mean po − mean pe)/(1 − mean pe). Unlike the mean of the codes' kappas it
 * keeps a code that nobody used, which changes nothing. Undefined: `no-complete-pairs` (no code), `no-variation`. Source:
 * de Vries, Elliott, Kanouse & Teleki 2008. Checked against R 4.2.2.
 */
export function pooledKappa(codes: readonly AgreementShares[]): Estimate {
  if (codes.length === 0) return undefinedBecause('no-complete-pairs');
  const observed = sum(codes.map((code) => code.observed)) / codes.length;
  const expected = sum(codes.map((code) => code.expected)) / codes.length;
  return noVariation(expected) ? undefinedBecause('no-variation') : defined((observed - expected) / (1 - expected));
}
