import type { Case } from '../model/case.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { textKey } from '../model/text-key.ts';
import type { IncomingCase } from './incoming-case.ts';

/** The cases of a project by what a list may know them by. */
export type CaseIndex = {
  readonly byNumber: Map<number, Case>;
  readonly byDoi: Map<string, Case>;
  readonly byTitle: Map<string, Case[]>;
};

/** Indexes cases by number, DOI and title. */
export function indexCases(cases: readonly Case[]): CaseIndex {
  const index: CaseIndex = { byNumber: new Map(), byDoi: new Map(), byTitle: new Map() };
  for (const known of cases) addToIndex(index, known);
  return index;
}

/**
 * Adds a case, or renews one that was known as `before`, so that later rows of the same list find it; gives another case
 * of its title, the first, if there is one.
 */
export function addToIndex(index: CaseIndex, known: Case, before?: Case): Case | undefined {
  if (before !== undefined) forget(index, before);
  index.byNumber.set(known.number, known);
  if (known.doi !== undefined) index.byDoi.set(known.doi, known);
  const key = textKey(known.title);
  const namesakes = index.byTitle.get(key);
  if (namesakes === undefined) index.byTitle.set(key, [known]);
  else namesakes.push(known);
  return namesakes?.find(({ uuid }) => uuid !== known.uuid);
}

function forget(index: CaseIndex, { uuid, doi, title }: Case): void {
  if (doi !== undefined) index.byDoi.delete(doi);
  const key = textKey(title);
  index.byTitle.set(
    key,
    (index.byTitle.get(key) ?? []).filter((other) => other.uuid !== uuid),
  );
}

/**
 * The case that a row speaks of, or undefined where it is new. A row is matched by DOI, by number together with its
 * title, or, where it has no number, by title; two marks that point at different cases are an error, since guessing
 * would write over somebody's work.
 */
export function matchCase(row: IncomingCase, index: CaseIndex): Result<Case | undefined> {
  const byDoi = row.doi === undefined ? undefined : index.byDoi.get(row.doi);
  const byNumber = row.number === undefined ? undefined : index.byNumber.get(row.number);
  if (byDoi !== undefined && byNumber !== undefined && byDoi.uuid !== byNumber.uuid) {
    return refuse(sentence('import.number-and-doi', { byNumber: name(byNumber), byDoi: name(byDoi) }));
  }
  if (byDoi !== undefined)
    return row.number === undefined || byNumber !== undefined ? ok(byDoi) : refuse(renumbered(row.number, byDoi));
  if (byNumber !== undefined) return sameTitle(row, byNumber);
  return row.number === undefined ? matchByTitle(row, index) : ok(undefined);
}

function sameTitle(row: IncomingCase, known: Case): Result<Case> {
  if (textKey(row.title) === textKey(known.title)) return ok(known);
  return refuse(sentence('import.number-taken', { number: known.number, known: name(known) }));
}

function matchByTitle(row: IncomingCase, index: CaseIndex): Result<Case | undefined> {
  const [first, second] = index.byTitle.get(textKey(row.title)) ?? [];
  if (first !== undefined && second !== undefined) {
    return refuse(sentence('import.title-of-two', { first: first.number, second: second.number }));
  }
  const differing = first?.doi !== undefined && row.doi !== undefined && first.doi !== row.doi;
  return ok(differing ? undefined : first);
}

function renumbered(number: number, known: Case): string {
  return sentence('import.doi-renumbered', { known: name(known), number });
}

function name(known: Case): string {
  return `${String(known.number)} “${known.title}”`;
}

function refuse(message: string): Result<never> {
  return fail('conflict', message);
}
