// One for each kind of list, so that each stays quick.

/** A number of a list; 0 outside. */
export function realAt(list: Float64Array, place: number): number {
  return list[place] ?? 0;
}

/** A whole number of a list; 0 outside. */
export function wholeAt(list: Int32Array, place: number): number {
  return list[place] ?? 0;
}
