import { fail, ok, type Result } from '../../model/result.ts';
import { sentence } from '../../model/sentences/sentence.ts';
import { isChoice, type Variable } from '../../model/variable.ts';
import { noSuch } from '../../tabulate/no-such.ts';
import { givenRatings, type Ratings } from '../rated-units.ts';
import type { CaseAnswers } from './case-answers.ts';
import { codeRatings } from './code-ratings.ts';
import type { RatedCases, RatedCategory } from './rated-cases.ts';
import { singleRatings } from './single-ratings.ts';

/** The cases behind the counts of an agreement table, categories in their order both ways. */
export type TableCases = {
  readonly categories: readonly RatedCategory[];
  /** Numbers of the cases. */
  readonly cells: readonly (readonly (readonly number[])[])[];
};

/**
 * The cases behind the table of a single choice, or of one code of a choice. Of two coders a cell holds the cases of which
 * the first said its row and the second its column; of more a case stands in the cell of every pair of its answers, on the
 * diagonal where all said the same. Fails with `not-found` for a code that is not compared and `invalid-input` for a
 * variable without such a table.
 */
export function tableCases(
  variable: Variable,
  code: string | undefined,
  { cases, coders }: { readonly cases: readonly CaseAnswers[]; readonly coders: number },
): Result<TableCases> {
  const rated = ratedOf(variable, code, cases);
  if (!rated.ok) return rated;
  const { categories, numbers, ratings } = rated.value;
  const cells: number[][][] = categories.map(() => categories.map(() => []));
  numbers.forEach((number, place) => {
    for (const [row, column] of pairsOf(ratings[place] ?? [], coders)) cells[row]?.[column]?.push(number);
  });
  return ok({ categories, cells });
}

function ratedOf(variable: Variable, code: string | undefined, cases: readonly CaseAnswers[]): Result<RatedCases> {
  if (isChoice(variable) && code !== undefined) {
    const codes = codeRatings(variable, cases);
    const found = codes.find(({ leaf }) => leaf.id === code);
    if (found !== undefined) return ok(found.rated);
    const ids = codes.map(({ leaf }) => leaf.id);
    return fail('not-found', noSuch(sentence('names.compared-code', { variable: variable.label }), code, ids));
  }
  if (isChoice(variable) && variable.kind === 'single') return ok(singleRatings(variable, cases));
  return fail('invalid-input', sentence('agreement.no-whole-table', { variable: variable.label }));
}

function pairsOf(ratings: Ratings, coders: number): (readonly [number, number])[] {
  const given = givenRatings(ratings);
  const [first, second] = given;
  if (first === undefined || second === undefined) return [];
  if (coders === 2) return [[first, second]];
  const said = [...new Set(given)];
  if (said.length === 1) return [[first, first]];
  return said.flatMap((one) => said.filter((other) => other !== one).map((other) => [one, other] as const));
}
