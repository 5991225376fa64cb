import type { Answer } from '../model/answer.ts';
import { answerWords } from '../model/answer-words.ts';
import type { CaseFilter } from '../model/case-query.ts';
import { flattenCodes } from '../model/code.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { isChoice } from '../model/variable.ts';
import { type AnswerColumn, disputed, notCoded } from './answer-columns.ts';
import type { CaseList } from './case-list.ts';
import { numberTest } from './number-test.ts';

/** Whether the case at a position is wanted. */
export type CaseTest = (position: number) => boolean;

/** The test that a filter puts cases to; `not-found` where there is no such column. */
export function caseTest(list: CaseList, filter: CaseFilter): Result<CaseTest> {
  const { cases } = list;
  if (filter.kind === 'status') return ok((position) => cases[position]?.status.kind === filter.status);
  if (filter.kind === 'text' && filter.column.startsWith('case.')) return ok(fieldTest(list, filter));
  const column = list.columns.get(filter.column);
  if (column === undefined) return fail('not-found', sentence('cases.no-filter-column', { column: filter.column }));
  switch (filter.kind) {
    case 'text':
      return ok(whereAnswer(column, textTest(column, filter.text)));
    case 'code':
      return ok(whereAnswer(column, codeTest(column, filter.code)));
    case 'state': {
      const { state } = filter;
      const at = { 'not-coded': notCoded, disputed }[state as string];
      if (at !== undefined) return ok((position) => column.answerOf[position] === at);
      return ok(whereAnswer(column, (answer) => answer.kind === 'empty' && answer.state === state));
    }
  }
}

function fieldTest({ cases }: CaseList, { column, text }: { column: string; text: string }): CaseTest {
  const word = text.trim().toLowerCase();
  if (column === 'case.number') {
    const test = numberTest(text);
    return (position) => test?.(cases[position]?.number ?? 0) ?? String(cases[position]?.number).startsWith(word);
  }
  return (position) => {
    const found = cases[position];
    const held = column === 'case.title' ? found?.title : found?.status.kind === 'excluded' ? found.status.reason : '';
    return held?.toLowerCase().includes(word) === true;
  };
}

/** Tests each distinct answer once. */
function whereAnswer({ answers, answerOf }: AnswerColumn, test: (answer: Answer) => boolean): CaseTest {
  const passes = answers.map(test);
  return (position) => passes[answerOf[position] ?? -1] === true;
}

function textTest({ variable }: AnswerColumn, text: string): (answer: Answer) => boolean {
  const word = text.trim().toLowerCase();
  const compare = variable.kind === 'number' ? numberTest(text) : undefined;
  if (compare !== undefined) return (answer) => answer.kind === 'number' && compare(answer.value);
  return (answer) => answerWords(answer, variable).toLowerCase().includes(word);
}

function codeTest({ variable }: AnswerColumn, code: string): (answer: Answer) => boolean {
  const placed = isChoice(variable) ? flattenCodes(variable.codes) : [];
  const wanted = new Set(
    placed.flatMap(({ code: { id }, ancestors }) => (id === code || ancestors.includes(code) ? [id] : [])),
  );
  return (answer) => answer.kind === 'codes' && answer.codes.some((id) => wanted.has(id));
}
