import { factorCount, outcomeCount } from './data.ts';

/** Cells row by row, then rows, then columns: 77 counts. */
export type Answer = readonly number[];

/** One way of counting the table, with its data loaded. */
export type Competitor = {
  readonly name: string;
  readonly group: 'ours' | 'our table' | 'DuckDB' | 'SQLite' | 'loop';
  readonly run: () => Answer | Promise<Answer>;
};

type Tests = { readonly factor: (code: number) => string; readonly outcome: (code: number) => string };

/** The 77 conditions of the table in the order of an answer. */
function conditions({ factor, outcome }: Tests): string[] {
  const factors = Array.from({ length: factorCount }, (_, code) => factor(code));
  const outcomes = Array.from({ length: outcomeCount }, (_, code) => outcome(code));
  return [...factors.flatMap((row) => outcomes.map((col) => `${row} AND ${col}`)), ...factors, ...outcomes];
}

/** Masks counted once per pair, then summed per condition. */
export const masksSql = `WITH pairs AS (SELECT f, o, count(*) AS n FROM masks GROUP BY f, o) SELECT ${conditions({
  factor: (code) => `(f & ${1 << code}) <> 0`,
  outcome: (code) => `(o & ${1 << code}) <> 0`,
})
  .map((condition) => `coalesce(sum(CASE WHEN ${condition} THEN n END), 0)`)
  .join(', ')} FROM pairs`;

const wideNames = [
  ...Array.from({ length: factorCount }, (_, code) => `f${code}`),
  ...Array.from({ length: outcomeCount }, (_, code) => `o${code}`),
];

/** One column of 0 and 1 a code, made from the masks. */
export const wideTableSql = (type: string): string =>
  `CREATE TABLE wide AS SELECT ${wideNames
    .map((name) => `CAST((${name.charAt(0)} >> ${name.slice(1)}) & 1 AS ${type}) AS ${name}`)
    .join(', ')} FROM masks`;

/** Products of such columns, summed. */
export const wideSql = `SELECT ${conditions({ factor: (code) => `f${code}`, outcome: (code) => `o${code}` })
  .map((condition) => `sum(${condition.replace(' AND ', ' * ')})`)
  .join(', ')} FROM wide`;

/** One row a case and code, made from the masks. */
export const longTableSql = (name: 'factor' | 'outcome', codes: string): string =>
  `CREATE TABLE long_${name} AS SELECT id, code FROM masks, ${codes} WHERE code < ${name === 'factor' ? factorCount : outcomeCount} AND ((${name.charAt(0)} >> code) & 1) = 1 ORDER BY id, code`;

/** Cases per pair of codes from two such tables, then per code. */
export const longSql = [
  'SELECT f.code AS r, o.code AS c, count(DISTINCT f.id) AS n FROM long_factor f JOIN long_outcome o ON f.id = o.id GROUP BY f.code, o.code',
  'SELECT code AS r, -1 AS c, count(DISTINCT id) AS n FROM long_factor GROUP BY code',
  'SELECT -1 AS r, code AS c, count(DISTINCT id) AS n FROM long_outcome GROUP BY code',
].join(' UNION ALL ');

/** Puts rows of (row, column, count) in the order of an answer. */
export function answerOfRows(rows: readonly (readonly number[])[]): Answer {
  const answer = Array.from({ length: factorCount * outcomeCount + factorCount + outcomeCount }, () => 0);
  for (const [row = -1, col = -1, count = 0] of rows) answer[placeOf(row, col)] = count;
  return answer;
}

function placeOf(row: number, col: number): number {
  if (col < 0) return factorCount * outcomeCount + row;
  return row < 0 ? factorCount * outcomeCount + factorCount + col : row * outcomeCount + col;
}
