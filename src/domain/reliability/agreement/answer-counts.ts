import type { CaseAnswers } from './case-answers.ts';

/** Cases by how many coders answered. `compared` have two answers or more; where nobody answered there is no agreement. */
export type AnswerCounts = {
  readonly compared: readonly CaseAnswers[];
  readonly oneAnswer: readonly CaseAnswers[];
  readonly complete: number;
  readonly untouched: number;
};

/** Sorts cases by how many coders answered. */
export function answerCounts(cases: readonly CaseAnswers[]): AnswerCounts {
  const answered = (least: number, most: number): CaseAnswers[] =>
    cases.filter(({ answers }) => {
      const given = answers.filter((answer) => answer !== null).length;
      return given >= least && given <= most;
    });
  return {
    compared: answered(2, Infinity),
    oneAnswer: answered(1, 1),
    complete: cases.filter(({ answers }) => answers.every((answer) => answer !== null)).length,
    untouched: answered(0, 0).length,
  };
}
