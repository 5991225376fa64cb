import type { Problem } from '../../domain/model/app-error.ts';
import type { Encoding } from '../text/encodings.ts';

/** One record; `line` is the line of the file that it starts on, also where cells above it hold line ends. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** Delimited text as read: cells are never shifted, converted or trimmed (headers are trimmed). */
export type CsvFile = {
  readonly name: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly header: CsvRow;
  readonly rows: readonly CsvRow[];
  /** Headers that two columns have, each once. */
  readonly repeatedHeaders: readonly string[];
  /** Rows with more or fewer cells than the header has. */
  readonly ragged: readonly Problem[];
  readonly warnings: readonly Problem[];
};
