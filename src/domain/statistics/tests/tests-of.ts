import { defined, undefinedBecause } from '../../model/estimate.ts';
import type { Steps } from '../../model/steps.ts';
import type { Counts } from '../contingency.ts';
import type { Resampling } from '../monte-carlo-p.ts';
import type { GroupedPatterns } from '../multiple/grouped-patterns.ts';
import type { PairedPatterns } from '../multiple/paired-patterns.ts';
import { multipleByMultiple } from './multiple-by-multiple.ts';
import { singleByMultiple } from './single-by-multiple.ts';
import { singleBySingle } from './single-by-single.ts';
import type { TableTests } from './table-tests.ts';

/** A table as tests read it. Only a single by single table is read by its counts; the others by what each case has. */
export type TestableTable =
  | { readonly kind: 'one-way' | 'with-itself'; readonly n: number }
  | { readonly kind: 'single-by-single'; readonly counts: Counts }
  | { readonly kind: 'single-by-multiple'; readonly cases: GroupedPatterns }
  | { readonly kind: 'multiple-by-multiple'; readonly cases: PairedPatterns };

/**
 * All tests that are valid for a table, its effects and residuals, and what to watch for; a one-way table has none, and
 * with itself (`same-variable`) a variable is associated by construction. The caller gives one level of nested codes.
 * Simulations report their steps; the same seed gives the same p.
 */
export function* testsOf(table: TestableTable, resampling: Resampling): Steps<TableTests> {
  switch (table.kind) {
    case 'one-way':
      return withoutTests(table, defined([]));
    case 'with-itself':
      return withoutTests(table, undefinedBecause('same-variable'));
    case 'single-by-single':
      return yield* singleBySingle(table.counts, resampling);
    case 'single-by-multiple':
      return yield* singleByMultiple(table.cases, resampling);
    case 'multiple-by-multiple':
      return yield* multipleByMultiple(table.cases, resampling);
  }
}

function withoutTests({ kind, n }: Pick<TableTests, 'kind' | 'n'>, tests: TableTests['tests']): TableTests {
  return {
    kind,
    n,
    leading: null,
    tests,
    effects: [],
    family: [],
    leftOut: { rows: [], columns: [] },
    watch: [],
  };
}
