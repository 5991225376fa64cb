import { fail, ok, type Result } from '../../model/result.ts';
import { sentence } from '../../model/sentences/sentence.ts';
import type { CrossTableSpecification, TableSpecification } from '../../model/table-specification.ts';
import { and, andNot, type Bits, or, positionsOf } from '../../tabulate/bits.ts';
import { countAnd, countBits } from '../../tabulate/count-bits.ts';
import { crossViews } from '../../tabulate/cross-views.ts';
import type { Dataset } from '../../tabulate/dataset.ts';
import { baseOf } from '../../tabulate/exclusions.ts';
import { filterCases } from '../../tabulate/filter-cases.ts';
import { groupPatterns } from '../multiple/grouped-patterns.ts';
import { pairPatterns } from '../multiple/paired-patterns.ts';
import { codesOf, type TestableAxis, testableAxis } from './testable-axis.ts';
import type { TestableTable } from './tests-of.ts';

/** A table of a project as its tests read it, and what it takes to put their results back into its places. */
export type Testable = {
  readonly table: TestableTable;
  readonly rows: TestableAxis;
  readonly cols: TestableAxis | null;
  /** The tests read the table's columns as rows, because there the single choice stands. */
  readonly turned: boolean;
  /** Those that the tests read. */
  readonly cases: Bits;
  /** Valid cases of the table that the tests leave out, each under its first reason. */
  readonly leftOut: { readonly notReported: number; readonly young: number };
};

/**
 * Reads a one- or two-way table for tests: over one level of nested codes, case by case where a case can have several.
 * Fails as `tabulate` does, and with `invalid-input` for layers and lists of tables, which hold several families.
 */
export function testableTable(dataset: Dataset, specification: TableSpecification): Result<Testable> {
  if (specification.kind !== 'cross' || specification.layers !== undefined) {
    return fail('invalid-input', sentence('tables.tests-one-table'));
  }
  const layers = testableLayers(dataset, specification);
  if (!layers.ok) return layers;
  const [only] = layers.value;
  return only === undefined ? fail('internal', sentence('tables.needs-rows')) : ok(only);
}

/** The same for each layer of a table, in their order; one without layers is its only one. Fails as `tabulate` does. */
export function testableLayers(dataset: Dataset, specification: CrossTableSpecification): Result<Testable[]> {
  const chosen = filterCases(dataset, specification);
  if (!chosen.ok) return chosen;
  const views = crossViews(dataset, chosen.value, specification);
  if (!views.ok) return views;
  const rows = testableAxis(views.value.rows);
  const cols = views.value.cols === null ? null : testableAxis(views.value.cols);
  const { layers } = views.value;
  if (layers === null) return ok([testableOf(rows, cols, chosen.value)]);
  const { valid } = baseOf(chosen.value, [layers]);
  return ok(layers.codes.map(({ has }) => testableOf(rows, cols, and(valid, has))));
}

function testableOf(rows: TestableAxis, cols: TestableAxis | null, chosen: Bits): Testable {
  const axes = cols === null ? [rows] : [rows, cols];
  const { valid } = baseOf(
    chosen,
    axes.map(({ view }) => view),
  );
  const notReported = axes.map((axis) => axis.notReported).reduce(or);
  const young = andNot(axes.map((axis) => axis.young).reduce(or), notReported);
  const cases = andNot(andNot(valid, notReported), young);
  const turned = cols !== null && rows.view.kind === 'multiple' && cols.view.kind === 'single';
  return {
    table: tableOf({ rows, cols }, cases),
    rows,
    cols,
    turned,
    cases,
    leftOut: { notReported: countAnd(notReported, valid), young: countAnd(young, valid) },
  };
}

function tableOf({ rows, cols }: Pick<Testable, 'rows' | 'cols'>, cases: Bits): TestableTable {
  if (cols === null) return { kind: 'one-way', n: countBits(cases) };
  // By a grouping of its codes a variable is the same one.
  if (rows.view.variable === cols.view.variable) return { kind: 'with-itself', n: countBits(cases) };
  return crossed(rows, cols, cases);
}

function crossed(rows: TestableAxis, cols: TestableAxis, cases: Bits): TestableTable {
  if (rows.view.kind === 'multiple') {
    return cols.view.kind === 'multiple' ? paired(rows, cols, cases) : grouped(cols, rows, cases);
  }
  return cols.view.kind === 'multiple' ? grouped(rows, cols, cases) : counted(rows, cols, cases);
}

function counted(rows: TestableAxis, cols: TestableAxis, cases: Bits): TestableTable {
  const within = ({ view, places }: TestableAxis): Bits[] => places.flatMap((place) => view.codes[place]?.has ?? []);
  const columns = within(cols);
  const counts = within(rows).map((row) => {
    const inRow = and(cases, row);
    return columns.map((column) => countAnd(inRow, column));
  });
  return { kind: 'single-by-single', counts };
}

function grouped(single: TestableAxis, multiple: TestableAxis, cases: Bits): TestableTable {
  const positions = positionsOf(cases);
  return {
    kind: 'single-by-multiple',
    cases: groupPatterns({
      groupCount: single.places.length,
      group: positions.map((position) => codesOf(single, position)[0] ?? null),
      itemCount: multiple.places.length,
      sets: positions.map((position) => codesOf(multiple, position)),
    }),
  };
}

function paired(rows: TestableAxis, cols: TestableAxis, cases: Bits): TestableTable {
  const positions = positionsOf(cases);
  return {
    kind: 'multiple-by-multiple',
    cases: pairPatterns({
      rowItemCount: rows.places.length,
      rowSets: positions.map((position) => codesOf(rows, position)),
      columnItemCount: cols.places.length,
      columnSets: positions.map((position) => codesOf(cols, position)),
    }),
  };
}
