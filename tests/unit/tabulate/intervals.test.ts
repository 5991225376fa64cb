import { describe, expect, it } from 'vitest';
import { tableSchema } from '../../../src/domain/model/table.ts';
import { printTable } from '../../../src/formats/table/print-table.ts';
import { tableRows } from '../../../src/formats/table/table-rows.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { anyTable, crossTable } from '../../support/tables.ts';

const type = variableOf('type', 'single', { tree: { user: {}, citizen: {} } });
const role = variableOf('role', 'multiple', { tree: { a: {}, b: {} } });
const snapshot = smallReview({
  variables: [type, role],
  codings: {
    ana: {
      type: ['user', 'user', 'user', 'user', 'user', 'user', 'user', 'user', 'user'],
      role: ['a', 'a', 'a', 'a', 'b', 'b', 'b', 'b', '?a'],
    },
  },
});

describe('intervals of shares', () => {
  it('are left out unless somebody asks', () => {
    const table = crossTable(snapshot, { rows: 'type', cols: 'role', percent: 'row' });
    expect(table).not.toHaveProperty('intervals');
    expect(tableRows(table)[0]).not.toContain('a_lower');
  });

  it('are Wilson’s, in percent, over the base of each cell, and none over an empty base', () => {
    const table = crossTable(snapshot, { rows: 'type', cols: 'role', percent: 'row', intervals: true });
    expect(tableSchema.parse(table)).toEqual(table);
    const [first, second] = table.intervals ?? [];
    // R 4.2.2 prop.test(4, 9, correct = FALSE) and, where one of the nine does not report a, prop.test(4, 8).
    expect(first?.[1]?.lower).toBeCloseTo(18.877852109766, 9);
    expect(first?.[1]?.upper).toBeCloseTo(73.334870650451, 9);
    expect(first?.[0]?.lower).toBeCloseTo(21.521606221388, 9);
    expect(first?.[0]?.upper).toBeCloseTo(78.478393778612, 9);
    expect(second).toEqual([null, null]);
  });

  it('stand in every form with what they assume', () => {
    const table = crossTable(snapshot, { rows: 'type', cols: 'role', percent: 'row', intervals: true });
    const [printed] = printTable(table);
    expect(printed?.groups[0]?.rows[0]?.cells[1]).toBe('4 (44.4) [18.9, 73.3]');
    expect(printed?.notes.join(' ')).toContain('as if the cases were a random sample; the set was chosen');
    const [head, first] = tableRows(table);
    expect(head?.slice(7, 12)).toEqual(['b_n', 'b_percent', 'b_lower', 'b_upper', 'b_valid']);
    expect(first?.slice(7, 12)).toEqual(['4', '44.4', '18.9', '73.3', '9']);
  });

  it('are refused where there is no share of cases', () => {
    const wanted = { rows: 'type', cols: 'role', intervals: true };
    expect(anyTable(snapshot, wanted)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    const responses = anyTable(snapshot, { ...wanted, percent: 'row', base: 'responses' });
    expect(responses).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});
