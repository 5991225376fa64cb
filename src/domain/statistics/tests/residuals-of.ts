import { adjustedResiduals } from '../adjusted-residuals.ts';
import { type Contingency, type Counts, totalsOfColumns } from '../contingency.ts';
import { groupCounts } from '../multiple/group-counts.ts';
import { jointCounts } from '../multiple/joint-counts.ts';
import { sum } from '../sum.ts';
import type { TestableTable } from './tests-of.ts';

/**
 * The adjusted residual of every cell, null where its row or column holds no case or every case; none of a one-way table or a
 * variable with itself.
 * Of two single choices these are Haberman's (1973). Where a case can have several codes the margins are cases, not sums
 * of counts: each cell then has the residual of the table of its own code by the groups, or of its own pair of codes, so
 * that the square of a pair's residual is that pair's χ². Checked against R 4.2.2: `chisq.test` gives those of single
 * choices, and of codes the statistics that they come to.
 */
export function residualsOf(table: TestableTable): (number | null)[][] | null {
  switch (table.kind) {
    case 'one-way':
    case 'with-itself':
      return null;
    case 'single-by-single':
      return finite(margined(table.counts));
    case 'single-by-multiple': {
      const { n, groupCases, counts } = groupCounts(table.cases);
      return finite({ n, counts, rowTotals: groupCases, columnTotals: totalsOfColumns(counts) });
    }
    case 'multiple-by-multiple': {
      const { n, joint, rowCases, columnCases } = jointCounts(table.cases);
      return finite({ n, counts: joint, rowTotals: rowCases, columnTotals: columnCases });
    }
  }
}

function margined(counts: Counts): Contingency {
  const rowTotals = counts.map(sum);
  return { counts, rowTotals, columnTotals: totalsOfColumns(counts), n: sum(rowTotals) };
}

function finite(table: Contingency): (number | null)[][] {
  return adjustedResiduals(table).map((row) => row.map((residual) => (Number.isFinite(residual) ? residual : null)));
}
