import { defined, type Estimate, undefinedBecause } from '../model/estimate.ts';
import type { CoderTable } from './coder-table.ts';

/** What makes kappa low or high beside the agreement itself. */
export type TwoByTwoAgreement = {
  /** Kappa as it would be if both categories were equally frequent and the coders equally inclined to them: 2po − 1. */
  readonly pabak: number;
  /** (both present − both absent)/n, from −1 to 1: how far one category prevails. */
  readonly prevalenceIndex: number;
  /** (only the first coder − only the second)/n, from −1 to 1: how much oftener the first says *present*. */
  readonly biasIndex: number;
};

/**
 * PABAK, prevalence index and bias index of two coders on two categories, *present* first. Undefined:
 * `no-complete-pairs`; `more-than-two-categories`. Source: Byrt, Bishop & Carlin 1993. Checked against R 4.2.2.
 */
export function twoByTwoAgreement(table: CoderTable): Estimate<TwoByTwoAgreement> {
  if (table.length > 2) return undefinedBecause('more-than-two-categories');
  const [[both = 0, onlyFirst = 0] = [], [onlySecond = 0, neither = 0] = []] = table;
  const n = both + onlyFirst + onlySecond + neither;
  if (n === 0) return undefinedBecause('no-complete-pairs');
  return defined({
    pabak: (2 * (both + neither)) / n - 1,
    prevalenceIndex: (both - neither) / n,
    biasIndex: (onlyFirst - onlySecond) / n,
  });
}
