import type { Problem } from '../../domain/model/app-error.ts';
import type { Result } from '../../domain/model/result.ts';
import type { StepsDone } from '../../domain/model/steps.ts';
import type { Encoding } from '../text/encodings.ts';

/** One record; `line` is the line of the file that it starts on, also where cells above it hold line ends. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/** What stands above the rows of delimited text, and how it was understood; headers are trimmed. */
export type CsvHead = {
  readonly name: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly header: CsvRow;
  /** Headers that two columns have, each once. */
  readonly repeatedHeaders: readonly string[];
  readonly warnings: readonly Problem[];
};

/** Delimited text as read: cells are never shifted, converted or trimmed. */
export type CsvFile = CsvHead & {
  readonly rows: readonly CsvRow[];
  /** Rows with more or fewer cells than the header has. */
  readonly ragged: readonly Problem[];
};

/** Rows that were parsed at one go, and how many characters of the text are read with them. */
export type RowBatch = StepsDone & { readonly rows: readonly CsvRow[] };

/** All rows that hold anything, some thousand at a time; fails with `invalid-input` and the line where quoting breaks off. */
export type RowBatches = Generator<RowBatch, Result<void>, undefined>;

/** Delimited text whose rows are still to be read, once. */
export type CsvSource = CsvHead & { readonly batches: RowBatches };
