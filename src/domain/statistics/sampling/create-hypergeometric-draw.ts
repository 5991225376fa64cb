import { byRejection } from './draw-by-rejection.ts';
import { fromMode } from './draw-from-mode.ts';
import { fromTables } from './draw-from-tables.ts';
import type { HypergeometricDraw } from './hypergeometric-draw.ts';
import type { Uniform } from './uniform.ts';

/** Up to so many cases the table of every distribution met is kept; beyond there would be too many. */
const mostTabulated = 100;

/** Variance from which rejection is quicker than a search from the mode. */
const wide = 20;

/**
 * Hypergeometric numbers for populations of up to `n` cases, by whichever exact method is quickest: tables for few cases,
 * a search from the mode where the distribution is narrow, rejection where it is wide.
 */
export function createHypergeometricDraw(n: number, uniform: Uniform): HypergeometricDraw {
  if (n <= mostTabulated) return fromTables(n, uniform);
  const narrow = fromMode(n, uniform);
  const rejection = byRejection(n, uniform);
  return (marked, all, draws) => {
    const variance = (draws * marked * (all - marked) * (all - draws)) / (all * all * (all - 1));
    return variance < wide ? narrow(marked, all, draws) : rejection(marked, all, draws);
  };
}
