import { repeatPlaces } from '../sampling/code-vectors.ts';
import type { Uniform } from '../sampling/uniform.ts';
import type { Deal } from './deal.ts';
import type { GroupedPatterns } from './grouped-patterns.ts';

/** Three counters of ten bits share one word, so that a case adds all of them at once. */
const bits = 10;
const perWord = 3;

/** The most cases that a counter can count. */
export const mostCasesDealt = 2 ** bits - 1;

/**
 * Deals cases out one by one, to all groups but the largest, by a shuffle that stops when these are full (Knuth 1997,
 * algorithm P); the largest group has what is left. Quickest for few cases; for no more than `mostCasesDealt`.
 */
export function dealCases(data: GroupedPatterns, groupCases: readonly number[], uniform: Uniform): Deal {
  const words = Math.ceil(data.items / perWord);
  const packed = packPatterns(data, words);
  const order = repeatPlaces(data.patterns.map(({ counts }) => counts.reduce((sum, count) => sum + count, 0)));
  const all = new Int32Array(words);
  for (const pattern of order) addWords(all, packed, pattern * words);
  const largest = groupCases.indexOf(Math.max(...groupCases));
  const sizes = Int32Array.from(groupCases);
  const left = new Int32Array(words);
  const sums = new Int32Array(words);

  const dealGroup = (from: number, to: number): void => {
    sums.fill(0);
    for (let dealt = from; dealt < to; dealt++) {
      const chosen = dealt + Math.floor(uniform() * (order.length - dealt));
      const pattern = order[chosen] ?? 0;
      order[chosen] = order[dealt] ?? 0;
      order[dealt] = pattern;
      addWords(sums, packed, pattern * words);
    }
  };

  return (counts) => {
    left.set(all);
    let dealt = 0;
    for (let group = 0; group < sizes.length; group++) {
      if (group === largest) continue;
      const size = sizes[group] ?? 0;
      dealGroup(dealt, dealt + size);
      dealt += size;
      for (let word = 0; word < words; word++) left[word] = (left[word] ?? 0) - (sums[word] ?? 0);
      unpack(sums, counts, { from: group * data.items, items: data.items });
    }
    unpack(left, counts, { from: largest * data.items, items: data.items });
  };
}

function packPatterns({ patterns }: GroupedPatterns, words: number): Int32Array {
  const packed = new Int32Array(patterns.length * words);
  patterns.forEach(({ items }, pattern) => {
    for (const item of items) {
      const word = pattern * words + Math.floor(item / perWord);
      packed[word] = (packed[word] ?? 0) + (1 << (bits * (item % perWord)));
    }
  });
  return packed;
}

function addWords(sums: Int32Array, packed: Int32Array, from: number): void {
  for (let word = 0; word < sums.length; word++) sums[word] = (sums[word] ?? 0) + (packed[from + word] ?? 0);
}

function unpack(sums: Int32Array, counts: Int32Array, { from, items }: { from: number; items: number }): void {
  for (let word = 0, item = 0; word < sums.length; word++) {
    let rest = sums[word] ?? 0;
    for (let lane = 0; lane < perWord && item < items; lane++, item++) {
      counts[from + item] = rest & mostCasesDealt;
      rest >>= bits;
    }
  }
}
