/**
 * The distribution functions taken from lib-r-math.js. Its own declarations name their parts without file endings, which
 * module resolution here refuses, and the whole library would then be untyped.
 */
declare module 'lib-r-math.js' {
  /** A tail of the central chi-square distribution: the lower one unless told otherwise. */
  export function pchisq(...of: [x: number, df: number, ncp?: undefined, lowerTail?: boolean]): number;
  /** The density of the gamma distribution with rate 1. */
  export function dgamma(x: number, shape: number): number;
  export function qnorm(p: number): number;
  export function pnorm(z: number): number;
  export function qt(p: number, df: number): number;
  export function dt(t: number, df: number): number;
}
