import type { Case } from '../model/case.ts';
import type { AnswerColumn } from './answer-columns.ts';

/** Cases with what is shown of them; columns point at cases by their position. */
export type CaseList = {
  /** Ascending by number. */
  readonly cases: readonly Case[];
  /** By the id of their variable. */
  readonly columns: ReadonlyMap<string, AnswerColumn>;
  /** Of each case the words to search in, lower-case. */
  readonly words: readonly string[];
};

/** Ties cases and columns together; the cases must stand in the order of the columns' positions. */
export function caseList(cases: readonly Case[], columns: readonly AnswerColumn[]): CaseList {
  return {
    cases,
    columns: new Map(columns.map((column) => [column.variable.id, column])),
    words: cases.map(wordsOf),
  };
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
