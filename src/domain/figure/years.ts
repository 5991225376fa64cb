import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { CrossTable } from '../model/table.ts';

/** The same table with a row for every year from its first to its last, so that empty years show as gaps. */
export function withEmptyYears(table: CrossTable): Result<CrossTable> {
  const years = table.rows.codes.map((code) => Number(code.label));
  const odd = table.rows.codes.find((_, index) => !Number.isInteger(years[index]));
  if (odd !== undefined) {
    return fail('invalid-input', sentence('figures.not-years', { odd: odd.label, variable: table.rows.label }));
  }
  if (years.length === 0) return ok(table);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (last - first > 400) {
    return fail('invalid-input', sentence('figures.too-many-years', { years: last - first }));
  }
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const at = (year: number) => years.indexOf(year);
  const row = <T>(rows: readonly T[], empty: T) => all.map((year) => rows[at(year)] ?? empty);
  const width = table.counts[0]?.length ?? 1;
  return ok({
    ...table,
    rows: {
      ...table.rows,
      codes: all.map((year) => ({
        id: String(year),
        label: String(year),
        depth: 0,
        derived: false,
        countsAsResponse: true,
      })),
    },
    counts: row(table.counts, Array<number>(width).fill(0)),
    percent: row(table.percent, Array<number | null>(width).fill(null)),
    cells: row(table.cells, Array<number[]>(width).fill([])),
  });
}
