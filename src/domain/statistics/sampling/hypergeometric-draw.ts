/** Draws how many of `draws` cases, taken without replacement from `all`, are among the `marked` ones. */
export type HypergeometricDraw = (marked: number, all: number, draws: number) => number;
