import { describe, expect, it } from 'vitest';
import { hypergeometric } from '../../../src/domain/statistics/distributions/hypergeometric.ts';
import { byRejection } from '../../../src/domain/statistics/sampling/draw-by-rejection.ts';
import { fromMode } from '../../../src/domain/statistics/sampling/draw-from-mode.ts';
import { fromTables } from '../../../src/domain/statistics/sampling/draw-from-tables.ts';
import { createTableSampler } from '../../../src/domain/statistics/sampling/table-sampler.ts';
import { createUniform } from '../../../src/domain/statistics/sampling/uniform.ts';

const draws = 100_000;
const methods = { fromTables, fromMode, byRejection };
/** Marked, all and drawn; the second has more than half marked, the third more than half drawn. */
const populations = [
  [20, 60, 15],
  [45, 60, 15],
  [20, 60, 40],
  [50, 90, 60],
] as const;

describe.each(Object.entries(methods))('hypergeometric draws %s', (_, create) => {
  it.each(populations)('of %i marked among %i, %i drawn, come as often as they should', (marked, all, taken) => {
    const draw = create(all, createUniform(7));
    const seen = new Map<number, number>();
    for (let count = 0; count < draws; count++) {
      const x = draw(marked, all, taken);
      seen.set(x, (seen.get(x) ?? 0) + 1);
    }
    const { from, to, logs } = hypergeometric({ a: 0, b: marked, c: taken, d: all - marked - taken });
    for (let x = from; x <= to; x++) {
      const p = Math.exp(logs[x - from] ?? 0);
      const error = Math.sqrt((p * (1 - p)) / draws);
      expect(Math.abs((seen.get(x) ?? 0) / draws - p)).toBeLessThanOrEqual(4.5 * error + 1 / draws);
    }
    expect([...seen.keys()].every((x) => x >= from && x <= to)).toBe(true);
  });
});

describe('random tables with fixed margins', () => {
  it.each([1, 40])('keep their margins at %i × 60 cases', (scale) => {
    const rowTotals = [10, 20, 0, 30].map((total) => total * scale);
    const columnTotals = [25, 5, 30].map((total) => total * scale);
    const fill = createTableSampler({ rowTotals, columnTotals }, createUniform(3));
    const cells = new Int32Array(12);
    for (let table = 0; table < 200; table++) {
      fill(cells);
      const rows = [0, 3, 6, 9].map((start) => [...cells.subarray(start, start + 3)]);
      expect(cells.every((count) => count >= 0)).toBe(true);
      expect(rows.map((row) => row.reduce((sum, count) => sum + count, 0))).toEqual(rowTotals);
      expect([0, 1, 2].map((column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))).toEqual(columnTotals);
    }
  });

  it.each([
    [1, [4, 2, 4, 10, 0, 10, 0, 0, 0, 11, 3, 16]],
    [10, [48, 10, 42, 82, 12, 106, 0, 0, 0, 120, 28, 152]],
  ])(
    'are those that they have always been, at %i × 60 cases: a p that someone published must come out again',
    (scale, drawn) => {
      const rowTotals = [10, 20, 0, 30].map((total) => total * scale);
      const columnTotals = [25, 5, 30].map((total) => total * scale);
      const cells = new Int32Array(12);
      createTableSampler({ rowTotals, columnTotals }, createUniform(3))(cells);
      expect([...cells]).toEqual(drawn);
    },
  );

  it('are the same for the same seed, and others for another', () => {
    const sequence = (seed: number) => {
      const uniform = createUniform(seed);
      return Array.from({ length: 5 }, uniform);
    };
    expect(sequence(42)).toEqual(sequence(42));
    expect(sequence(42)).not.toEqual(sequence(43));
    // The sequence itself is fixed: a p that someone published must come out again.
    expect(sequence(42)[0]).toBe(0.42642780067399144);
  });
});
