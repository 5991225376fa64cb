import { describe, expect, it } from 'vitest';
import { said } from '../../../src/domain/model/sentences/said.ts';
import { type Testable, testableTable } from '../../../src/domain/statistics/tests/testable-table.ts';
import { must } from '../../support/must.ts';
import { smallReview, type Tree, variableOf } from '../../support/small-review.ts';
import { datasetOf, specification, type Wanted } from '../../support/tables.ts';

const flat = { plan: {}, fund: {}, run: {} };
const nested = { planning: { agreement: {}, 'joint-plan': {} }, partnership: {} };

function review(types: readonly string[], roles: readonly string[], tree: Tree = flat) {
  return smallReview({
    variables: [
      variableOf('type', 'single', { tree: { user: {}, citizen: {} } }),
      variableOf('setting', 'single', { tree: { one: {}, many: { two: {}, three: {} } } }),
      variableOf('role', 'multiple', { tree }),
      variableOf('aim', 'multiple', { tree: { better: {}, cheaper: {} } }),
    ],
    codings: {
      ana: {
        type: types,
        setting: ['one', 'two', 'many', 'three', 'two', 'one'],
        role: roles,
        aim: types.map(() => 'better'),
      },
    },
  });
}

function testable(snapshot: ReturnType<typeof review>, wanted: Wanted): Testable {
  return must(testableTable(datasetOf(snapshot), specification(wanted)));
}

const ids = ({ rows, cols }: Testable) =>
  [rows, cols].map((axis) => axis?.places.map((place) => axis.view.codes[place]?.id));

describe('a table as its tests read it', () => {
  it('counts two single choices, a nested one over its lowest codes and parents ticked alone', () => {
    const found = testable(review(['user', 'user', 'user', 'citizen', 'citizen', ''], []), {
      rows: 'type',
      cols: 'setting',
    });
    expect(ids(found)).toEqual([
      ['user', 'citizen'],
      ['one', 'two', 'three', 'many.not-stated'],
    ]);
    expect(found.table).toEqual({
      kind: 'single-by-single',
      counts: [
        [1, 1, 0, 1],
        [0, 1, 1, 0],
      ],
    });
  });

  it('gathers the codes of each case by group, the empty set among them', () => {
    const snapshot = review(
      ['user', 'user', 'citizen', 'citizen', 'NR'],
      ['plan;run', 'plan;run', '-', 'fund', 'plan'],
    );
    expect(testable(snapshot, { rows: 'type', cols: 'role' })).toMatchObject({
      turned: false,
      table: {
        kind: 'single-by-multiple',
        cases: {
          groups: 2,
          items: 3,
          patterns: [
            { items: [0, 2], counts: [2, 0] },
            { items: [], counts: [0, 1] },
            { items: [1], counts: [0, 1] },
          ],
        },
      },
    });
  });

  it('turns a multiple by a single choice round', () => {
    const snapshot = review(['user', 'citizen'], ['plan', 'fund']);
    const found = testable(snapshot, { rows: 'role', cols: 'type' });
    expect(found.turned).toBe(true);
    expect(found.table).toEqual(testable(snapshot, { rows: 'type', cols: 'role' }).table);
  });

  it('makes a parent ticked alone a lowest code of its own, and leaves parents out', () => {
    const snapshot = review(['user', 'user', 'citizen'], ['planning', 'agreement;partnership', 'joint-plan'], nested);
    const found = testable(snapshot, { rows: 'type', cols: 'role' });
    expect(ids(found)[1]).toEqual(['agreement', 'joint-plan', 'planning.not-stated', 'partnership']);
    expect(found.cols?.view.responseLevel).toEqual(said('table.lowest-codes'));
    expect(found.table).toMatchObject({
      cases: {
        patterns: [
          { items: [2], counts: [1, 0] },
          { items: [0, 3], counts: [1, 0] },
          { items: [1], counts: [0, 1] },
        ],
      },
    });
  });

  it('leaves out and counts a case for which a tested code is not reported', () => {
    const snapshot = review(['user', 'citizen', 'user'], ['plan;?run', 'fund', 'plan']);
    expect(testable(snapshot, { rows: 'type', cols: 'role' })).toMatchObject({
      leftOut: { notReported: 1, young: 0 },
      table: {
        cases: {
          patterns: [
            { items: [1], counts: [0, 1] },
            { items: [0], counts: [1, 0] },
          ],
        },
      },
    });
  });

  it('leaves out and counts a case coded before a tested code came', () => {
    const snapshot = review(['user', 'citizen'], ['plan', '-'], { plan: {}, 'late*2': {} });
    expect(testable(snapshot, { rows: 'type', cols: 'role' })).toMatchObject({
      leftOut: { notReported: 0, young: 2 },
      table: { cases: { patterns: [] } },
    });
  });

  it('counts a case with both reasons once', () => {
    const snapshot = review(['user', 'citizen'], ['plan;?run', 'plan'], { plan: {}, run: {}, 'late*2': {} });
    expect(testable(snapshot, { rows: 'role' })).toMatchObject({
      leftOut: { notReported: 1, young: 1 },
      table: { kind: 'one-way', n: 0 },
    });
  });

  it('reads pairs of codes of two multiple choices', () => {
    const snapshot = review(['user', 'user'], ['plan;fund', 'plan;fund']);
    expect(testable(snapshot, { rows: 'role', cols: 'aim' }).table).toEqual({
      kind: 'multiple-by-multiple',
      cases: { rowItems: 3, columnItems: 2, patterns: [{ rows: [0, 1], columns: [0], count: 2 }] },
    });
  });

  it('never tests the derived row of several codes', () => {
    const snapshot = review(['user', 'citizen'], ['plan;fund', 'run']);
    expect(ids(testable(snapshot, { rows: 'role+several', cols: 'type' }))[0]).toEqual(['plan', 'fund', 'run']);
  });

  it('refuses layers, which hold a family of tables', () => {
    const wanted = specification({ rows: 'type', cols: 'role', layers: 'aim' });
    const refused = testableTable(datasetOf(review(['user'], ['plan'])), wanted);
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});
