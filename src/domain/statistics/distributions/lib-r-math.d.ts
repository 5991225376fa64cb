/**
 * The distribution functions taken from lib-r-math.js. Its own declarations name their parts without file endings, which
 * module resolution here refuses, and the whole library would then be untyped.
 */
declare module 'lib-r-math.js' {
  /** A tail of the chi-square distribution: the lower one unless told otherwise, central where `ncp` is undefined. */
  export function pchisq(...of: [x: number, df: number, ncp?: number, lowerTail?: boolean]): number;
  export function qnorm(p: number): number;
  export function pnorm(z: number): number;
  export function qt(p: number, df: number): number;
  export function dt(t: number, df: number): number;
}
