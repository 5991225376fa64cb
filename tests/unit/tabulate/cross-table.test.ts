import { describe, expect, it } from 'vitest';
import { tableSchema } from '../../../src/domain/model/table.ts';
import { tabulate } from '../../../src/domain/tabulate/tabulate.ts';
import { must } from '../../support/must.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { anyTable, crossTable, datasetOf, specification } from '../../support/tables.ts';

const role = variableOf('role', 'multiple', { tree: { commissioner: {}, deliverer: {}, assessor: {} } });
const type = variableOf('type', 'single', { tree: { user: {}, citizen: {}, professional: {} } });
const outcome = variableOf('outcome', 'multiple', { tree: { effective: {}, satisfied: {} } });
const year = variableOf('year', 'number', { role: 'attribute' });

const snapshot = smallReview({
  variables: [role, type, outcome, year],
  codings: {
    ana: {
      type: ['user', 'user', 'citizen', 'citizen', 'user', 'NR', '', 'NA', '-'],
      role: [
        'commissioner',
        'commissioner;deliverer',
        'deliverer',
        '-',
        'assessor;?deliverer',
        'deliverer',
        'NR',
        'NR',
        '',
      ],
      outcome: [
        'effective',
        'effective;satisfied',
        'effective;?satisfied',
        '-',
        'satisfied',
        'NR',
        'effective',
        '-',
        '-',
      ],
      year: ['2000', '2000', '2010', '2010', '', '2010', '2010', '2010', '2010'],
    },
  },
});

describe('a table of a single by a multiple choice', () => {
  const table = crossTable(snapshot, { rows: 'type', cols: 'role' });

  it('has the cases behind every cell, row and column', () => {
    expect(table.cells).toEqual([
      [[1, 2], [2], [5]],
      [[], [3], []],
      [[], [], []],
    ]);
    expect(table.rowCells).toEqual([[1, 2, 5], [3, 4], []]);
    expect(table.colCells).toEqual([[1, 2], [2, 3], [5]]);
    expect(table.validCaseNumbers).toEqual([1, 2, 3, 4, 5]);
  });

  it('counts what it lists', () => {
    expect(table.counts).toEqual(table.cells.map((row) => row.map((cell) => cell.length)));
    expect(table).toMatchObject({
      validCases: 5,
      noneOfRows: 0,
      noneOfCols: 1,
      totalResponses: 5,
      rowResponses: [4, 1, 0],
      colResponses: [2, 2, 1],
    });
  });

  it('counts a case out of the base once, under the first reason that holds on any axis', () => {
    expect(table.excludedCases).toEqual({
      'not-coded': [7, 9],
      disputed: [],
      'not-reported': [6, 8],
      'not-applicable': [],
      absent: [],
      ungrouped: [],
    });
    const included = table.validCases + Object.values(table.excluded).reduce((sum, count) => sum + count);
    expect(included).toBe(9);
  });

  it('gives a cell the base of the cases in which its column’s code was reported on', () => {
    expect(table.bases).toEqual([
      [5, 4, 5],
      [5, 4, 5],
      [5, 4, 5],
    ]);
    expect(table.colBases).toEqual([5, 4, 5]);
    expect(table.rowBases).toEqual([5, 5, 5]);
  });

  it('shows row percentages of the row’s cases less those not reported, and none over an empty base', () => {
    const { percent, percentBase } = crossTable(snapshot, { rows: 'type', cols: 'role', percent: 'row' });
    expect(percent).toEqual([
      [200 / 3, 50, 100 / 3],
      [0, 50, 0],
      [null, null, null],
    ]);
    expect(percentBase).toBe('cases of each row, less those for which a code is not reported or not coded');
  });

  it('shows column and total percentages', () => {
    expect(crossTable(snapshot, { rows: 'type', cols: 'role', percent: 'column' }).percent).toEqual([
      [100, 50, 100],
      [0, 50, 0],
      [0, 0, 0],
    ]);
    expect(crossTable(snapshot, { rows: 'type', cols: 'role', percent: 'total' }).percent).toEqual([
      [40, 25, 20],
      [0, 25, 0],
      [0, 0, 0],
    ]);
  });

  it('has no percentages unless asked', () => {
    expect(table.percentBase).toBeNull();
    expect(table.percent.flat().every((value) => value === null)).toBe(true);
  });

  it('says that a case can have several codes', () => {
    expect(table.notes).toEqual([
      'Role: a case can have several codes, so that their counts may exceed the cases.',
      'Role: out of the base of a code are the cases for which it is not reported: Deliverer (1).',
    ]);
  });
});

describe('a table of two multiple choices', () => {
  const table = crossTable(snapshot, { rows: 'role', cols: 'outcome' });

  it('takes both codes’ not reported cases out of a cell’s base', () => {
    expect(table.validCaseNumbers).toEqual([1, 2, 3, 4, 5]);
    expect(table.bases).toEqual([
      [5, 4],
      [4, 3],
      [5, 4],
    ]);
  });

  it('divides a cell by the row’s cases that were looked at for the column', () => {
    expect(crossTable(snapshot, { rows: 'role', cols: 'outcome', percent: 'row' }).percent).toEqual([
      [100, 50],
      [100, 100],
      [0, 100],
    ]);
  });
});

describe('a one-way table', () => {
  it('has one column of all valid cases', () => {
    const table = crossTable(snapshot, { rows: 'role', percent: 'total' });
    expect(table).toMatchObject({
      cols: null,
      counts: [[2], [3], [1]],
      colCases: [6],
      rowResponses: [2, 3, 1],
      colResponses: [6],
      percentBase: '6 valid cases, less those for which a code is not reported or not coded',
    });
    expect(table.percent).toEqual([[100 / 3], [60], [100 / 6]]);
    expect(table.cells).toEqual(table.rowCells.map((cases) => [cases]));
  });
});

describe('a table over no cases', () => {
  const none = crossTable(snapshot, { rows: 'type', cols: 'role', percent: 'row', filters: ['year>3000'] });

  it('is empty, with no percentage', () => {
    expect(none).toMatchObject({ validCases: 0, totalResponses: 0, noneOfCols: 0 });
    expect(none.percent.flat().every((value) => value === null)).toBe(true);
    expect(none.counts.flat().every((count) => count === 0)).toBe(true);
  });

  it('exists for a review without cases too', () => {
    const empty = smallReview({ variables: [role], codings: { ana: {} } });
    expect(crossTable(empty, { rows: 'role', percent: 'total', base: 'responses' })).toMatchObject({
      validCases: 0,
      percent: [[null], [null], [null]],
    });
  });
});

describe('sorting', () => {
  const idsOf = (sort: object, rows = 'role+several') =>
    crossTable(snapshot, { rows, sort }).rows.codes.map(({ id }) => id);

  it('is by the codebook unless asked', () => {
    expect(idsOf({})).toEqual(['commissioner', 'deliverer', 'assessor', 'several']);
  });

  it('puts most cases first and derived rows last', () => {
    expect(idsOf({ rows: 'count' })).toEqual(['deliverer', 'commissioner', 'assessor', 'several']);
  });

  it('orders labels without regard to capitals', () => {
    expect(idsOf({ rows: 'label' })).toEqual(['assessor', 'commissioner', 'deliverer', 'several']);
  });

  it('moves counts, percentages and cells along', () => {
    const table = crossTable(snapshot, { rows: 'type', cols: 'role', sort: { cols: 'label' }, percent: 'column' });
    expect(table.counts).toEqual([
      [1, 2, 1],
      [0, 0, 1],
      [0, 0, 0],
    ]);
    expect(table.cells[0]).toEqual([[5], [1, 2], [2]]);
  });

  it('keeps children under their parent', () => {
    const factors = variableOf('factors', 'multiple', {
      tree: { planning: { joint: {}, agreement: {} }, partnership: { public: {}, private: {} } },
    });
    const nested = smallReview({
      variables: [factors],
      codings: { ana: { factors: ['private', 'private;agreement', 'public;joint', 'partnership', 'agreement'] } },
    });
    const ids = crossTable(nested, { rows: 'factors', sort: { rows: 'count' } }).rows.codes.map(({ id }) => id);
    expect(ids).toEqual([
      'partnership',
      'private',
      'public',
      'partnership.not-stated',
      'planning',
      'agreement',
      'joint',
    ]);
  });
});

describe('layers', () => {
  const table = must(anyTable(snapshot, { rows: 'type', cols: 'role', layers: 'year' }));
  if (table.kind !== 'layered') throw new Error('no layers');

  it('are one table per code', () => {
    expect(table.layers.map(({ id, table: { validCaseNumbers } }) => [id, validCaseNumbers])).toEqual([
      ['2000', [1, 2]],
      ['2010', [3, 4]],
    ]);
    expect(table.title).toBe('Type × Role, by Year');
  });

  it('count the cases that are in no layer', () => {
    expect(table.excludedCases['not-coded']).toEqual([5]);
    expect(table.noneOfLayers).toBe(0);
  });

  it('have the same rows in the same order, sorted over all layers', () => {
    const sorted = must(anyTable(snapshot, { rows: 'type', layers: 'year', sort: { rows: 'label' } }));
    const orders =
      sorted.kind === 'layered' ? sorted.layers.map(({ table: { rows } }) => rows.codes.map(({ id }) => id)) : [];
    expect(orders).toEqual([
      ['citizen', 'professional', 'user'],
      ['citizen', 'professional', 'user'],
    ]);
  });
});

describe('a table', () => {
  it('fits its schema, whatever its kind', () => {
    for (const wanted of [{ rows: 'type' }, { rows: 'type', cols: 'role' }, { rows: 'type', layers: 'year' }]) {
      const table = must(anyTable(snapshot, wanted));
      expect(tableSchema.parse(table)).toEqual(table);
    }
  });

  it('is not made from a dataset of another policy', () => {
    const result = tabulate(datasetOf(snapshot, 'union'), specification({ rows: 'type' }));
    expect(result.ok ? '' : result.error.code).toBe('internal');
  });

  it('lists no case numbers beyond 20,000 chosen cases, and lists those of one cell by filters', () => {
    const types = Array.from({ length: 20_001 }, (_, index) => (index % 10_000 === 0 ? 'citizen' : 'user'));
    const large = smallReview({ variables: [type], codings: { ana: { type: types } } });
    const table = crossTable(large, { rows: 'type' });
    expect(table).toMatchObject({
      casesListed: false,
      counts: [[19_998], [3], [0]],
      cells: [[[]], [[]], [[]]],
      validCaseNumbers: [],
    });
    expect(crossTable(large, { rows: 'type', filters: ['type=citizen'] })).toMatchObject({
      casesListed: true,
      rowCells: [[], [1, 10_001, 20_001], []],
    });
  });
});
