import { defined, type Estimate } from '../../model/estimate.ts';
import { finishSteps } from '../../model/finish-steps.ts';
import { adjustP } from '../adjust-p.ts';
import type { ChiSquareTest } from '../chi-square-test.ts';
import { type Counts, reduceTable } from '../contingency.ts';
import { freemanHalton } from '../freeman-halton.ts';
import { pearsonChiSquare } from '../pearson-chi-square.ts';
import { type SmallExpected, smallExpected } from '../small-expected.ts';

/** The test of one code, or of one pair of codes, over cases, with its p adjusted for the family of all of them. */
export type MemberTest = ChiSquareTest & {
  readonly bonferroni: number;
  readonly holm: number;
  /** Exact; shown where expected counts are small. */
  readonly fisherP: Estimate;
  readonly smallExpected: SmallExpected;
};

/** Where expected counts are large enough the exact p is not the one to quote, and not worth a wait. */
const briefly = 10_000_000;

/** A table of one code is done long before; how many there are is not known. */
const notLong = 100_000_000;

/**
 * The tests of tables of cases that all have at least two rows and columns with cases; `besideChiSquare` is the work that an
 * exact p may cost where it is not the one to quote.
 */
export function memberTests(
  tables: readonly Counts[],
  { besideChiSquare } = { besideChiSquare: briefly },
): MemberTest[] {
  const tested = tables.flatMap((counts) => {
    const { table } = reduceTable(counts);
    return table.defined ? [{ table: table.value, test: pearsonChiSquare(table.value) }] : [];
  });
  const { bonferroni, holm } = adjustP(tested.map(({ test }) => defined(test.p)));
  return tested.map(({ table, test }, at) => {
    const expected = smallExpected(table);
    return {
      ...test,
      bonferroni: valueOr1(bonferroni[at]),
      holm: valueOr1(holm[at]),
      fisherP: finishSteps(freemanHalton(table, expected.cochranRuleMet ? besideChiSquare : notLong)),
      smallExpected: expected,
    };
  });
}

/** An adjusted p; 1 where there is none. */
export function valueOr1(estimate: Estimate | undefined): number {
  return estimate?.defined === true ? estimate.value : 1;
}
