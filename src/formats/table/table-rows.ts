import { fixedDecimals } from '../../domain/model/fixed-decimals.ts';
import type { EvidenceTable, Table, TableBody } from '../../domain/model/table.ts';

/**
 * A table as rows of cells, the header first, a rectangle that statistics programs read: id and label of the row, then
 * n, percent (with `lower` and `upper` where the table has intervals) and the valid cases (in which the codes of row and column were looked for), for a two-way table by column (`CODE_n`, `CODE_percent`, `CODE_valid`) and over all columns (`n`,
 * `valid`). The last row, whose id is empty, counts all valid cases. Layers and blocks stand below one another behind
 * columns of their own. Percentages are rounded as the specification says, and empty over an empty base; what rests on a
 * rule has `illustrative` in a last column `note`.
 */
export function tableRows(table: Table): string[][] {
  if (table.kind === 'evidence') return evidenceRows(table);
  const { decimals } = table.specification;
  switch (table.kind) {
    case 'cross':
      return stack([], [{ front: [], body: table }], decimals);
    case 'layered': {
      const parts = table.layers.map(({ id, label, table: body }) => ({ front: [id, label], body }));
      return stack(['layer_id', 'layer'], parts, decimals);
    }
    case 'frequencies': {
      const parts = table.blocks.map((body) => ({ front: [nameOf(body), body.rows.label], body }));
      return stack(['variable_id', 'variable'], parts, decimals);
    }
  }
}

/** Number and title of the case, then what it was coded as under the name of each variable. */
function evidenceRows({ columns, rows, sources }: EvidenceTable): string[][] {
  const note = (text: string): string[] => (sources.illustrative ? [text] : []);
  const names = columns.map(({ variable, grouping }) => (grouping === null ? variable : `${variable}@${grouping}`));
  return [
    ['case', 'title', ...names, ...note('note')],
    ...rows.map(({ case: number, title, cells }) => [String(number), title, ...cells, ...note('illustrative')]),
  ];
}

type Part = { readonly front: readonly string[]; readonly body: TableBody };

function stack(heads: readonly string[], parts: readonly Part[], decimals: number): string[][] {
  const noted = parts.some(({ body }) => body.sources.illustrative);
  const written = parts.map(({ front, body }) => {
    const [header = [], ...rows] = bodyRows(body, decimals);
    const note = noted ? [body.sources.illustrative ? 'illustrative' : ''] : [];
    return {
      header: [...heads, ...header, ...(noted ? ['note'] : [])],
      rows: rows.map((row) => [...front, ...row, ...note]),
    };
  });
  return [written[0]?.header ?? [...heads], ...written.flatMap(({ rows }) => rows)];
}

function bodyRows(body: TableBody, decimals: number): string[][] {
  const { cols, rows } = body;
  const percent = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : fixedDecimals(value, decimals);
  const withLimits = body.intervals !== undefined;
  const limits = (of: { lower: number; upper: number } | null | undefined): string[] =>
    withLimits ? [percent(of?.lower), percent(of?.upper)] : [];
  const names = ['n', 'percent', ...(withLimits ? ['lower', 'upper'] : []), 'valid'];
  const total = (n: number | undefined, valid: number | undefined): string[] => [
    ...[String(n ?? 0), ''],
    ...limits(null),
    String(valid ?? 0),
  ];
  const cell = (i: number, j: number): string[] => [
    String(body.counts[i]?.[j] ?? 0),
    percent(body.percent[i]?.[j]),
    ...limits(body.intervals?.[i]?.[j]),
    String(body.bases[i]?.[j] ?? 0),
  ];
  if (cols === null) {
    return [
      ['row_id', 'row', ...names],
      ...rows.codes.map(({ id, label }, i) => [id, label, ...cell(i, 0)]),
      ['', 'Cases', ...total(body.validCases, body.validCases)],
    ];
  }
  return [
    ['row_id', 'row', ...cols.codes.flatMap(({ id }) => names.map((name) => `${id}_${name}`)), 'n', 'valid'],
    ...rows.codes.map(({ id, label }, i) => [
      id,
      label,
      ...cols.codes.flatMap((_, j) => cell(i, j)),
      String(body.rowCases[i] ?? 0),
      String(body.rowBases[i] ?? 0),
    ]),
    [
      ...['', 'Cases'],
      ...cols.codes.flatMap((_, j) => total(body.colCases[j], body.colBases[j])),
      String(body.validCases),
      String(body.validCases),
    ],
  ];
}

function nameOf({ rows: { variable, grouping } }: TableBody): string {
  return grouping === null ? variable : `${variable}@${grouping}`;
}
