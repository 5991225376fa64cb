import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TableCode } from '../../../src/domain/model/table.ts';
import { crossTable } from '../../support/tables.ts';
import { type NaiveCase, naiveTable } from './naive.ts';
import { axisArbitrary, casesArbitrary, policyArbitrary, reviewOf } from './random-review.ts';

type Cell = { readonly row: TableCode; readonly col: TableCode | undefined };

const isIn = (one: NaiveCase, { row, col }: Cell): boolean =>
  one.rows.get(row.id) === 'p' && (col === undefined || one.cols.get(col.id) === 'p');
const isKnown = (map: ReadonlyMap<string, string>, code: TableCode | undefined): boolean =>
  code === undefined || !['u', 'y'].includes(map.get(code.id) ?? 'a');
const bothKnown = (one: NaiveCase, { row, col }: Cell): boolean => isKnown(one.rows, row) && isKnown(one.cols, col);

const tableArbitrary = fc.record({
  cases: casesArbitrary,
  rows: axisArbitrary,
  cols: fc.option(axisArbitrary, { nil: undefined }),
  policy: policyArbitrary,
});

describe('a table of any two axes under any policy', () => {
  it('equals one counted case by case', () => {
    fc.assert(
      fc.property(tableArbitrary, ({ cases, rows, cols, policy }) => {
        const snapshot = reviewOf(cases);
        const table = crossTable(snapshot, { rows, policy, ...(cols === undefined ? {} : { cols }) });
        const naive = naiveTable(snapshot, { rows, cols }, policy);
        const colCodes = table.cols === null ? [undefined] : table.cols.codes;
        const matrix = <T>(value: (cell: Cell) => T): T[][] =>
          table.rows.codes.map((row) => colCodes.map((col) => value({ row, col })));
        const numbers = (test: (one: NaiveCase) => boolean): number[] =>
          naive.valid.filter(test).map(({ number }) => number);

        expect(table.excludedCases).toEqual(naive.excluded);
        expect(table.validCaseNumbers).toEqual(numbers(() => true));
        expect(table.cells).toEqual(matrix((cell) => numbers((one) => isIn(one, cell))));
        expect(table.counts).toEqual(table.cells.map((row) => row.map((cell) => cell.length)));
        expect(table.bases).toEqual(matrix((cell) => numbers((one) => bothKnown(one, cell)).length));
        expect(table.rowBases).toEqual(table.rows.codes.map((row) => numbers((one) => isKnown(one.rows, row)).length));
        expect(table.rowCells).toEqual(table.rows.codes.map((row) => numbers((one) => one.rows.get(row.id) === 'p')));
        expect(table.colCells).toEqual(
          colCodes.map((col) => numbers((one) => col === undefined || one.cols.get(col.id) === 'p')),
        );
        expect(table.noneOfRows).toBe(numbers((one) => ![...one.rows.values()].includes('p')).length);
        if (cols !== undefined)
          expect(table.noneOfCols).toBe(numbers((one) => ![...one.cols.values()].includes('p')).length);

        const shown = new Set(table.rows.codes.map(({ id }) => id));
        const present = naive.valid.flatMap((one) => [...one.rows].filter(([, tri]) => tri === 'p').map(([id]) => id));
        expect(present.filter((id) => !shown.has(id))).toEqual([]);
      }),
      { numRuns: 400, seed: 2022 },
    );
  });

  it('has percentages over the cases that a cell was looked for in', () => {
    fc.assert(
      fc.property(tableArbitrary, ({ cases, rows, cols, policy }) => {
        const snapshot = reviewOf(cases);
        const { valid } = naiveTable(snapshot, { rows, cols }, policy);
        const bases = {
          row: (one: NaiveCase, { row, col }: Cell) => one.rows.get(row.id) === 'p' && isKnown(one.cols, col),
          column: (one: NaiveCase, { row, col }: Cell) =>
            (col === undefined || one.cols.get(col.id) === 'p') && isKnown(one.rows, row),
          total: bothKnown,
        };
        for (const percent of ['row', 'column', 'total'] as const) {
          const table = crossTable(snapshot, { rows, policy, percent, ...(cols === undefined ? {} : { cols }) });
          table.rows.codes.forEach((row, i) => {
            (table.cols === null ? [undefined] : table.cols.codes).forEach((col, j) => {
              const cell = { row, col };
              const base = valid.filter((one) => bases[percent](one, cell)).length;
              const count = valid.filter((one) => isIn(one, cell)).length;
              expect(table.percent[i]?.[j]).toBe(base === 0 ? null : (100 * count) / base);
            });
          });
        }
      }),
      { numRuns: 120, seed: 2022 },
    );
  });
});
