import type { Contingency } from '../contingency.ts';
import { logFactorials } from '../distributions/log-factorials.ts';
import { arrange, type NetworkProblem } from './network-problem.ts';

/** A table's probability may exceed the observed one's by this share and still count as no larger. */
const tieTolerance = 1e-7;

/**
 * Seeks the tables that are no more probable than the observed one, ties within 1e-7 included: a table's score is the sum
 * of its log factorials, which is a constant less the log of its probability.
 */
export function probabilityProblem(table: Contingency): NetworkProblem {
  const { counts, rowTotals, columnTotals, n } = arrange(table);
  const factorials = logFactorials(n);
  const score = counts.flat().reduce((sum, count) => sum + (factorials[count] ?? 0), 0);
  return {
    rowTotals,
    columnTotals,
    logFactorials: factorials,
    threshold: score - tieTolerance,
    scoring: {
      ladder: () => factorials,
      rowsAlike: true,
      atLeast: (column, remaining) => leastLogFactorials(remaining, columnTotals.slice(column), factorials),
      atMost: (column, remaining) => mostLogFactorials(remaining, columnTotals.slice(column), factorials),
    },
  };
}

/** The sum of log factorials is least where counts are even: within rows, or within columns, whichever bounds better. */
function leastLogFactorials(rows: readonly number[], columns: readonly number[], log: Float64Array): number {
  return Math.max(evenly(rows, columns.length, log), evenly(columns, rows.length, log));
}

function evenly(totals: readonly number[], parts: number, log: Float64Array): number {
  return totals.reduce((sum, total) => {
    const even = Math.floor(total / parts);
    const larger = total - even * parts;
    return sum + larger * (log[even + 1] ?? 0) + (parts - larger) * (log[even] ?? 0);
  }, 0);
}

/** The sum of log factorials is greatest where counts are piled up, each as high as the other margin lets it. */
function mostLogFactorials(rows: readonly number[], columns: readonly number[], log: Float64Array): number {
  return Math.min(piled(rows, columns, log), piled(columns, rows, log));
}

function piled(totals: readonly number[], limits: readonly number[], log: Float64Array): number {
  const descending = limits.toSorted((left, right) => right - left);
  return totals.reduce((sum, total) => {
    let left = total;
    return descending.reduce((part, limit) => {
      const count = Math.min(left, limit);
      left -= count;
      return part + (log[count] ?? 0);
    }, sum);
  }, 0);
}
