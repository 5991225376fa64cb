import { defined } from '../../model/estimate.ts';
import type { Steps } from '../../model/steps.ts';
import type { Resampling } from '../monte-carlo-p.ts';
import { jointCounts } from '../multiple/joint-counts.ts';
import { pairTables } from '../multiple/pair-tables.ts';
import type { PairedPatterns } from '../multiple/paired-patterns.ts';
import { pairwiseBootstrap } from '../multiple/pairwise-bootstrap.ts';
import { pairwiseIndependence } from '../multiple/pairwise-independence.ts';
import { testablePairs } from '../multiple/testable-pairs.ts';
import { leadingOverall, overallResults } from './overall-results.ts';
import { quotedMembers } from './quoted-members.ts';
import type { TableTests } from './table-tests.ts';
import { aboutSeveralResponses, noChiSquare } from './watch-for.ts';

/** The tests of two multiple choices: one a pair of codes, and all together; the bootstrap leads. */
export function* multipleByMultiple(cases: PairedPatterns, resampling: Resampling): Steps<TableTests> {
  const { data, testedRows, testedColumns, excludedRowItems, excludedColumnItems } = testablePairs(cases);
  const common = {
    kind: 'multiple-by-multiple',
    n: jointCounts(cases).n,
    leftOut: { rows: excludedRowItems, columns: excludedColumnItems },
    effects: [],
  } as const;
  const tests = pairwiseIndependence(data);
  if (!tests.defined) return { ...common, leading: null, tests, family: [], watch: [noChiSquare] };
  const { pairs, ...overall } = tests.value;
  const quoted = yield* quotedMembers({ tests: pairs, tables: pairTables(data) }, resampling);
  const places = testedRows.flatMap((row) => testedColumns.map((column) => ({ row, column })));
  const members = pairs.flatMap((test, at) => {
    const [one, place] = [quoted[at], places[at]];
    return one === undefined || place === undefined ? [] : [{ ...test, quoted: one, ...place }];
  });
  const bootstrap = yield* pairwiseBootstrap(data, overall.modifiedPearson, resampling);
  const results = overallResults(overall, bootstrap, members);
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
