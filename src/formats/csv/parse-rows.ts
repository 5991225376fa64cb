import Papa from 'papaparse';
import { fail, ok } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { isBlank } from '../rows/is-blank.ts';
import type { Row, RowBatches } from '../rows/row-source.ts';
import { countLineBreaks, lineAt } from '../text/strict-decode.ts';
import { evenRowBreaks, type EvenText } from './row-break.ts';

const delimiters = [',', ';', '\t', '|'];

const quoteProblems: Readonly<Record<string, string>> = {
  MissingQuotes: sentence('csv.open-quote'),
  InvalidQuotes: sentence('csv.after-quote'),
};

/** The delimiter that parts the cells of a text, and its rows, which are parsed as they are asked for. */
export type ParsedRows = { readonly delimiter: string; readonly batches: RowBatches };

/**
 * Parses delimited text. The delimiter is the one given, the one that a first line `sep=;` names, or the likeliest of
 * comma, semicolon, tab and bar.
 */
export function parseRows(name: string, source: string, delimiter: string | undefined): ParsedRows {
  const separatorLine = /^sep=(.)(?:\r\n?|\n|$)/iu.exec(source);
  const skipped = separatorLine === null ? 0 : 1;
  const { text, rowBreak } = evenRowBreaks(source.slice(separatorLine?.[0].length ?? 0));
  const found = delimiter ?? separatorLine?.[1] ?? guessDelimiter(text, rowBreak);
  return { delimiter: found, batches: batchesOf({ name, text, skipped }, { delimiter: found, newline: rowBreak }) };
}

type Source = {
  readonly name: string;
  readonly text: string;
  /** How many lines stand above the text. */
  readonly skipped: number;
};

function* batchesOf({ name, text, skipped }: Source, options: PieceOptions): RowBatches {
  let line = 1 + skipped;
  for (const piece of piecesOf(text, options)) {
    const { broken } = piece;
    if (broken !== undefined) {
      const where = skipped + lineAt(text, broken.index);
      const message = sentence('at.line', { name, line: where, message: quoteProblems[broken.code] ?? '' });
      return fail('invalid-input', message, { place: { file: name, line: where } });
    }
    const { rows, next } = numberRows(piece, line);
    line = next;
    yield { rows, done: piece.end, total: text.length };
  }
  return ok(undefined);
}

type PieceOptions = { readonly delimiter: string; readonly newline: EvenText['rowBreak'] };

/** Rows that stand whole between two places of a text, or where quoting breaks off. */
type Piece = {
  readonly cells: readonly (readonly string[])[];
  readonly end: number;
  /** Whether no cell holds a line end. */
  readonly plain: boolean;
  readonly broken: { readonly index: number; readonly code: string } | undefined;
};

/** How many characters are parsed at a time: a few milliseconds. */
const pieceLength = 2 ** 18;

/** The rows of a text, some thousand at a time. A row that a piece cuts is read again at the beginning of the next. */
function* piecesOf(text: string, options: PieceOptions): Generator<Piece> {
  let length = pieceLength;
  for (let start = 0; start < text.length;) {
    const cut = Math.min(start + length, text.length);
    const source = text.slice(start, cut);
    const last = cut === text.length;
    const { data, errors, meta } = new Papa.Parser(options).parse(source, 0, !last) as Papa.ParseResult<string[]>;
    // Where a piece is cut, the row that is not taken may look broken.
    const broken = errors.find((error) => error.code in quoteProblems && (last || (error.row ?? 0) < data.length));
    const end = last ? cut : start + meta.cursor;
    if (broken === undefined && end === start) {
      length *= 2;
      continue;
    }
    const found = broken && { index: start + (broken.index ?? 0), code: broken.code };
    const breaks = last ? data.length - 1 : data.length;
    yield { cells: data, end, plain: hasBreaks(text, { start, end, breaks }, options.newline), broken: found };
    start = end;
  }
}

/** Whether a part of a text has so many line ends of this kind and none of another. */
function hasBreaks(
  text: string,
  { start, end, breaks }: { readonly start: number; readonly end: number; readonly breaks: number },
  kind: EvenText['rowBreak'],
): boolean {
  const part = text.slice(start, end);
  return ['\n', '\r'].every((mark) => countOf(mark, part) === (kind.includes(mark) ? breaks : 0));
}

function countOf(mark: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) count += 1;
  return count;
}

function guessDelimiter(text: string, newline: '\n' | '\r\n' | '\r'): string {
  const options = { newline, delimitersToGuess: delimiters, preview: 10, skipEmptyLines: 'greedy' } as const;
  return Papa.parse(text, options).meta.delimiter;
}

/** The rows that hold anything, each with its line, and the line of what follows them. */
function numberRows({ cells: found, plain }: Piece, first: number): { rows: Row[]; next: number } {
  const rows: Row[] = [];
  let next = first;
  for (const cells of found) {
    if (cells.some((cell) => !isBlank(cell))) rows.push({ line: next, cells });
    next += 1;
    if (!plain) for (const cell of cells) next += countLineBreaks(cell);
  }
  return { rows, next };
}
