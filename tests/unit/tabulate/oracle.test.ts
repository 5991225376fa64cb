import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Snapshot } from '../../../src/domain/model/snapshot.ts';
import { referenceCases } from '../../support/oracle.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { crossTable } from '../../support/tables.ts';

const rows = z.array(z.array(z.number().nullable()));
const numbers = z.array(z.number());
const oracleSchema = z.object({
  cases: z.array(
    z.object({
      id: z.string(),
      input: z.object({
        groupCount: z.int(),
        group: z.array(z.int().nullable()),
        itemCount: z.int(),
        sets: z.array(z.array(z.int()).nullable()),
      }),
      expected: z.object({
        validCases: z.int(),
        excludedCases: z.int(),
        casesWithNoItem: z.int(),
        counts: rows,
        rowCaseBase: numbers,
        rowCaseBaseAnyItem: numbers,
        rowResponses: numbers,
        itemCases: numbers,
        totalResponses: z.int(),
        percentOfRowCases: rows,
        percentOfRowCasesAnyItem: rows,
        percentOfRowResponses: rows,
        percentOfItemCases: rows,
        percentOfTotalCases: rows,
        percentOfTotalResponses: rows,
      }),
    }),
  ),
});

const { cases } = oracleSchema.parse({ cases: referenceCases('multipleResponseTable') });
type Input = (typeof cases)[number]['input'];

function treeOf(prefix: string, count: number): Record<string, object> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, {}]));
}

function snapshotOf({ groupCount, group, itemCount, sets }: Input): Snapshot {
  return smallReview({
    variables: [
      variableOf('type', 'single', { tree: treeOf('g', groupCount) as never }),
      variableOf('role', 'multiple', { tree: treeOf('i', itemCount) as never }),
    ],
    codings: {
      ana: {
        type: group.map((value) => (value === null ? '' : `g${value}`)),
        role: sets.map((set) => (set === null ? '' : set.length === 0 ? '-' : set.map((item) => `i${item}`).join(';'))),
      },
    },
  });
}

function closeTo(
  actual: readonly (readonly (number | null)[])[],
  expected: readonly (readonly (number | null)[])[],
): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((row, i) => {
    row.forEach((value, j) => {
      const ours = actual[i]?.[j];
      if (value === null) expect(ours).toBeNull();
      else expect(ours).toBeCloseTo(value, 9);
    });
  });
}

describe.each(cases)('the table $id of R', ({ input, expected }) => {
  const snapshot = snapshotOf(input);
  const table = (more: object = {}) => crossTable(snapshot, { rows: 'type', cols: 'role', ...more });

  it('has the same counts, bases and responses', () => {
    const { validCases, counts, rowCases, colCases, rowResponses, totalResponses, noneOfCols, excluded } = table();
    expect({ validCases, counts, rowCases, colCases, rowResponses, totalResponses, noneOfCols }).toEqual({
      validCases: expected.validCases,
      counts: expected.counts,
      rowCases: expected.rowCaseBase,
      colCases: expected.itemCases,
      rowResponses: expected.rowResponses,
      totalResponses: expected.totalResponses,
      noneOfCols: expected.casesWithNoItem,
    });
    expect(excluded['not-coded']).toBe(expected.excludedCases);
  });

  it('has the same percentages of cases', () => {
    closeTo(table({ percent: 'row' }).percent, expected.percentOfRowCases);
    closeTo(table({ percent: 'column' }).percent, expected.percentOfItemCases);
    closeTo(table({ percent: 'total' }).percent, expected.percentOfTotalCases);
  });

  it('has the same percentages of responses', () => {
    closeTo(table({ percent: 'row', base: 'responses' }).percent, expected.percentOfRowResponses);
    closeTo(table({ percent: 'total', base: 'responses' }).percent, expected.percentOfTotalResponses);
  });

  it('has the same base of cases with any code once a filter leaves the others out', () => {
    const any = table({ percent: 'row', filters: ['role@partition!=none'] });
    expect(any.rowCases).toEqual(expected.rowCaseBaseAnyItem);
    closeTo(any.percent, expected.percentOfRowCasesAnyItem);
  });
});
