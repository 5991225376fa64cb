import type { IncomingCase } from '../../domain/importing/incoming-case.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Steps } from '../../domain/model/steps.ts';
import { textKey } from '../../domain/model/text-key.ts';
import type { RejectedRow } from './case-list.ts';

/** A few milliseconds of work. */
const rowsAStep = 1000;
const none: readonly IncomingCase[] = [];

/** The rows of a list that stand for a case of their own, and those that repeat an earlier one. */
export type PartedRows = { readonly rows: IncomingCase[]; readonly repeats: RejectedRow[] };

/**
 * Sets aside rows that repeat an earlier one of the same list: the same number, the same DOI, or the same title where
 * neither numbers nor DOIs tell the two apart. Goes in steps, which count rows.
 */
export function* partRepeats(rows: readonly IncomingCase[]): Steps<PartedRows> {
  const parted: PartedRows = { rows: [], repeats: [] };
  const seen = {
    number: new Map<number, IncomingCase>(),
    doi: new Map<string, IncomingCase>(),
    title: new Map<string, IncomingCase[]>(),
  };
  // Of rows that all have a number, two of one title have one number as well or are no repeat.
  const byTitle = rows.some(({ number }) => number === undefined);
  for (const [done, row] of rows.entries()) {
    if (done % rowsAStep === 0) yield { done, total: rows.length };
    const key = byTitle ? textKey(row.title) : '';
    const repeat = repeatOf(row, { number: seen.number, doi: seen.doi, titles: seen.title.get(key) ?? none });
    if (repeat !== undefined) {
      parted.repeats.push(repeat);
      continue;
    }
    parted.rows.push(row);
    if (row.number !== undefined) seen.number.set(row.number, row);
    if (row.doi !== undefined) seen.doi.set(row.doi, row);
    if (!byTitle) continue;
    const namesakes = seen.title.get(key);
    if (namesakes === undefined) seen.title.set(key, [row]);
    else namesakes.push(row);
  }
  return parted;
}

type Seen = {
  readonly number: ReadonlyMap<number, IncomingCase>;
  readonly doi: ReadonlyMap<string, IncomingCase>;
  readonly titles: readonly IncomingCase[];
};

function repeatOf(row: IncomingCase, seen: Seen): RejectedRow | undefined {
  const { number, doi } = row;
  const byNumber = number === undefined ? undefined : seen.number.get(number);
  if (number !== undefined && byNumber !== undefined)
    return rejected(row, byNumber, sentence('phrase.the-number', { number }));
  const byDoi = doi === undefined ? undefined : seen.doi.get(doi);
  if (doi !== undefined && byDoi !== undefined) return rejected(row, byDoi, sentence('phrase.the-doi', { doi }));
  const byTitle = seen.titles.find((other) => !differ(row.number, other.number) && !differ(row.doi, other.doi));
  return byTitle && rejected(row, byTitle, sentence('phrase.the-title', { title: row.title }));
}

function differ<T>(one: T | undefined, other: T | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

function rejected({ file, line }: IncomingCase, first: IncomingCase, mark: string): RejectedRow {
  return { file, line, reason: sentence('import.row-repeated', { line, mark, first: first.line }) };
}
