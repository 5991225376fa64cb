import { type ExclusionReason, exclusionReasons, type Table, type TableBody } from '../../domain/model/table.ts';
import type { CodeAt } from '../retrieval/passages-store.ts';

type Counted = Exclude<Table, { kind: 'evidence' }>;

/** The bodies of a table, each with what tells it from the others. */
export function bodiesOf(table: Counted): { readonly key: string; readonly title: string; readonly body: TableBody }[] {
  switch (table.kind) {
    case 'cross':
      return [{ key: 'cross', title: table.title, body: table }];
    case 'layered':
      return table.layers.map(({ id, label, table: body }) => ({ key: id, title: label, body }));
    case 'frequencies':
      return table.blocks.map((body) => ({
        key: `${body.rows.variable} ${body.rows.grouping ?? ''}`,
        title: body.rows.label,
        body,
      }));
  }
}

/** A number of a table that leads to its cases. */
export type Spot =
  | { readonly kind: 'cell'; readonly i: number; readonly j: number }
  | { readonly kind: 'row'; readonly i: number }
  | { readonly kind: 'col'; readonly j: number }
  | { readonly kind: 'all' }
  | { readonly kind: 'excluded'; readonly reason: ExclusionReason }
  | { readonly kind: 'none'; readonly of: 'rows' | 'cols' };

/** What stands behind a number: which codes, how many cases of how many, and the cases. */
export type Facts = {
  /** Labels of the codes; a reason stands as it is named in the model. */
  readonly names: readonly string[];
  readonly count: number;
  readonly base: number;
  readonly cases: readonly number[];
};

/** The facts of one number of a body. */
export function factsOf(body: TableBody, spot: Spot): Facts {
  const { rows, cols, validCases: all } = body;
  const row = (i: number): string => rows.codes[i]?.label ?? '';
  const col = (j: number): string[] => (cols === null ? [] : [cols.codes[j]?.label ?? '']);
  switch (spot.kind) {
    case 'cell':
      return facts([row(spot.i), ...col(spot.j)], body.cells[spot.i]?.[spot.j], body.bases[spot.i]?.[spot.j]);
    case 'row':
      return facts([row(spot.i)], body.rowCells[spot.i], body.rowBases[spot.i]);
    case 'col':
      return facts(col(spot.j), body.colCells[spot.j], body.colBases[spot.j]);
    case 'all':
      return facts([], body.validCaseNumbers, all);
    case 'none':
      return facts([], casesOutside(body, spot.of === 'rows' ? body.rowCells : body.colCells), all);
    case 'excluded':
      return facts([], body.excludedCases[spot.reason], chosenCases(body));
  }
}

/** The codes that a number counts, where rows and columns are codes and not groups of them. */
export function codesOf({ rows, cols }: TableBody, spot: Spot): CodeAt[] {
  const at = (axis: TableBody['cols'], place: number): CodeAt[] => {
    const code = axis?.codes[place];
    if (axis === null || code === undefined) return [];
    return [{ variable: axis.variable, ...(axis.grouping === null && !code.derived ? { code: code.id } : {}) }];
  };
  switch (spot.kind) {
    case 'cell':
      return [...at(rows, spot.i), ...at(cols, spot.j)];
    case 'row':
      return at(rows, spot.i);
    case 'col':
      return at(cols, spot.j);
    case 'all':
    case 'none':
    case 'excluded':
      return [{ variable: rows.variable }, ...(cols === null ? [] : [{ variable: cols.variable }])];
  }
}

function facts(names: readonly string[], cases: readonly number[] = [], base = 0): Facts {
  return { names, count: cases.length, base, cases };
}

/** How many cases were chosen, in the base or out of it. */
export function chosenCases({ validCases, excluded }: TableBody): number {
  return exclusionReasons.reduce((sum, reason) => sum + excluded[reason], validCases);
}

function casesOutside({ validCaseNumbers }: TableBody, lists: readonly (readonly number[])[]): number[] {
  const inside = new Set(lists.flat());
  return validCaseNumbers.filter((number) => !inside.has(number));
}
