import * as z from 'zod';
import { chiSquareUpperTail } from '../../../src/domain/statistics/distributions/chi-square-upper-tail.ts';
import { noncentralChiSquareLowerTail } from '../../../src/domain/statistics/distributions/noncentral-chi-square-lower-tail.ts';
import { normalQuantile } from '../../../src/domain/statistics/distributions/normal-quantile.ts';
import { tQuantile } from '../../../src/domain/statistics/distributions/t-quantile.ts';

const numbers = z.array(z.number());
const inputSchema = z.object({
  chiSquareUpper: z.object({ x: numbers, df: numbers }),
  normalQuantile: numbers,
  tQuantile975: z.object({ df: z.array(z.int().positive()) }),
  noncentralChiSquareLower: z.object({ x: numbers, df: numbers, ncp: numbers }),
});

/** Tails and quantiles of the distributions that the statistics rest on. */
export function answerDistributions(given: unknown): Record<string, unknown> {
  const input = inputSchema.parse(given);
  const { df, ncp } = input.noncentralChiSquareLower;
  return {
    chiSquareUpper: input.chiSquareUpper.x.map((x, at) => chiSquareUpperTail(x, input.chiSquareUpper.df[at] ?? NaN)),
    normalQuantile: input.normalQuantile.map(normalQuantile),
    tQuantile975: input.tQuantile975.df.map((degrees) => tQuantile(0.975, degrees)),
    noncentralChiSquareLower: input.noncentralChiSquareLower.x.map((x, at) =>
      noncentralChiSquareLowerTail(x, df[at] ?? NaN, ncp[at] ?? NaN),
    ),
  };
}
