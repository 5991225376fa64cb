import { fixedDecimals } from '../../model/fixed-decimals.ts';
import { type Said, said } from '../../model/sentences/said.ts';
import type { SmallExpected } from '../small-expected.ts';
import type { Effect } from './table-tests.ts';

/** Stands beside every p value. */
export const exchangeable = said('watch.exchangeable');

/** Why a table with a multiple choice has no χ² of its counts. */
export const noChiSquare = said('watch.no-chi-square');

/** What to say of small expected counts; nothing where there are few of them. */
export function aboutExpected({ cochranRuleMet, cellsBelow5, cells, minimum }: SmallExpected): Said[] {
  if (cochranRuleMet) return [];
  return [said('watch.small-expected', { small: cellsBelow5, cells, minimum: fixedDecimals(minimum, 2) })];
}

/** What to say where an interval does not hold its own V; far more than rounding is between the two. */
export function aboutInterval(effects: readonly Effect[]): Said[] {
  const above = effects.some(
    ({ id, value, interval }) =>
      id === 'cramers-v' && value.defined && interval !== null && value.value > interval.upper + 1e-9,
  );
  return above ? [said('watch.v-above-interval')] : [];
}

/** What to say of a family of tests, and of those among them with small expected counts. */
function aboutFamily(tests: readonly { readonly smallExpected: SmallExpected }[]): Said[] {
  const small = tests.filter(({ smallExpected }) => !smallExpected.cochranRuleMet).length;
  return [
    said('watch.family', { tests: tests.length }),
    ...(small === 0 ? [] : [said('watch.family-small', { tests: small })]),
  ];
}

type Family = { readonly tests: readonly { readonly smallExpected: SmallExpected }[]; readonly discarded: number };

/** What to say of the tests of several responses a case; `discarded` resamples had a code that was constant. */
export function aboutSeveralResponses({ tests, discarded }: Family): Said[] {
  return [
    exchangeable,
    noChiSquare,
    ...aboutFamily(tests),
    ...(discarded === 0 ? [] : [said('watch.discarded', { resamples: discarded })]),
  ];
}

/** Said of a table of one variable. */
export const aboutOneWay = said('watch.one-way');

/** Stands beside every table's tests: nobody else knows how many tables were tested. */
export const oneTableIsOneFamily = said('watch.one-table');

/** What to say of cases of the table's base that tests cannot read. */
export function aboutLeftOut({ notReported, young }: { notReported: number; young: number }): Said[] {
  return [
    ...(notReported === 0 ? [] : [said('watch.silent', { cases: notReported })]),
    ...(young === 0 ? [] : [said('watch.young', { cases: young })]),
  ];
}
