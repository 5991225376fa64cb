/** One bit a case: case at position p is bit p mod 32 of word p div 32. Bits past the last case are always 0. */
export type Bits = Uint32Array;

/** A set of none of `size` cases. */
export function emptyBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

/** Adds the case at a position. */
export function setBit(bits: Bits, position: number): void {
  const word = position >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (position & 31));
}

/** Whether the case at a position is in the set. */
export function hasBit(bits: Bits, position: number): boolean {
  return (((bits[position >>> 5] ?? 0) >>> (position & 31)) & 1) === 1;
}

/** Cases in both sets, as a new set. */
export function and(left: Bits, right: Bits): Bits {
  const both = new Uint32Array(left.length);
  for (let word = 0; word < both.length; word += 1) both[word] = (left[word] ?? 0) & (right[word] ?? 0);
  return both;
}

/** Cases in either set, as a new set. */
export function or(left: Bits, right: Bits): Bits {
  const either = new Uint32Array(left.length);
  for (let word = 0; word < either.length; word += 1) either[word] = (left[word] ?? 0) | (right[word] ?? 0);
  return either;
}

/** Cases of the left set that are not in the right one, as a new set. */
export function andNot(left: Bits, right: Bits): Bits {
  const rest = new Uint32Array(left.length);
  for (let word = 0; word < rest.length; word += 1) rest[word] = (left[word] ?? 0) & ~(right[word] ?? 0);
  return rest;
}

/** Cases in any of the sets, all over `size` cases, as a new set. */
export function union(sets: readonly Bits[], size: number): Bits {
  const any = emptyBits(size);
  for (const set of sets) {
    for (let word = 0; word < any.length; word += 1) any[word] = (any[word] ?? 0) | (set[word] ?? 0);
  }
  return any;
}

/** Positions of the cases in a set, ascending. */
export function positionsOf(bits: Bits): number[] {
  const positions: number[] = [];
  for (let word = 0; word < bits.length; word += 1) {
    for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1) {
      positions.push(word * 32 + 31 - Math.clz32(rest & -rest));
    }
  }
  return positions;
}
