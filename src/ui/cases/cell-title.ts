import { answerWords } from '../../domain/model/answer-words.ts';
import type { Codebook } from '../../domain/model/codebook.ts';
import { findVariable } from '../../domain/model/codebook.ts';
import type { CaseRow } from './case-row.ts';

/** What a cell says in full, for whoever points at it; nothing where it stands there anyway. */
export function cellTitle(row: CaseRow, column: string, codebook: Codebook): string {
  if (column === 'case.title') return row.title;
  if (column === 'case.status') return row.status.kind === 'excluded' ? row.status.reason : '';
  const variable = findVariable(codebook, column);
  const answer = row.answers[column];
  if (variable === undefined || answer === undefined || answer.kind === 'empty') return '';
  return answerWords(answer, variable);
}
