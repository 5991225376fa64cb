import type { Coding } from '../../model/coding.ts';
import type { AgreementInput } from './agreement-of.ts';

/** What coders said, from codings in any order, for the cases of the given numbers in their order. */
export function codingAnswers(codings: readonly Coding[], cases: readonly number[]): AgreementInput['answersOf'] {
  const columns = Map.groupBy(codings, ({ variable, coder }) => `${variable} ${coder}`);
  return (variable, coder) => {
    const column = columns.get(`${variable.id} ${coder}`) ?? [];
    const byCase = new Map(column.map((coding) => [coding.case, coding]));
    return cases.map((number) => {
      const coding = byCase.get(number);
      return coding === undefined ? null : { answer: coding.answer, codebookVersion: coding.codebookVersion };
    });
  };
}
