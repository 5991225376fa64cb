import { defined } from '../../model/estimate.ts';
import type { Steps } from '../../model/steps.ts';
import type { MonteCarloP, Resampling } from '../monte-carlo-p.ts';
import { groupCounts } from '../multiple/group-counts.ts';
import type { GroupedPatterns } from '../multiple/grouped-patterns.ts';
import { itemTables } from '../multiple/item-tables.ts';
import { marginalBootstrap } from '../multiple/marginal-bootstrap.ts';
import { marginalIndependence } from '../multiple/marginal-independence.ts';
import { marginalPermutation } from '../multiple/marginal-permutation.ts';
import { testableGroups } from '../multiple/testable-groups.ts';
import { leadingOverall, overallResults } from './overall-results.ts';
import { quotedMembers } from './quoted-members.ts';
import type { TableTests, TestResult } from './table-tests.ts';
import { aboutSeveralResponses, noChiSquare } from './watch-for.ts';

/** The tests of a single (rows) by a multiple choice (columns): one a code, and all together; the bootstrap leads. */
export function* singleByMultiple(cases: GroupedPatterns, resampling: Resampling): Steps<TableTests> {
  const { data, testedItems, excludedItems } = testableGroups(cases);
  const { n, groupCases } = groupCounts(cases);
  const rows = groupCases.flatMap((count, group) => (count === 0 ? [group] : []));
  const common = {
    kind: 'single-by-multiple',
    n,
    leftOut: { rows, columns: excludedItems },
    effects: [],
  } as const;
  const tests = marginalIndependence(data);
  if (!tests.defined) return { ...common, leading: null, tests, family: [], watch: [noChiSquare] };
  const { items, ...overall } = tests.value;
  const quoted = yield* quotedMembers({ tests: items, tables: itemTables(data) }, resampling);
  const members = items.flatMap((test, at) => {
    const one = quoted[at];
    return one === undefined ? [] : [{ ...test, quoted: one, row: null, column: testedItems[at] ?? at }];
  });
  const bootstrap = yield* marginalBootstrap(data, overall.modifiedPearson, resampling);
  const permutation = yield* marginalPermutation(data, overall.modifiedPearson, resampling);
  const results = [
    ...overallResults(overall, bootstrap, members),
    permutationResult(overall.modifiedPearson, permutation),
  ];
  return {
    ...common,
    leading: leadingOverall(results),
    tests: defined(results),
    family: members,
    watch: aboutSeveralResponses({
      tests: members,
      discarded: bootstrap.defined ? bootstrap.value.discarded : resampling.replicates,
    }),
  };
}

function permutationResult(statistic: number, { p, seed, replicates, standardError }: MonteCarloP): TestResult {
  const simulation = { seed, replicates, discarded: 0, standardError };
  return { id: 'permutation', statistic, df: null, p: defined(p), reliable: true, simulation };
}
