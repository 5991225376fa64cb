import type { Axis } from '../model/axis.ts';
import type { Table, TableBody } from '../model/table.ts';

/** One body of a table: what it counts, and what it prints, with nothing but ids. */
export type TablePart = {
  /** Empty where the table has one body alone; else the layer, or the place of the block. */
  readonly part: string;
  readonly rows: Axis;
  readonly cols: Axis | undefined;
  readonly layer: { readonly axis: Axis; readonly code: string } | undefined;
  readonly printed: readonly PrintedCount[];
};

/** A printed number of cases: `*` for all rows or columns, both for the base. */
export type PrintedCount = { readonly row: string; readonly col: string; readonly n: number };

/** The bodies of a table as a script can count them again. */
export function tableParts(table: Table): TablePart[] {
  switch (table.kind) {
    case 'cross': {
      const { rows, cols } = table.specification;
      return [{ part: '', rows, cols, layer: undefined, printed: printedOf(table) }];
    }
    case 'layered': {
      const { rows, cols, layers: axis } = table.specification;
      return table.layers.map(({ id, table: body }) => ({
        part: id,
        rows,
        cols,
        layer: axis === undefined ? undefined : { axis, code: id },
        printed: printedOf(body),
      }));
    }
    case 'evidence':
      return [];
    case 'frequencies':
      return table.specification.blocks.flatMap((rows, index) => {
        const body = table.blocks[index];
        if (body === undefined) return [];
        return [{ part: String(index + 1), rows, cols: undefined, layer: undefined, printed: printedOf(body) }];
      });
  }
}

function printedOf({ rows, cols, counts, rowCases, colCases, validCases }: TableBody): PrintedCount[] {
  const cells = rows.codes.flatMap((row, i) =>
    (counts[i] ?? []).map((n, j) => ({ row: row.id, col: cols?.codes[j]?.id ?? '*', n })),
  );
  const margins =
    cols === null
      ? []
      : [
          ...rows.codes.map((row, i) => ({ row: row.id, col: '*', n: rowCases[i] ?? 0 })),
          ...cols.codes.map((col, j) => ({ row: '*', col: col.id, n: colCases[j] ?? 0 })),
        ];
  return [{ row: '*', col: '*', n: validCases }, ...cells, ...margins];
}
