import type { AnswerColumns } from '../answer-columns.ts';
import type { Connection } from './connection.ts';
import { TextIndex } from './text-index.ts';

/** Which rows make the column: the codings of one variable by one coder, or the final codings of a variable. */
export type ColumnSource =
  | { readonly table: 'coding'; readonly variable: number; readonly coder: number }
  | { readonly table: 'final_coding'; readonly variable: number };

/** Answers of many cases, each distinct one standing once. */
export type AnswerColumn = {
  /** In the order of the keys. */
  readonly caseKeys: Int32Array;
  /** For each case, an index into `answers`. */
  readonly answerOf: Int32Array;
  readonly answers: readonly VersionedColumns[];
  /** That of its rows: see `markOfColumn`. */
  readonly mark: string;
};

export type VersionedColumns = AnswerColumns & { readonly codebook_version: number };

/** What bounds the work: keys up to the last case, and the codebook version, if the project has seen only one. */
export type ColumnBounds = {
  readonly lastCaseKey: number;
  readonly cases: number;
  readonly onlyVersion: number | undefined;
};

/** Keys a block; its two texts, some 50 kB, stay in the processor's cache. */
const blockSize = 8192;

/**
 * Reads a column of answers. Fetching a row at a time costs several times what SQLite needs to find it; here a block of
 * rows comes as two texts, the case keys and the answers, which are taken apart by hand.
 */
export function loadAnswerColumn(connection: Connection, source: ColumnSource, bounds: ColumnBounds): AnswerColumn {
  const statement = connection.statement(blockSql(source, bounds.onlyVersion !== undefined)).raw();
  const caseKeys = new Int32Array(bounds.cases);
  const answerOf = new Int32Array(bounds.cases);
  const index = new TextIndex();
  let length = 0;
  let latest = 0;
  for (let start = 1; start <= bounds.lastCaseKey; start += blockSize) {
    const [keys, texts, command] = statement.get(...whose(source), start, start + blockSize - 1) as Block;
    if (keys === null || texts === null) continue;
    takeKeys(keys, caseKeys, length);
    length = index.addParts(texts, answerOf, length);
    latest = Math.max(latest, command ?? 0);
  }
  const answers = index.texts.map((text) => answerOfText(text, bounds.onlyVersion));
  const mark = markOf(length, latest);
  const column = { caseKeys: caseKeys.slice(0, length), answerOf: answerOf.slice(0, length), answers, mark };
  return answers.includes(undefined)
    ? withTexts(connection, source, column)
    : { ...column, answers: answers.filter(isRead) };
}

/** Keys, answers and the latest command of a block; nothing where it has no rows. */
type Block = [string | null, string | null, number | null];

/** A choice is written in digits, a number with a point, a state in letters, so one text tells them apart. */
function blockSql(source: ColumnSource, oneVersion: boolean): string {
  const answer = `coalesce(codes, number, state)${oneVersion ? '' : " || '@' || codebook_version"}`;
  return `SELECT group_concat(case_key), group_concat(${answer}), max(command) FROM ${source.table}
    WHERE ${condition(source)} AND case_key BETWEEN ? AND ?`;
}

/**
 * How many rows make a column and which command wrote the latest of them. Equal marks mean equal rows: whatever writes a row
 * stamps it with a command that is later than all others, and a row that goes is missing from the count.
 */
export function markOfColumn(connection: Connection, source: ColumnSource): string {
  const sql = `SELECT count(*), max(command) FROM ${source.table} WHERE ${condition(source)}`;
  const [rows, latest] = connection
    .statement(sql)
    .raw()
    .get(...whose(source)) as [number, number | null];
  return markOf(rows, latest ?? 0);
}

function markOf(rows: number, latest: number): string {
  return `${rows} ${latest}`;
}

function condition(source: ColumnSource): string {
  return source.table === 'coding' ? 'variable_key = ? AND coder_key = ?' : 'variable_key = ?';
}

function whose(source: ColumnSource): number[] {
  return source.table === 'coding' ? [source.variable, source.coder] : [source.variable];
}

const comma = 44;
const zero = 48;

function takeKeys(text: string, keys: Int32Array, from: number): void {
  let at = from;
  let key = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charCodeAt(index);
    if (character === comma) {
      keys[at] = key;
      at += 1;
      key = 0;
    } else {
      key = key * 10 + character - zero;
    }
  }
  keys[at] = key;
}

/** The answer that a text stands for; undefined where the row has a text besides, which must be read by itself. */
function answerOfText(text: string, onlyVersion: number | undefined): VersionedColumns | undefined {
  const [answer = '', version] = text.split('@');
  const columns = {
    codes: null,
    number: null,
    text: null,
    other: null,
    codebook_version: onlyVersion ?? Number(version),
  };
  if (answer === 'coded' || /^\d[\d ]*\+/.test(answer)) return undefined;
  if (/^[\d ?]*$/.test(answer)) return { ...columns, state: 'coded', codes: answer };
  if (/^[a-z]/.test(answer)) return { ...columns, state: answer };
  return { ...columns, state: 'coded', number: Number(answer) };
}

function isRead(answer: VersionedColumns | undefined): answer is VersionedColumns {
  return answer !== undefined;
}

type HalfRead = Omit<AnswerColumn, 'answers'> & { readonly answers: readonly (VersionedColumns | undefined)[] };

/** Reads the rows that have a text of their own one by one and puts them in place of what stood for them. */
function withTexts(connection: Connection, source: ColumnSource, column: HalfRead): AnswerColumn {
  const rows = connection
    .statement(
      `SELECT case_key, state, codes, number, text, other, codebook_version FROM ${source.table}
        WHERE ${condition(source)} AND (text IS NOT NULL OR other IS NOT NULL) ORDER BY case_key`,
    )
    .iterate(...whose(source)) as Iterable<VersionedColumns & { case_key: number }>;
  const indexOf = new Map<number, number>();
  const answers = column.answers
    .filter((answer, index) => {
      if (answer === undefined) return false;
      indexOf.set(index, indexOf.size);
      return true;
    })
    .filter(isRead);
  const answerOf = column.answerOf.map((index) => indexOf.get(index) ?? -1);
  const known = new Map<string, number>();
  let at = 0;
  for (const { case_key, ...answer } of rows) {
    // In a damaged file the second reading may give what the first did not.
    while (at < column.caseKeys.length && column.caseKeys[at] !== case_key) at += 1;
    const name = JSON.stringify(answer);
    let index = known.get(name);
    if (index === undefined) {
      index = answers.push(answer) - 1;
      known.set(name, index);
    }
    answerOf[at] = index;
  }
  return { ...column, answerOf, answers };
}
