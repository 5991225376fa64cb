import type { Codebook } from '../../domain/model/codebook.ts';
import { ok, type Result } from '../../domain/model/result.ts';
import { cellOf, readAllRows } from '../rows/open-rows.ts';
import type { RowFile, Written } from '../rows/row-source.ts';
import type { RowOptions, SourceFile } from '../source-file.ts';
import { knownEncodings } from '../text/encodings.ts';
import { guessEncoding } from '../text/guess-encoding.ts';
import { guessTargets } from './guess-target.ts';
import { targetName } from './target.ts';

/** A list of cases as it lies there, before anything is decided about its columns. */
export type InspectedList = {
  readonly written: Written;
  readonly encodings: string[];
  /** Other encodings that the bytes could be in as well, where they do not tell. */
  readonly doubts: string[];
  readonly rows: number;
  readonly columns: { readonly header: string; readonly guess?: string; readonly repeated: boolean }[];
  readonly firstRows: string[][];
  readonly warnings: string[];
};

const previewed = 20;

/**
 * Reads how a list is written and what its headers seem to mean. Where the bytes do not tell the encoding it is read in
 * the likeliest, and `doubts` names the others: whoever looks at the letters can tell. Errors: those of `readAllRows`.
 */
export function inspectCaseList(file: SourceFile, options: RowOptions, codebook: Codebook): Result<InspectedList> {
  const { source, doubts } = readLikeliest(file, options);
  if (!source.ok) return source;
  const { written, header, rows, repeatedHeaders, warnings, ragged } = source.value;
  const targets = guessTargets(header.cells, codebook);
  return ok({
    written,
    encodings: [...knownEncodings],
    doubts,
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

function readLikeliest(file: SourceFile, options: RowOptions): { source: Result<RowFile>; doubts: string[] } {
  const source = readAllRows(file, options);
  if (source.ok || options.encoding !== undefined) return { source, doubts: [] };
  const guess = guessEncoding(file.bytes);
  if (guess.sure) return { source, doubts: [] };
  for (const encoding of guess.candidates) {
    const read = readAllRows(file, { ...options, encoding });
    if (read.ok) return { source: read, doubts: guess.candidates.filter((other) => other !== encoding) };
  }
  return { source, doubts: [] };
}
