import { type Said, said } from '../../domain/model/sentences/said.ts';
import { isMarked } from '../../domain/model/table-residuals.ts';
import type { TestReport } from '../../domain/model/test-report.ts';
import type { ResidualLabels } from './effect-lines.ts';
import { statisticText } from './number-text.ts';

/**
 * Where a case can have several codes: the residual of each cell in the table of cases of its own code, row by row, and those
 * that are at least 1.96 in size while their code, or pair of codes, has a p under 0.05 after Holm, or that there are none.
 */
export function codeResidualLines({ codeResiduals, testing }: TestReport, { rows, cols }: ResidualLabels): Said[] {
  if (codeResiduals === null) return [];
  const cells = codeResiduals.map((row, i) =>
    row.flatMap((residual, j) => {
      if (residual === null) return [];
      const words = `${cols[j]?.label ?? ''} ${statisticText(residual)}`;
      return [{ words, marked: isMarked(residual, holmAt(testing, rows[i]?.id, cols[j]?.id)) }];
    }),
  );
  const labelled = cells.map((row, i) => ({ label: rows[i]?.label ?? '', row })).filter(({ row }) => row.length > 0);
  const marked = labelled.flatMap(({ label, row }) =>
    row.flatMap((cell) => (cell.marked ? [`${label} × ${cell.words}`] : [])),
  );
  return [
    ...labelled.map(({ label, row }) =>
      said('effect.residuals-of-code', { label, cells: row.map(({ words }) => words) }),
    ),
    said('effect.residuals-marked', { marked: marked.length === 0 ? [said('table.nobody')] : marked }),
  ];
}

/** The adjusted p of the test that a cell belongs to. */
function holmAt({ family }: TestReport['testing'], row: string | undefined, col: string | undefined): number | null {
  const member = family.find((one) => (one.row === null || one.row === row) && (one.col === null || one.col === col));
  return member?.quoted.holm ?? null;
}
