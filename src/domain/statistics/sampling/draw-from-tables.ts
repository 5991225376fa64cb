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
    for (let guide = 0; guide < guides; guide++) {
      tables[start + guide] = cumulative.findIndex((sum) => sum > guide / guides);
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
  const sums: number[] = [];
  let sum = 0;
  for (let x = Math.max(0, draws - (all - marked)); x < to; x++) {
    sum += Math.exp(constant - of(x) - of(marked - x) - of(draws - x) - of(all - marked - draws + x));
    sums.push(sum);
  }
  return [...sums, 2];
}
