import type { Codebook } from '../../domain/model/codebook.ts';
import { ok, type Result } from '../../domain/model/result.ts';
import type { CsvFile } from '../csv/csv-file.ts';
import { cellOf, readCsv } from '../csv/read-csv.ts';
import type { SourceFile, TextOptions } from '../source-file.ts';
import { knownEncodings } from '../text/encodings.ts';
import { guessEncoding } from '../text/guess-encoding.ts';
import { guessTargets } from './guess-target.ts';
import { targetName } from './target.ts';

/** A list of cases as it lies there, before anything is decided about its columns. */
export type InspectedList = {
  readonly encoding: string;
  readonly encodings: string[];
  /** Other encodings that the bytes could be in as well, where they do not tell. */
  readonly doubts: string[];
  readonly delimiter: string;
  readonly rows: number;
  readonly columns: { readonly header: string; readonly guess?: string; readonly repeated: boolean }[];
  readonly firstRows: string[][];
  readonly warnings: string[];
};

const previewed = 20;

/**
 * Reads how a list is written and what its headers seem to mean. Where the bytes do not tell the encoding it is read in
 * the likeliest, and `doubts` names the others: whoever looks at the letters can tell. Errors: those of `readCsv`.
 */
export function inspectCaseList(file: SourceFile, options: TextOptions, codebook: Codebook): Result<InspectedList> {
  const { csv, doubts } = readLikeliest(file, options);
  if (!csv.ok) return csv;
  const { encoding, delimiter, header, rows, repeatedHeaders, warnings, ragged } = csv.value;
  const targets = guessTargets(header.cells, codebook);
  return ok({
    encoding,
    encodings: [...knownEncodings],
    doubts,
    delimiter,
    rows: rows.length,
    columns: header.cells.map((name, index) => {
      const target = targets[index];
      const repeated = repeatedHeaders.includes(name);
      return { header: name, ...(target === undefined ? {} : { guess: targetName(target) }), repeated };
    }),
    firstRows: rows.slice(0, previewed).map((row) => header.cells.map((_, index) => cellOf(row, index))),
    warnings: [...warnings, ...ragged].map(({ message }) => message),
  });
}

function readLikeliest(file: SourceFile, options: TextOptions): { csv: Result<CsvFile>; doubts: string[] } {
  const csv = readCsv(file, options);
  if (csv.ok || options.encoding !== undefined) return { csv, doubts: [] };
  const guess = guessEncoding(file.bytes);
  if (guess.sure) return { csv, doubts: [] };
  for (const encoding of guess.candidates) {
    const read = readCsv(file, { ...options, encoding });
    if (read.ok) return { csv: read, doubts: guess.candidates.filter((other) => other !== encoding) };
  }
  return { csv, doubts: [] };
}
