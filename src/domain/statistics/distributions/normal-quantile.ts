import { qnorm } from 'lib-r-math.js';

/** The z below which a standard normal variate falls with probability `p` (Wichura 1988). Checked against R 4.2.2 `qnorm`. */
export function normalQuantile(p: number): number {
  return qnorm(p);
}
