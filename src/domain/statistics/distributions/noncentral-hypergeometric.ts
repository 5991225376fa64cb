import type { Hypergeometric } from './hypergeometric.ts';

/**
 * Probabilities of cell a of a 2 × 2 table under fixed margins and a given log odds ratio: Fisher's noncentral
 * hypergeometric distribution (Fisher 1935), in the order of the central one. Checked through the conditional odds ratio
 * against R 4.2.2.
 */
export function noncentralHypergeometric({ from, logs }: Hypergeometric, logOddsRatio: number): number[] {
  const tilted = logs.map((log, step) => log + logOddsRatio * (from + step));
  const greatest = tilted.reduce((most, log) => Math.max(most, log), -Infinity);
  const weights = tilted.map((log) => Math.exp(log - greatest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
