import { itemTables } from '../multiple/item-tables.ts';
import { memberTests } from '../multiple/member-tests.ts';
import { pairTables } from '../multiple/pair-tables.ts';
import { testableGroups } from '../multiple/testable-groups.ts';
import { testablePairs } from '../multiple/testable-pairs.ts';
import type { QuotedFamily } from './quoted-members.ts';
import type { TestableTable } from './tests-of.ts';

/** The tests of the single codes, or pairs of codes, of a table, and which code or pair each is of. */
export type MemberFamily = QuotedFamily & {
  /** The row is null where a code is tested by all groups. */
  readonly places: readonly { readonly row: number | null; readonly column: number }[];
};

const none: MemberFamily = { tests: [], tables: [], places: [] };

/** The family of a table where a case can have several codes; no member elsewhere, nor where nothing varies. */
export function memberFamily(table: TestableTable): MemberFamily {
  switch (table.kind) {
    case 'one-way':
    case 'with-itself':
    case 'single-by-single':
      return none;
    case 'single-by-multiple': {
      const { data, testedItems } = testableGroups(table.cases);
      if (data.groups < 2) return none;
      const places = testedItems.map((column) => ({ row: null, column }));
      return { ...tested(itemTables(data)), places };
    }
    case 'multiple-by-multiple': {
      const { data, testedRows, testedColumns } = testablePairs(table.cases);
      const places = testedRows.flatMap((row) => testedColumns.map((column) => ({ row, column })));
      return { ...tested(pairTables(data)), places };
    }
  }
}

/** An exact p is worth its time only where it is the one to quote. */
function tested(tables: QuotedFamily['tables']): QuotedFamily {
  return { tables, tests: memberTests(tables, { besideChiSquare: 0 }) };
}
