/** Lists of codes one after the other in one array: list i runs from `starts[i]` to `starts[i + 1]`. */
export type CodeVectors = { readonly starts: Int32Array; readonly codes: Int32Array };

/** Packs lists of codes for loops that run often. */
export function codeVectors(lists: readonly (readonly number[])[]): CodeVectors {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] ?? 0) + list.length;
  });
  return { starts, codes: Int32Array.from(lists.flat()) };
}

/** The places 0, 1, 2 …, each as often as its count says: one entry a case. */
export function repeatPlaces(counts: readonly number[]): Int32Array {
  return Int32Array.from(counts.flatMap((count, place) => Array.from({ length: count }, () => place)));
}
