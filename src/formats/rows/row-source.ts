import type { Problem } from '../../domain/model/app-error.ts';
import type { Result } from '../../domain/model/result.ts';
import type { StepsDone } from '../../domain/model/steps.ts';
import type { Encoding } from '../text/encodings.ts';

/** One record; `line` is the line of the file, or the row of the sheet, that it starts on. */
export type Row = { readonly line: number; readonly cells: readonly string[] };

/** How a file holds its rows, as it was found out or chosen. */
export type Written =
  | { readonly kind: 'text'; readonly encoding: Encoding; readonly delimiter: string }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly kind: 'references'; readonly encoding: Encoding; readonly format: string };

/** What stands above the rows, and how the file was understood; headers are trimmed. */
export type RowHead = {
  readonly name: string;
  readonly written: Written;
  readonly header: Row;
  /** Headers that two columns have, each once. */
  readonly repeatedHeaders: readonly string[];
  readonly warnings: readonly Problem[];
};

/** A file of rows as read: cells are never shifted, converted or trimmed. */
export type RowFile = RowHead & {
  readonly rows: readonly Row[];
  /** Rows with more or fewer cells than the header has. */
  readonly ragged: readonly Problem[];
};

/** Rows that were read at one go, and how far that is; both numbers count the same, characters of a text or rows. */
export type RowBatch = StepsDone & { readonly rows: readonly Row[] };

/** All rows that hold anything, some thousand at a time; fails with `invalid-input` and the line where quoting breaks off. */
export type RowBatches = Generator<RowBatch, Result<void>, undefined>;

/** A file of rows that are still to be read, once; the first is the header. */
export type OpenedRows = Pick<RowHead, 'written' | 'warnings'> & { readonly batches: RowBatches };

/** The same below its header. */
export type RowSource = RowHead & { readonly batches: RowBatches };
