import { columnPair } from './column-pair.ts';
import { countWays } from './count-ways.ts';
import type { NetworkProblem } from './network-problem.ts';
import { type ScoreList, scoreList } from './score-list.ts';

/** What remains of the row totals before `column`, with bounds of what the columns from there on can add to a score. */
export type NetworkNode = {
  readonly remaining: readonly number[];
  readonly least: number;
  readonly most: number;
};

/** The nodes before one column, numbered in the order in which they are first met. */
export type Nodes = {
  readonly number: (remaining: readonly number[]) => number;
  readonly node: (number: number) => NetworkNode;
};

/** Starts an empty set of nodes before `column`. */
export function createNodes(problem: NetworkProblem, column: number): Nodes {
  const base = baseOf(problem);
  const numbers = new Map<number, number>();
  const nodes: NetworkNode[] = [];
  return {
    number: (given) => {
      const remaining = canonical(problem, given);
      const key = keyOf(remaining, base);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, nodes.length);
      const { atLeast, atMost } = problem.scoring;
      nodes.push({ remaining, least: atLeast(column, remaining), most: atMost(column, remaining) });
      return nodes.length - 1;
    },
    node: (number) => nodes[number] ?? { remaining: [], least: 0, most: 0 },
  };
}

/** What a pair of columns adds for given row sums. */
export type Pairs = (rows: readonly number[]) => ScoreList;

/** What no column adds. */
const nothing = scoreList(new Float64Array(), new Float64Array());

/** What a new list takes per cell: to fill it, to sort it, to add it up. */
const stepsPerCell = 4;

/**
 * Computes what the columns from `first` on add, once for each set of row sums. `allows` hears beforehand how many steps
 * that takes; where it refuses, nothing is computed.
 */
export function createPairs(problem: NetworkProblem, first: number, allows: (steps: number) => boolean): Pairs {
  const base = baseOf(problem);
  const lists = new Map<number, ScoreList>();
  return (given) => {
    const rows = canonical(problem, given);
    const key = keyOf(rows, base);
    const known = lists.get(key);
    if (known !== undefined) return known;
    const ways = countWays(rows, problem.columnTotals[first] ?? 0);
    if (!allows(ways * rows.length * stepsPerCell)) return nothing;
    const list = columnPair(problem, first, rows);
    lists.set(key, list);
    return list;
  };
}

/** Whether what remains of the row totals can be written as one whole number. */
export function keysFit(problem: NetworkProblem): boolean {
  return baseOf(problem) ** problem.rowTotals.length < Number.MAX_SAFE_INTEGER;
}

function baseOf({ rowTotals }: NetworkProblem): number {
  return Math.max(...rowTotals) + 1;
}

function keyOf(numbers: readonly number[], base: number): number {
  let key = 0;
  for (const number of numbers) key = key * base + number;
  return key;
}

/** A copy in the order that stands for all orders; for a handful of numbers insertion is quickest. */
function canonical({ scoring }: NetworkProblem, given: readonly number[]): readonly number[] {
  const numbers = given.slice();
  if (!scoring.rowsAlike) return numbers;
  for (let at = 1; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    let hole = at;
    while (hole > 0 && (numbers[hole - 1] ?? 0) > number) {
      numbers[hole] = numbers[hole - 1] ?? 0;
      hole--;
    }
    numbers[hole] = number;
  }
  return numbers;
}
