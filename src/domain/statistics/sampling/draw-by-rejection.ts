import { logFactorials } from '../distributions/log-factorials.ts';
import type { HypergeometricDraw } from './hypergeometric-draw.ts';
import type { Uniform } from './uniform.ts';

/** 2 √(2 / e) and 3 − 2 √(3 / e): the least rectangle that covers the region of the ratio of uniforms. */
const width = 2 * Math.sqrt(2 / Math.E);
const shift = 3 - 2 * Math.sqrt(3 / Math.E);

/** Standard deviations from the mean beyond which nothing is drawn; the probability there is below 1e-50. */
const reach = 16;

/**
 * Draws by the ratio of uniforms (Stadlober 1990, algorithm HRUA): about 1.4 pairs of uniform numbers each, however wide
 * the distribution.
 */
export function byRejection(n: number, uniform: Uniform): HypergeometricDraw {
  const log = logFactorials(n);
  const of = (k: number) => log[k] ?? 0;
  return (marked, all, draws) => {
    const fewer = Math.min(marked, all - marked);
    const taken = Math.min(draws, all - draws);
    const spare = all - fewer - taken;
    const share = fewer / all;
    const centre = taken * share + 0.5;
    const spread = Math.sqrt(((all - taken) * taken * share * (1 - share)) / (all - 1) + 0.5);
    const mode = Math.floor(((taken + 1) * (fewer + 1)) / (all + 2));
    const peak = of(mode) + of(fewer - mode) + of(taken - mode) + of(spare + mode);
    const end = Math.min(Math.min(taken, fewer) + 1, Math.floor(centre + reach * spread));
    const rectangle = width * spread + shift;
    for (;;) {
      const u = 1 - uniform();
      const place = centre + (rectangle * (uniform() - 0.5)) / u;
      if (place < 0 || place >= end) continue;
      const x = Math.floor(place);
      const height = peak - of(x) - of(fewer - x) - of(taken - x) - of(spare + x);
      const accepted = u * (4 - u) - 3 <= height || (u * (u - height) < 1 && 2 * Math.log(u) <= height);
      if (!accepted) continue;
      const ofMarked = marked <= all - marked ? x : taken - x;
      return taken === draws ? ofMarked : marked - ofMarked;
    }
  };
}
