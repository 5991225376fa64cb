import type { VersionedAnswer } from '../model/snapshot.ts';
import type { Merge } from './merge-readings.ts';
import type { Reader, Reading } from './reading.ts';

/** Readings by number. Few are distinct, so that cases are merged by looking pairs of numbers up. */
export type ReadingPool = {
  readonly readings: readonly Reading[];
  /** The number of an answer's reading. */
  readonly add: (answer: VersionedAnswer) => number;
  /** Merges two readings by their numbers. */
  readonly joining: (merge: Merge) => (left: number, right: number) => number;
};

// Pairs of numbers stay exact in a double.
const span = 2 ** 26;

/** An empty pool for one variable's answers. */
export function readingPool(reader: Reader): ReadingPool {
  const readings: Reading[] = [];
  const push = (reading: Reading): number => readings.push(reading) - 1;
  return {
    readings,
    add: (answer) => push(reader(answer)),
    joining: (merge) => {
      const known = new Map<number, number>();
      return (left, right) => {
        const pair = left * span + right;
        const before = known.get(pair);
        if (before !== undefined) return before;
        const [first, second] = [readings[left], readings[right]];
        if (first === undefined || second === undefined) return left;
        const joined = push(merge(first, second));
        known.set(pair, joined);
        return joined;
      };
    },
  };
}
