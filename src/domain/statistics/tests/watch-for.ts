import type { SmallExpected } from '../small-expected.ts';

/** Stands beside every p value. */
export const exchangeable = 'p is computed as if cases were exchangeable; the set was chosen by its publishers.';

/** Why a table with a multiple choice has no χ² of its counts. */
export const noChiSquare =
  'A case can give several responses, which depend on one another: χ², G, Fisher’s test, V and residuals of these counts do not exist. The tests here read cases.';

/** What to say of small expected counts; nothing where there are few of them. */
export function aboutExpected({ cochranRuleMet, cellsBelow5, cells, minimum }: SmallExpected): string[] {
  if (cochranRuleMet) return [];
  return [
    `${cellsBelow5} of ${cells} expected counts are below 5 (the least is ${minimum.toFixed(2)}): quote the exact p, not that of χ² or G.`,
  ];
}

/** What to say of a family of tests, and of those among them with small expected counts. */
function aboutFamily(tests: readonly { readonly smallExpected: SmallExpected }[]): string[] {
  const small = tests.filter(({ smallExpected }) => !smallExpected.cochranRuleMet).length;
  return [
    `A family of ${tests.length} ${tests.length === 1 ? 'test' : 'tests'}: quote p adjusted for all of them by Holm’s method.`,
    ...(small === 0
      ? []
      : [
          `${small} of them ${small === 1 ? 'has' : 'have'} small expected counts: there the exact p (simulated where that takes too long) is adjusted, not that of χ².`,
        ]),
  ];
}

type Family = { readonly tests: readonly { readonly smallExpected: SmallExpected }[]; readonly discarded: number };

/** What to say of the tests of several responses a case; `discarded` resamples had a code that was constant. */
export function aboutSeveralResponses({ tests, discarded }: Family): string[] {
  return [
    exchangeable,
    noChiSquare,
    ...aboutFamily(tests),
    ...(discarded === 0
      ? []
      : [`${discarded} resamples, in which some code did not vary, are left out of the bootstrap.`]),
  ];
}

/** Said of a table of one variable. */
export const aboutOneWay =
  'One variable by itself has nothing to be tested against. Its cases are a closed set, so that shares have no intervals unless asked for.';

/** Stands beside every table's tests: nobody else knows how many tables were tested. */
export const oneTableIsOneFamily =
  'The family is this table’s; where several tables are tested, adjust p over all of them.';

/** What to say of cases of the table's base that tests cannot read. */
export function aboutLeftOut({ notReported, young }: { notReported: number; young: number }): string[] {
  return [
    ...(notReported === 0 ? [] : [`Left out of the tests: ${notReported} for which a tested code is not reported.`]),
    ...(young === 0
      ? []
      : [`Left out of the tests until someone looks again: ${young} coded before a tested code came.`]),
  ];
}
