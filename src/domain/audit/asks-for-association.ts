import type { Claim } from '../model/claim.ts';
import type { Measure } from '../model/measure.ts';
import { isArithmetic, partsOf } from './arithmetic.ts';

/** Whether some reading of the claims is a statistic of two variables, for which distribution functions must be loaded. */
export function asksForAssociation(claims: readonly Claim[]): boolean {
  const asks = (measure: Measure): boolean =>
    isArithmetic(measure) ? partsOf(measure).some(asks) : measure.kind === 'association';
  return claims.some(({ readings }) => readings.some(({ measure }) => asks(measure)));
}
