import { describe, expect, it } from 'vitest';
import { countTables } from '../../../scripts/oracle/statistics/count-tables.ts';
import { tablesWith } from '../../support/statistics.ts';

describe('the number of tables with the same margins', () => {
  it('is that of the tables listed one by one, and the same whichever side is the longer', () => {
    const [rows, columns] = [
      [3, 5, 2, 4],
      [6, 8],
    ];
    const listed = [...tablesWith(rows, columns)].length;
    expect([countTables(rows, columns), countTables(columns, rows)]).toEqual([listed, listed]);
  });

  it('is found at once for a table of many rows and two columns', () => {
    const rows = [3, 6, 12, 10, 10, 3, 10, 1, 11, 12, 5, 6];
    const columns = [44, 45];
    // The coefficient of t^44 in the product of (1 + t + … + t^row) over all rows, multiplied out in R.
    expect(countTables(rows, columns)).toBe(1_084_913_949);
  });
});
