/**
 * The most bytes that a file may have to be read into memory as text: 100 MB. Whoever opens files compares their size
 * with it first, so that a larger one is refused without reading it.
 */
export const largestFile = 100_000_000;
