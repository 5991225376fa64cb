import type { Bits } from './bits.ts';

/** How many cases a set holds. */
export function countBits(bits: Bits): number {
  return countAnd(bits, bits);
}

/**
 * How many cases are in both sets. Eight words at a time pass through carry-save adders, so that one word in eight is
 * counted bit by bit (Harley and Seal, after Warren 2013, Hacker’s Delight, 5–1; Muła, Kurz and Lemire 2018): about a
 * quarter quicker than counting each word.
 */
export function countAnd(left: Bits, right: Bits): number {
  const end = left.length & ~7;
  let [ones, twos, fours, eights] = [0, 0, 0, 0];
  for (let at = 0; at < end; at += 8) {
    let first = inBoth(left, right, at);
    let second = inBoth(left, right, at + 1);
    let half = ones ^ first;
    let twosA = (ones & first) | (half & second);
    ones = half ^ second;
    first = inBoth(left, right, at + 2);
    second = inBoth(left, right, at + 3);
    half = ones ^ first;
    let twosB = (ones & first) | (half & second);
    ones = half ^ second;
    half = twos ^ twosA;
    const foursA = (twos & twosA) | (half & twosB);
    twos = half ^ twosB;
    first = inBoth(left, right, at + 4);
    second = inBoth(left, right, at + 5);
    half = ones ^ first;
    twosA = (ones & first) | (half & second);
    ones = half ^ second;
    first = inBoth(left, right, at + 6);
    second = inBoth(left, right, at + 7);
    half = ones ^ first;
    twosB = (ones & first) | (half & second);
    ones = half ^ second;
    half = twos ^ twosA;
    const foursB = (twos & twosA) | (half & twosB);
    twos = half ^ twosB;
    half = fours ^ foursA;
    eights += countWord((fours & foursA) | (half & foursB));
    fours = half ^ foursB;
  }
  let rest = 8 * eights + 4 * countWord(fours) + 2 * countWord(twos) + countWord(ones);
  for (let word = end; word < left.length; word += 1) rest += countWord(inBoth(left, right, word));
  return rest;
}

/** Whether any case is in both sets. */
export function intersects(left: Bits, right: Bits): boolean {
  for (let word = 0; word < left.length; word += 1) {
    if (inBoth(left, right, word) !== 0) return true;
  }
  return false;
}

/** Bits set in one word of 32. */
function countWord(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function inBoth(left: Bits, right: Bits, word: number): number {
  return (left[word] ?? 0) & (right[word] ?? 0);
}
