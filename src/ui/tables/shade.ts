import type { TableBody } from '../../domain/model/table.ts';
import type { CrossTableSpecification } from '../../domain/model/table-specification.ts';
import { adjustedResiduals } from '../../domain/statistics/adjusted-residuals.ts';

/** How a cell is tinted: from −1 to 1, and the residual that it stands for. */
export type Tint = { readonly strength: number; readonly residual?: number };

/**
 * Whether residuals can be read off the counts: both variables put each case in one row and one column, and every row and
 * column is of one level. On the counts of a multiple choice they would mean nothing.
 */
export function residualsValid({ rows, cols }: TableBody): boolean {
  const single = (axis: TableBody['rows'] | null): boolean =>
    axis?.kind === 'single' && axis.codes.every(({ depth, derived }) => depth === 0 && !derived);
  return single(rows) && single(cols);
}

/** The tints of a body’s cells; none where they would mislead. */
export function tintsOf(body: TableBody, shade: CrossTableSpecification['shade']): (Tint | undefined)[][] {
  if (shade === 'share') return sharesOf(body);
  if (shade === 'residual' && residualsValid(body)) return residualsOf(body);
  return body.counts.map((row) => row.map(() => undefined));
}

/** Shares where percentages are shown, else counts, of the largest. */
function sharesOf({ counts, percent, percentBase }: TableBody): (Tint | undefined)[][] {
  const values = percentBase === null ? counts : percent.map((row) => row.map((share) => share ?? 0));
  const most = Math.max(0, ...values.flat());
  return values.map((row) => row.map((value) => (most === 0 ? undefined : { strength: value / most })));
}

/** A residual of 4 or more in size has the full tint; one under 1.96 has none. */
function residualsOf({ counts, rowCases, colCases, validCases }: TableBody): (Tint | undefined)[][] {
  if (validCases === 0) return [];
  const residuals = adjustedResiduals({ counts, rowTotals: rowCases, columnTotals: colCases, n: validCases });
  return residuals.map((row) =>
    row.map((residual) => {
      if (!Number.isFinite(residual)) return undefined;
      const strength = Math.abs(residual) < 1.96 ? 0 : Math.max(-1, Math.min(1, residual / 4));
      return { strength, residual };
    }),
  );
}
