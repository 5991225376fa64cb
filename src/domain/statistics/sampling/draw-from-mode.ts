import { logFactorials } from '../distributions/log-factorials.ts';
import type { HypergeometricDraw } from './hypergeometric-draw.ts';
import type { Uniform } from './uniform.ts';

/**
 * Inversion by search outward from the mode, the two sides in turn (as in Kachitvichyanukul & Schmeiser 1985 for small
 * variance): as many steps as the standard deviation is large, whatever the size of the population.
 */
export function fromMode(n: number, uniform: Uniform): HypergeometricDraw {
  const log = logFactorials(n);
  const of = (k: number) => log[k] ?? 0;
  return (marked, all, draws) => {
    const spare = all - marked - draws;
    const from = spare < 0 ? -spare : 0;
    const to = marked < draws ? marked : draws;
    const mode = Math.floor(((draws + 1) * (marked + 1)) / (all + 2));
    const logs = of(marked) + of(all - marked) - of(all) + of(draws) + of(all - draws);
    let lowP = Math.exp(logs - of(mode) - of(marked - mode) - of(draws - mode) - of(spare + mode));
    let highP = lowP;
    let left = uniform() - lowP;
    let low = mode;
    let high = mode;
    while (left >= 0 && high - low < to - from) {
      if (high < to) {
        highP *= ((marked - high) * (draws - high)) / ((high + 1) * (spare + high + 1));
        high++;
        left -= highP;
        if (left < 0) return high;
      }
      if (low > from) {
        lowP *= (low * (spare + low)) / ((marked - low + 1) * (draws - low + 1));
        low--;
        left -= lowP;
        if (left < 0) return low;
      }
    }
    return mode;
  };
}
