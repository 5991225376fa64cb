import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import { type Counts, reduceTable } from '../../../src/domain/statistics/contingency.ts';
import { exactPearson } from '../../../src/domain/statistics/exact-pearson.ts';
import { freemanHalton } from '../../../src/domain/statistics/freeman-halton.ts';
import { expectNear, fillings, tableOf, tablesWith, valueOf } from '../../support/statistics.ts';

const factorial = Array.from({ length: 30 }, (_, n) =>
  Array.from({ length: n }, (__, k) => k + 1).reduce((a, b) => a * b, 1),
);

/** 1 / Π counts!, to which a table's probability is proportional under fixed margins. */
function weightOf(counts: Counts): number {
  return counts.flat().reduce((product, count) => product / (factorial[count] ?? NaN), 1);
}

function chiSquareOf(counts: Counts): number {
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = (counts[0] ?? []).map((_, j) => counts.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const n = rows.reduce((sum, row) => sum + row, 0);
  return counts.reduce(
    (sum, row, i) =>
      row.reduce((part, count, j) => {
        const expected = ((rows[i] ?? 0) * (columns[j] ?? 0)) / n;
        return expected === 0 ? part : part + (count - expected) ** 2 / expected;
      }, sum),
    0,
  );
}

/** Both exact p values by listing every table. */
function enumerated(counts: Counts): { fisher: number; pearson: number } {
  const rows = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = (counts[0] ?? []).map((_, j) => counts.reduce((sum, row) => sum + (row[j] ?? 0), 0));
  const all = [...tablesWith(rows, columns)].map((table) => ({ weight: weightOf(table), chi: chiSquareOf(table) }));
  const total = all.reduce((sum, { weight }) => sum + weight, 0);
  const [weight, chi] = [weightOf(counts), chiSquareOf(counts)];
  const share = (tables: typeof all) => tables.reduce((sum, table) => sum + table.weight, 0) / total;
  return {
    fisher: share(all.filter((table) => table.weight <= weight * (1 + 1e-7))),
    pearson: share(all.filter((table) => table.chi >= chi * (1 - 1e-7) - 1e-12)),
  };
}

const counts = (rows: number, columns: number, most: number) =>
  fc.array(fc.array(fc.nat(most), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

describe('the exact p values', () => {
  it('are those of full enumeration for every 2 × 3 table of up to 12 cases', () => {
    let tables = 0;
    for (let n = 2; n <= 12; n++) {
      for (const flat of fillings(n, [n, n, n, n, n, n])) {
        const table = reduceTable([flat.slice(0, 3), flat.slice(3)]).table;
        if (!table.defined) continue;
        const expected = enumerated(table.value.counts);
        const fisher = valueOf(finishSteps(freemanHalton(table.value)));
        const pearson = valueOf(finishSteps(exactPearson(table.value)));
        if (Math.abs(fisher - expected.fisher) > 1e-9 || Math.abs(pearson - expected.pearson) > 1e-9) {
          expect({ table: table.value.counts, fisher, pearson }).toEqual(expected);
        }
        tables += 1;
      }
    }
    // All ways to put up to 12 cases into 6 cells, less those with fewer than two rows or columns in use.
    expect(tables).toBeGreaterThan(15_000);
  });

  it.each([
    [3, 3, 5],
    [3, 4, 3],
    [4, 4, 2],
    [2, 6, 3],
    [3, 5, 2],
  ])('are those of full enumeration for random %i × %i tables', (rows, columns, most) => {
    fc.assert(
      fc.property(counts(rows, columns, most), (given) => {
        const { table } = reduceTable(given);
        if (!table.defined || table.value.n > 20) return;
        const expected = enumerated(table.value.counts);
        expectNear(valueOf(finishSteps(freemanHalton(table.value))), expected.fisher, 1e-9);
        expectNear(valueOf(finishSteps(exactPearson(table.value))), expected.pearson, 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('do not change when rows or columns change places or are exchanged', () => {
    fc.assert(
      fc.property(counts(4, 4, 4), fc.nat(3), fc.nat(3), (given, i, j) => {
        fc.pre(reduceTable(given).table.defined);
        const p = valueOf(finishSteps(freemanHalton(tableOf(given))));
        const rotated = given.map((_, row) => given[(row + i) % 4] ?? []);
        const turned = rotated.map((row) => row.map((_, column) => row[(column + j) % 4] ?? 0));
        expectNear(valueOf(finishSteps(freemanHalton(tableOf(turned)))), p, 1e-9);
        const exchanged = given.map((_, row) => given.map((other) => other[row] ?? 0));
        expectNear(valueOf(finishSteps(freemanHalton(tableOf(exchanged)))), p, 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});
