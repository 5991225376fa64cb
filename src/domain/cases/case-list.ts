import type { Case } from '../model/case.ts';
import type { AnswerColumn } from './answer-columns.ts';

/** Cases that can be searched. */
export type SearchableCases = {
  /** Ascending by number. */
  readonly cases: readonly Case[];
  /** Of each case the words to search in, lower-case. */
  readonly words: readonly string[];
};

/** Cases with what is shown of them; columns point at cases by their position. */
export type CaseList = SearchableCases & {
  /** By the id of their variable. */
  readonly columns: ReadonlyMap<string, AnswerColumn>;
};

/** Finds the words of cases once. */
export function searchableCases(cases: readonly Case[]): SearchableCases {
  return { cases, words: cases.map(wordsOf) };
}

/** Ties cases and columns together; the cases must stand in the order of the columns' positions. */
export function caseList(searchable: SearchableCases, columns: readonly AnswerColumn[]): CaseList {
  return { ...searchable, columns: new Map(columns.map((column) => [column.variable.id, column])) };
}

function wordsOf({ number, title, doi, citation, note, status }: Case): string {
  const cited = citation === undefined ? '' : leaves(citation).join(' ');
  const reason = status.kind === 'excluded' ? status.reason : '';
  return [String(number), title, doi ?? '', cited, note ?? '', reason].join('\n').toLowerCase();
}

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
