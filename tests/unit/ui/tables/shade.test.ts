import { describe, expect, it } from 'vitest';
import { finishSteps } from '../../../../src/domain/model/finish-steps.ts';
import { tableResiduals } from '../../../../src/domain/statistics/tests/table-residuals.ts';
import { testableLayers } from '../../../../src/domain/statistics/tests/testable-table.ts';
import { factsOf } from '../../../../src/ui/tables/cell-facts.ts';
import { type BinWords, groupingOf } from '../../../../src/ui/tables/grouping-draft.ts';
import { codeTests, residualTints, shareTints } from '../../../../src/ui/tables/shade.ts';
import { must } from '../../../support/must.ts';
import { smallReview, variableOf } from '../../../support/small-review.ts';
import { crossTable, datasetOf, specification } from '../../../support/tables.ts';

const type = variableOf('type', 'single', { tree: { user: {}, citizen: {} } });
const role = variableOf('role', 'multiple', { tree: { planner: {}, panel: {} } });
const year = variableOf('year', 'number');

const review = smallReview({
  variables: [type, role, variableOf('place', 'single', { tree: { town: {}, village: {} } }), year],
  codings: {
    ana: {
      type: [...Array<string>(12).fill('user'), ...Array<string>(12).fill('citizen'), 'NR'],
      place: [...Array<string>(10).fill('town'), ...Array<string>(12).fill('village'), 'town', 'town', 'town'],
      role: [...Array<string>(12).fill('planner;panel'), ...Array<string>(12).fill('-'), 'panel'],
    },
  },
});

function residuals(wanted: { readonly rows: string; readonly cols: string }) {
  const asked = specification(wanted);
  if (asked.kind !== 'cross') throw new Error('no table of rows and columns');
  const layers = must(testableLayers(datasetOf(review), asked));
  return finishSteps(tableResiduals(layers, { seed: 3, replicates: 1000 }));
}

describe('the shading of cells', () => {
  it('is by share of the largest', () => {
    expect(shareTints(crossTable(review, { rows: 'type', cols: 'role' }))[0]?.[0]).toEqual({ strength: 1 });
  });

  it('is by residual where that is worth a mark: here ±3.27, as R’s chisq.test gives them', () => {
    const [part] = residuals({ rows: 'type', cols: 'place' }).parts;
    const tints = part === undefined ? [] : residualTints(part);
    expect(tints.map((row) => row.map((tint) => tint?.residual?.toFixed(2)))).toEqual([
      ['3.27', '-3.27'],
      ['-3.27', '3.27'],
    ]);
    expect(tints[0]?.[0]?.strength).toBeCloseTo(Math.sqrt(32 / 3) / 4, 12);
    expect(residualTints({ cases: 9, leftOut: 0, residuals: [[1.9, null, 8]], holm: null })).toEqual([
      [{ strength: 0, residual: 1.9 }, undefined, { strength: 1, residual: 8 }],
    ]);
  });

  it('says the p of each code where a case can have several, whichever way the table lies', () => {
    for (const wanted of [
      { rows: 'type', cols: 'role' },
      { rows: 'role', cols: 'type' },
    ]) {
      const found = residuals(wanted);
      const [part] = found.parts;
      const named = part === undefined ? [] : codeTests(found, part, crossTable(review, wanted));
      expect(named.map(({ label }) => label)).toEqual(['Planner', 'Panel']);
      // All 12 of users and none of citizens have either: χ²(1) = 24, p = 9.63357e-7 (R’s pchisq), and Holm doubles it.
      for (const { p } of named) expect(p).toBeCloseTo(2 * 9.63357e-7, 11);
    }
    const plain = residuals({ rows: 'type', cols: 'place' });
    const [cells] = plain.parts;
    expect(cells && codeTests(plain, cells, crossTable(review, { rows: 'type', cols: 'place' }))).toEqual([]);
  });
});

describe('what stands behind a number', () => {
  const body = crossTable(review, { rows: 'type', cols: 'place' });

  it('is the cases of a cell, a margin or the whole, with the base of each', () => {
    expect(factsOf(body, { kind: 'cell', i: 0, j: 1 })).toEqual({
      names: ['User', 'Village'],
      count: 2,
      base: 24,
      cases: [11, 12],
    });
    expect(factsOf(body, { kind: 'row', i: 1 }).count).toBe(12);
    expect(factsOf(body, { kind: 'col', j: 0 }).names).toEqual(['Town']);
    expect(factsOf(body, { kind: 'all' })).toMatchObject({ count: 24, base: 24 });
  });

  it('is the cases that were left out, of all that were chosen, and those with none of the codes', () => {
    expect(factsOf(body, { kind: 'excluded', reason: 'not-reported' })).toEqual({
      names: [],
      count: 1,
      base: 25,
      cases: [25],
    });
    const roles = crossTable(review, { rows: 'role' });
    expect(factsOf(roles, { kind: 'none', of: 'rows' }).cases).toEqual([
      13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
    ]);
  });
});

describe('a grouping made in place', () => {
  const words: BinWords = ({ from = '', below = '' }) => `${String(from)} to ${String(below)}`.trimStart();
  it('takes codes together under the names that were typed, and says that the rule is one’s own', () => {
    const draft = { label: 'Who acts', source: '', groups: { user: 'People', citizen: 'People ' }, cuts: '' };
    expect(groupingOf(type, draft, words)).toEqual({
      kind: 'codes',
      id: 'who-acts',
      variable: 'type',
      label: 'Who acts',
      source: 'ours',
      ours: true,
      groups: [{ id: 'people', label: 'People', codes: ['user', 'citizen'] }],
    });
    expect(groupingOf(type, { ...draft, groups: {} }, words)).toBeUndefined();
    expect(groupingOf(type, { ...draft, label: ' ' }, words)).toBeUndefined();
  });

  it('cuts numbers into half-open bins', () => {
    expect(groupingOf(year, { label: 'When', source: '', groups: {}, cuts: 'soon' }, words)).toBeUndefined();
    const made = groupingOf(year, { label: 'When', source: 'A paper', groups: {}, cuts: '2000；1990, 2000' }, words);
    expect(made).toMatchObject({
      kind: 'cut-points',
      ours: false,
      bins: [
        { id: 'under-1990', below: 1990, label: 'to 1990' },
        { id: 'from-1990-under-2000', from: 1990, below: 2000, label: '1990 to 2000' },
        { id: 'from-2000', from: 2000, label: '2000 to ' },
      ],
    });
  });
});
