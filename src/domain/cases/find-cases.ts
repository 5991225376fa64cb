import { soughtWords } from '../finding/sought-words.ts';
import { answerWords } from '../model/answer-words.ts';
import type { CaseQuery } from '../model/case-query.ts';
import { ok, type Result } from '../model/result.ts';
import type { CaseList } from './case-list.ts';
import { caseOrder } from './case-order.ts';
import { type CaseTest, caseTest } from './case-test.ts';

/**
 * The positions of the cases that a query wants, in its order. `not-found` for a column, or `invalid-input` for a filter
 * that its column cannot have.
 */
export function findCases(list: CaseList, { search, filters, sort }: CaseQuery): Result<Int32Array> {
  const tests: CaseTest[] = soughtWords(search).map((word) => wordTest(list, word));
  for (const filter of filters) {
    const test = caseTest(list, filter);
    if (!test.ok) return test;
    tests.push(test.value);
  }
  const found = Int32Array.from(list.cases.keys()).filter((position) => tests.every((test) => test(position)));
  const order = caseOrder(list, sort);
  return order.ok ? ok(sort.length === 0 ? found : found.sort(order.value)) : order;
}

/** Words of answers are looked at once for each distinct answer, not for each case. */
function wordTest({ columns, words }: CaseList, word: string): CaseTest {
  const holding = [...columns.values()].flatMap(({ variable, answers, answerOf }) => {
    const holds = answers.map((answer) => answerWords(answer, variable).toLowerCase().includes(word));
    return holds.includes(true) ? [{ holds, answerOf }] : [];
  });
  return (position) =>
    words[position]?.includes(word) === true ||
    holding.some(({ holds, answerOf }) => holds[answerOf[position] ?? -1] === true);
}
