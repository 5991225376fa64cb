import { isChoice, type Variable } from '../../model/variable.ts';
import type { Ratings } from '../rated-units.ts';
import type { CaseAnswers } from './case-answers.ts';
import { codeRatings } from './code-ratings.ts';
import { isCompared } from './compared-units.ts';
import { differingCases } from './differing-cases.ts';
import { setRatings } from './set-ratings.ts';
import { singleRatings } from './single-ratings.ts';
import { valueRatings } from './value-ratings.ts';

/** How far coders are apart on one variable of one case. */
export type Apartness = {
  readonly case: number;
  /** Two coders or more answered. */
  readonly compared: boolean;
  /** Of a multiple choice the share of its compared codes on which they differ, else 1 or 0. */
  readonly share: number;
};

/** Case by case, in their order, how far coders are apart on a variable as a whole. */
export function apartness(variable: Variable, cases: readonly CaseAnswers[]): Apartness[] {
  const ratings = wholeRatings(variable, cases);
  const numbers = cases.map((one) => one.case);
  const differing = new Set(differingCases(numbers, ratings));
  const shares =
    variable.kind === 'multiple' ? codeShares(codeRatings(variable, cases).map(({ rated }) => rated.ratings)) : [];
  return cases.map((one, place) => ({
    case: one.case,
    compared: isCompared(ratings[place] ?? []),
    share: differing.has(one.case) ? (shares[place] ?? 1) : 0,
  }));
}

function wholeRatings(variable: Variable, cases: readonly CaseAnswers[]): readonly Ratings[] {
  if (!isChoice(variable)) return valueRatings(variable, cases).ratings;
  return variable.kind === 'single' ? singleRatings(variable, cases).ratings : setRatings(variable, cases).ratings;
}

function codeShares(codes: readonly (readonly Ratings[])[]): number[] {
  const cases = codes[0]?.length ?? 0;
  return Array.from({ length: cases }, (_, place) => {
    const compared = codes.map((ratings) => ratings[place] ?? []).filter(isCompared);
    const apart = compared.filter((ratings) => new Set(ratings.filter((rating) => rating !== null)).size > 1);
    return compared.length === 0 ? 1 : apart.length / compared.length;
  });
}
