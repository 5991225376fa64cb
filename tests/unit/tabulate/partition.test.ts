import { describe, expect, it } from 'vitest';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { crossTable, frequencies } from '../../support/tables.ts';

const role = variableOf('role', 'multiple', { tree: { commissioner: {}, deliverer: {}, assessor: {} } });
const type = variableOf('type', 'single', { tree: { user: {}, citizen: {} } });

const snapshot = smallReview({
  variables: [role, type],
  codings: {
    ana: {
      role: [
        'commissioner',
        'commissioner;deliverer',
        'deliverer',
        '-',
        'commissioner;deliverer;assessor',
        'NR',
        'assessor;?deliverer',
        'commissioner;assessor;?deliverer',
      ],
      type: ['user', 'user', 'citizen', 'user', 'NR', 'user', '', 'user'],
    },
  },
});

describe('the partition of a multiple choice', () => {
  const table = crossTable(snapshot, { rows: 'role@partition', percent: 'column' });

  it('sorts each case into only one code, several or none', () => {
    expect(table.rows.codes.map(({ label }) => label)).toEqual([
      'Only Commissioner',
      'Only Deliverer',
      'Only Assessor',
      'Several (two or more)',
      'None',
    ]);
    expect(table.rowCells).toEqual([[1], [3], [], [2, 5, 8], [4]]);
  });

  it('sums to its base, which leaves out cases whose other codes are not reported', () => {
    expect(table.rowCases.reduce((sum, count) => sum + count)).toBe(table.validCases);
    expect(table.excludedCases['not-reported']).toEqual([6, 7]);
    expect(table.rows.kind).toBe('single');
  });
});

describe('the derived row several', () => {
  const table = crossTable(snapshot, { rows: 'role+several', percent: 'column' });

  it('counts the cases with two codes or more', () => {
    expect(table.rows.codes.at(-1)).toEqual({
      id: 'several',
      label: 'Several (two or more)',
      depth: 0,
      derived: true,
      countsAsResponse: false,
    });
    expect(table.rowCells.at(-1)).toEqual([2, 5, 8]);
  });

  it('is no response', () => {
    expect(table.totalResponses).toBe(10);
    expect(
      crossTable(snapshot, { rows: 'role+several', percent: 'column', base: 'responses' }).percent.map(
        ([value]) => value,
      ),
    ).toEqual([40, 30, 30, null]);
  });

  it('has a base without the cases that might have several', () => {
    expect(table.validCases).toBe(7);
    expect(table.rowBases).toEqual([7, 5, 7, 6]);
    expect(table.percent.at(-1)).toEqual([50]);
  });
});

describe('frequencies of several variables', () => {
  const table = frequencies(snapshot, ['type', 'role+several', 'role@partition']);

  it('stand one under the other, each over its own base', () => {
    expect(table.blocks.map(({ validCases }) => validCases)).toEqual([6, 7, 6]);
    expect(table.blocks.map(({ rowCases }) => rowCases)).toEqual([
      [5, 1],
      [4, 3, 3, 3],
      [1, 1, 0, 3, 1],
    ]);
  });

  it('show the share of the cases of each block, and name it', () => {
    expect(table.blocks[0]).toMatchObject({ percent: [[500 / 6], [100 / 6]], percentBase: '6 valid cases' });
    expect(table.blocks[1]?.percentBase).toBe(
      '7 valid cases, less those for which a code is not reported or not coded',
    );
  });

  it('show the share of the responses where asked', () => {
    const shares = frequencies(snapshot, ['type', 'role'], { base: 'responses' });
    expect(shares.blocks[1]).toMatchObject({ percent: [[40], [30], [30]], percentBase: 'all 10 responses' });
  });

  it('are titled by their variables unless they have a title', () => {
    expect(table.title).toBe('Type; Role; Role (exactly one, several or none)');
    expect(frequencies(snapshot, ['type'], { title: 'Table 3' }).title).toBe('Table 3');
  });
});
