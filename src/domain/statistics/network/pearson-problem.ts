import type { Contingency } from '../contingency.ts';
import { logFactorials } from '../distributions/log-factorials.ts';
import { pearsonChiSquare } from '../pearson-chi-square.ts';
import { arrange, type NetworkProblem } from './network-problem.ts';

/** χ² may fall short of the observed one by this share and still count as no smaller. */
const tieTolerance = 1e-7;

/**
 * Seeks the tables whose Pearson χ² is at least the observed one, ties within 1e-7 included. A table's score is Σ O² /
 * (row total × column total), from which χ² = n (score − 1), in units in which χ² itself is 1.
 */
export function pearsonProblem(table: Contingency): NetworkProblem {
  const { rowTotals, columnTotals, n } = arrange(table);
  const { statistic } = pearsonChiSquare(table);
  const unit = statistic === 0 ? n : n / statistic;
  return {
    rowTotals,
    columnTotals,
    logFactorials: logFactorials(n),
    threshold: unit + (statistic === 0 ? -tieTolerance : 1 - tieTolerance),
    scoring: {
      ladder: laddersOf({ rowTotals, columnTotals }, unit),
      rowsAlike: false,
      // With Σ x = t: t² / Σ column ≤ Σ x² / column ≤ Σ x, because no x exceeds its column.
      atLeast: (column, remaining) => {
        const later = columnTotals.slice(column).reduce((sum, total) => sum + total, 0);
        return unit * remaining.reduce((sum, left, row) => sum + left ** 2 / (later * (rowTotals[row] ?? 1)), 0);
      },
      atMost: (_, remaining) => unit * remaining.reduce((sum, left, row) => sum + left / (rowTotals[row] ?? 1), 0),
    },
  };
}

type Totals = Pick<NetworkProblem, 'rowTotals' | 'columnTotals'>;

function laddersOf({ rowTotals, columnTotals }: Totals, unit: number): NetworkProblem['scoring']['ladder'] {
  const ladders = rowTotals.map((row) =>
    columnTotals.map((column) =>
      Float64Array.from({ length: Math.min(row, column) + 1 }, (_, count) => (unit * count ** 2) / (row * column)),
    ),
  );
  return (row, column) => ladders[row]?.[column] ?? new Float64Array();
}
