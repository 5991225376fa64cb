import { defined } from '../../model/estimate.ts';
import { type Said, said } from '../../model/sentences/said.ts';
import type { Steps } from '../../model/steps.ts';
import type { ChiSquareTest } from '../chi-square-test.ts';
import { type Contingency, type Counts, type ReducedTable, reduceTable } from '../contingency.ts';
import { freemanHalton } from '../freeman-halton.ts';
import { likelihoodRatio } from '../likelihood-ratio.ts';
import type { Resampling } from '../monte-carlo-p.ts';
import { monteCarloTail } from '../monte-carlo-tail.ts';
import { probabilityProblem } from '../network/probability-problem.ts';
import { pearsonChiSquare } from '../pearson-chi-square.ts';
import { smallExpected } from '../small-expected.ts';
import { twoByTwoOf } from '../two-by-two.ts';
import { yatesChiSquare } from '../yates-chi-square.ts';
import { singleEffects } from './single-effects.ts';
import type { TableTests, TestResult } from './table-tests.ts';
import { aboutExpected, aboutInterval, exchangeable } from './watch-for.ts';

/**
 * The tests of a single by single table of cases. Where expected counts are small (Cochran 1954) the exact p leads,
 * otherwise Pearson's χ²; where the exact walk is too long, Monte Carlo stands in for it and says so.
 */
export function* singleBySingle(counts: Counts, resampling: Resampling): Steps<TableTests> {
  const reduced = reduceTable(counts);
  const { table, droppedRows, droppedColumns } = reduced;
  const n = counts.flat().reduce((sum, count) => sum + count, 0);
  const common = {
    kind: 'single-by-single',
    n,
    leftOut: { rows: droppedRows, columns: droppedColumns },
    family: [],
  } as const;
  if (!table.defined) {
    return { ...common, leading: null, tests: table, effects: [], watch: aboutEmpty(reduced) };
  }
  const exact = yield* exactTests(table.value, resampling);
  const expected = smallExpected(table.value);
  const exactLeads = exact.at(-1)?.id ?? null;
  const fallenBack = exactLeads === 'monte-carlo';
  const effects = singleEffects(table.value);
  return {
    ...common,
    leading: expected.cochranRuleMet ? 'pearson' : exactLeads,
    tests: defined([...asymptoticTests(table.value, expected.cochranRuleMet), ...exact]),
    effects,
    watch: [
      exchangeable,
      ...aboutExpected(expected),
      ...(fallenBack ? [said('watch.too-long')] : []),
      ...(twoByTwoOf(table.value) !== null && table.value.counts.flat().includes(0) ? [said('watch.zero-count')] : []),
      ...aboutInterval(effects),
      ...aboutEmpty(reduced),
    ],
  };
}

function asymptoticTests(table: Contingency, reliable: boolean): TestResult[] {
  const judged = reliable ? { reliable } : { reliable, reason: 'small-expected-counts' as const };
  return [
    { id: 'pearson', ...asResult(pearsonChiSquare(table)), ...judged },
    { id: 'likelihood-ratio', ...asResult(likelihoodRatio(table)), ...judged },
    ...(twoByTwoOf(table) === null
      ? []
      : [{ id: 'yates', ...asResult(yatesChiSquare(table)), reliable: false, reason: 'secondary' } as const]),
  ];
}

function asResult({ statistic, df, p }: ChiSquareTest): Pick<TestResult, 'statistic' | 'df' | 'p'> {
  return { statistic, df, p: defined(p) };
}

/** The exact test, and a simulation after it where it is too long. */
function* exactTests(table: Contingency, resampling: Resampling): Steps<TestResult[]> {
  const p = yield* freemanHalton(table);
  const none = { statistic: null, df: null };
  if (p.defined) return [{ id: 'exact', ...none, p, reliable: true }];
  const { p: estimate, ...rest } = yield* monteCarloTail(probabilityProblem(table), resampling);
  const simulation = { seed: rest.seed, replicates: rest.replicates, discarded: 0, standardError: rest.standardError };
  return [
    { id: 'exact', ...none, p, reliable: false, reason: 'work-limit' },
    { id: 'monte-carlo', ...none, p: defined(estimate), reliable: true, simulation },
  ];
}

function aboutEmpty({ droppedRows, droppedColumns }: ReducedTable): Said[] {
  const empty = droppedRows.length + droppedColumns.length;
  return empty === 0 ? [] : [said('watch.empty', { empty })];
}
