import { describe, expect, it } from 'vitest';
import { seededMasks } from '../../bench/crosstab/data.ts';
import { duckdbWays } from '../../bench/crosstab/duckdb.ts';
import { plainLoop } from '../../bench/crosstab/loop.ts';
import { ourWays } from '../../bench/crosstab/ours.ts';
import { sqliteWays } from '../../bench/crosstab/sqlite.ts';

describe('twelve factors by five outcomes', () => {
  it('count alike in DuckDB, in SQLite, in a plain loop and by sets of bits', async () => {
    const masks = seededMasks(3000);
    const expected = await plainLoop(masks).run();
    expect(expected.length).toBe(77);
    for (const way of [...ourWays(masks), ...(await duckdbWays(masks)), ...sqliteWays(masks)]) {
      expect([way.group, way.name, await way.run()]).toEqual([way.group, way.name, expected]);
    }
  });
});
