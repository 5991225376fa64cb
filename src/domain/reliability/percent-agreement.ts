import { defined, type Estimate, undefinedBecause } from '../model/estimate.ts';
import type { RatedUnits } from './rated-units.ts';

/**
 * Percent of agreement, 0 to 100: for two coders the units on which both said the same among those that both rated; for
 * more, the share of agreeing pairs of coders within a unit, averaged over units with at least two ratings (Fleiss 1971).
 * Undefined (`no-complete-pairs`) where no unit has two ratings. Checked against R 4.2.2 (irr 0.84.1 `agree`).
 */
export function percentAgreement({ given: ratings, times }: RatedUnits): Estimate {
  let paired = 0;
  let agreeing = 0;
  ratings.forEach((given, place) => {
    if (given.length < 2) return;
    paired += times[place] ?? 0;
    agreeing += (times[place] ?? 0) * agreeingShare(given);
  });
  return paired === 0 ? undefinedBecause('no-complete-pairs') : defined((100 * agreeing) / paired);
}

function agreeingShare(given: readonly number[]): number {
  const alike = given.map((one, place) => given.filter((other, at) => at < place && other === one).length);
  return (2 * alike.reduce((total, count) => total + count, 0)) / (given.length * (given.length - 1));
}
