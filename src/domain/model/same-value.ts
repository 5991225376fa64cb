/** Whether two plain values are the same all the way down, their fields in the same order. */
export function sameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
