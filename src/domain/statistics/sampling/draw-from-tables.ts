import { logFactorials } from '../distributions/log-factorials.ts';
import type { HypergeometricDraw } from './hypergeometric-draw.ts';
import type { Uniform } from './uniform.ts';

/** A table begins with so many places from which to search, one for each equal part of the unit interval (Chen & Asau 1974). */
const guides = 16;

/** Inversion by tables of cumulative probabilities, each made when first needed, one after the other in one array. */
export function fromTables(n: number, uniform: Uniform): HypergeometricDraw {
  const log = logFactorials(n);
  const side = n + 1;
  const starts = new Int32Array(side ** 3);
  let tables = new Float64Array(8192);
  let used = 1;

  const tabulate = (marked: number, all: number, draws: number): number => {
    const cumulative = cumulativeProbabilities(log, marked, { all, draws });
    const start = used;
    used += guides + cumulative.length;
    if (used > tables.length) {
      const larger = new Float64Array(2 * used);
      larger.set(tables);
      tables = larger;
    }
    let step = 0;
    for (let guide = 0; guide < guides; guide++) {
      while ((cumulative[step] ?? 2) <= guide / guides) step++;
      tables[start + guide] = step;
    }
    tables.set(cumulative, start + guides);
    return start;
  };

  return (marked, all, draws) => {
    const place = (marked * side + all) * side + draws;
    let start = starts[place] ?? 0;
    if (start === 0) start = starts[place] = tabulate(marked, all, draws);
    const u = uniform();
    const outside = draws - all + marked;
    let step = tables[start + Math.floor(u * guides)] ?? 0;
    while (u >= (tables[start + guides + step] ?? 2)) step++;
    return outside > 0 ? outside + step : step;
  };
}

type Draws = { readonly all: number; readonly draws: number };

/** From the least possible count on; the last is 2, so that whatever rounding left over is beyond every draw. */
function cumulativeProbabilities(log: Float64Array, marked: number, { all, draws }: Draws): number[] {
  const of = (k: number) => log[k] ?? 0;
  const constant = of(marked) + of(all - marked) - of(all) + of(draws) + of(all - draws);
  const to = Math.min(marked, draws);
  const spare = all - marked - draws;
  const from = Math.max(0, -spare);
  const sums: number[] = [];
  // One exponential for the first; each further probability follows from the one before.
  let p = Math.exp(constant - of(from) - of(marked - from) - of(draws - from) - of(spare + from));
  let sum = 0;
  for (let x = from; x < to; x++) {
    sum += p;
    sums.push(sum);
    p *= ((marked - x) * (draws - x)) / ((x + 1) * (spare + x + 1));
  }
  sums.push(2);
  return sums;
}
