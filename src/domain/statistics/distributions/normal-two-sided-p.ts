import { pnorm } from 'lib-r-math.js';

/** P(|Z| ≥ |z|) of the standard normal distribution (Cody 1969). Checked against R 4.2.2 `2 * pnorm(-abs(z))`. */
export function normalTwoSidedP(z: number): number {
  return 2 * pnorm(-Math.abs(z));
}
