import type { TableBody } from '../../domain/model/table.ts';
import { isMarked, type TableResiduals } from '../../domain/model/table-residuals.ts';

/** How a cell is tinted: from −1 to 1, and the residual that it stands for, if it does. */
export type Tint = {
  readonly strength: number;
  readonly residual?: number;
  /** The p of the cell’s own code or pair, after Holm. */
  readonly holm?: number;
};

type Tints = (Tint | undefined)[][];

/** Shares where percentages are shown, else counts, of the largest. */
export function shareTints({ counts, percent, percentBase }: TableBody): Tints {
  const values = percentBase === null ? counts : percent.map((row) => row.map((share) => share ?? 0));
  const most = Math.max(0, ...values.flat());
  return values.map((row) => row.map((value) => (most === 0 ? undefined : { strength: value / most })));
}

/** A residual of 4 or more in size has the full tint; one that is not worth a mark has none. */
export function residualTints({ residuals, holm }: TableResiduals['parts'][number]): Tints {
  return residuals.map((row, i) =>
    row.map((residual, j) => {
      if (residual === null) return undefined;
      const p = holm?.[i]?.[j] ?? null;
      const strength = isMarked(residual, p) ? Math.max(-1, Math.min(1, residual / 4)) : 0;
      return { strength, residual, ...(p === null ? {} : { holm: p }) };
    }),
  );
}

/** The adjusted p of each code that was tested by itself, under its name; none where pairs were tested, or cells. */
export function codeTests(
  { kind }: TableResiduals,
  { holm }: TableResiduals['parts'][number],
  { rows, cols }: TableBody,
): { readonly label: string; readonly p: number }[] {
  if (kind !== 'codes' || holm === null || cols === null) return [];
  const across = cols.kind === 'multiple';
  return (across ? cols : rows).codes.flatMap(({ label }, at) => {
    const own = across ? holm.map((row) => row[at] ?? null) : (holm[at] ?? []);
    const p = own.find((value) => value !== null) ?? null;
    return p === null ? [] : [{ label, p }];
  });
}
