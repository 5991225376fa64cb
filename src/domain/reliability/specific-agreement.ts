import { defined, type Estimate, undefinedBecause } from '../model/estimate.ts';
import { sum } from '../statistics/sum.ts';

/**
 * Agreement on one category: of its uses, the share that stands beside another use of it in the same unit, from a matrix
 * of coincidences. For two coders 2a/(2a + b + c): positive agreement for *present*, negative for *absent*. Undefined:
 * `no-complete-pairs`; `never-used` (nobody used the category). Sources: Spitzer & Fleiss 1974; Cicchetti & Feinstein
 * 1990. Checked against R 4.2.2.
 */
export function specificAgreement(coincidences: readonly (readonly number[])[], category: number): Estimate {
  const row = coincidences[category] ?? [];
  const uses = sum(row);
  if (sum(coincidences.map(sum)) === 0) return undefinedBecause('no-complete-pairs');
  return uses === 0 ? undefinedBecause('never-used') : defined((row[category] ?? 0) / uses);
}
