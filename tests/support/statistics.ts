import { expect } from 'vitest';
import type { Estimate } from '../../src/domain/model/estimate.ts';
import { type Contingency, type Counts, reduceTable } from '../../src/domain/statistics/contingency.ts';

/** The table that statistics read; fails the test where there is none. */
export function tableOf(counts: Counts): Contingency {
  return valueOf(reduceTable(counts).table);
}

/** The value of a statistic; fails the test where it is undefined. */
export function valueOf<T>(estimate: Estimate<T>): T {
  if (!estimate.defined) throw new Error(`undefined: ${estimate.reason}`);
  return estimate.value;
}

/** Expects a number within a relative distance of another. */
export function expectNear(actual: number, expected: number, relative = 1e-9): void {
  if (actual === expected) return;
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(Math.max(1e-12, relative * Math.abs(expected)));
}

/** Expects lists of numbers to be alike, place by place. */
export function expectAllNear(actual: readonly number[], expected: readonly number[], relative = 1e-9): void {
  expect(actual.length).toBe(expected.length);
  actual.forEach((number, at) => expectNear(number, expected[at] ?? NaN, relative));
}

/** Every table of whole numbers with the given margins, each as a list row by row. */
export function* tablesWith(rows: readonly number[], columns: readonly number[]): Generator<number[][]> {
  const [first, ...others] = rows;
  if (first === undefined) {
    if (columns.every((left) => left === 0)) yield [];
    return;
  }
  for (const row of fillings(first, columns)) {
    const left = columns.map((total, at) => total - (row[at] ?? 0));
    for (const rest of tablesWith(others, left)) yield [row, ...rest];
  }
}

/** Every way to put so many cases into cells that hold so many each. */
export function* fillings(total: number, limits: readonly number[]): Generator<number[]> {
  const [first, ...others] = limits;
  if (first === undefined) {
    if (total === 0) yield [];
    return;
  }
  for (let count = 0; count <= Math.min(first, total); count++) {
    for (const rest of fillings(total - count, others)) yield [count, ...rest];
  }
}
