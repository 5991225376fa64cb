import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { crossTable } from '../../support/tables.ts';
import { axisArbitrary, casesArbitrary, policyArbitrary, reviewOf } from './random-review.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const transposed = <T>(matrix: readonly (readonly T[])[], width: number): T[][] =>
  Array.from({ length: width }, (_, col) => matrix.flatMap((row) => row.slice(col, col + 1)));
const check = <T>(property: fc.IProperty<T>): void => {
  fc.assert(property, { numRuns: 150, seed: 7 });
};

describe('every table', () => {
  it('parts the included cases into valid and excluded ones', () => {
    check(
      fc.property(
        casesArbitrary,
        axisArbitrary,
        fc.tuple(axisArbitrary, policyArbitrary),
        (cases, rows, [cols, policy]) => {
          const { validCases, excluded } = crossTable(reviewOf(cases), { rows, cols, policy });
          expect(validCases + sum(Object.values(excluded))).toBe(
            cases.filter(({ status }) => status === 'included').length,
          );
        },
      ),
    );
  });

  it('is the same whichever way round its axes stand', () => {
    check(
      fc.property(
        casesArbitrary,
        axisArbitrary,
        fc.tuple(axisArbitrary, policyArbitrary),
        (cases, rows, [cols, policy]) => {
          const snapshot = reviewOf(cases);
          const one = crossTable(snapshot, { rows, cols, policy, percent: 'row' });
          const other = crossTable(snapshot, { rows: cols, cols: rows, policy, percent: 'column' });
          const width = one.colCases.length;
          expect(other.counts).toEqual(transposed(one.counts, width));
          expect(other.bases).toEqual(transposed(one.bases, width));
          expect(other.percent).toEqual(transposed(one.percent, width));
          expect([other.rowCases, other.colResponses, other.noneOfRows]).toEqual([
            one.colCases,
            one.rowResponses,
            one.noneOfCols,
          ]);
        },
      ),
    );
  });

  it('does not depend on the order of the cases', () => {
    check(
      fc.property(
        casesArbitrary,
        axisArbitrary,
        fc.tuple(axisArbitrary, policyArbitrary),
        (cases, rows, [cols, policy]) => {
          const one = crossTable(reviewOf(cases), { rows, cols, policy });
          const other = crossTable(reviewOf(cases.toReversed()), { rows, cols, policy });
          expect([other.counts, other.bases, other.excluded, other.sources]).toEqual([
            one.counts,
            one.bases,
            one.excluded,
            one.sources,
          ]);
        },
      ),
    );
  });

  it('is only rearranged by sorting', () => {
    check(
      fc.property(
        casesArbitrary,
        axisArbitrary,
        fc.constantFrom('count' as const, 'label' as const),
        (cases, rows, order) => {
          const pairs = (sort: object) => {
            const { rows: axis, counts, rowCells } = crossTable(reviewOf(cases), { rows, cols: 'role', sort });
            return axis.codes.map(({ id }, row) => [id, counts[row], rowCells[row]] as const);
          };
          const byId = (list: ReturnType<typeof pairs>) => new Map(list.map(([id, ...rest]) => [id, rest]));
          expect(byId(pairs({ rows: order }))).toEqual(byId(pairs({})));
        },
      ),
    );
  });
});

describe('single choices', () => {
  it('sum to the cases of their rows and columns', () => {
    check(
      fc.property(casesArbitrary, policyArbitrary, (cases, policy) => {
        const { counts, rowCases, colCases, validCases, totalResponses } = crossTable(reviewOf(cases), {
          rows: 'type',
          cols: 'form@leaves',
          policy,
        });
        expect(counts.map(sum)).toEqual(rowCases);
        expect(transposed(counts, colCases.length).map(sum)).toEqual(colCases);
        expect([sum(rowCases), totalResponses]).toEqual([validCases, validCases]);
      }),
    );
  });
});

describe('many cells', () => {
  it('are counted alike in one pass over the cases and by sets, whatever the kinds of the axes', () => {
    const thirty = fc.nat(29);
    const axis = fc.constantFrom('year', 'place', 'topic');
    const full = fc.tuple(thirty, thirty, fc.array(thirty, { maxLength: 3 }));
    check(
      fc.property(fc.array(full, { maxLength: 200 }), axis, axis, (cases, rows, cols) => {
        const { counts, cells } = crossTable(manyValues(cases), { rows, cols });
        expect(counts).toEqual(cells.map((row) => row.map((cell) => cell.length)));
      }),
    );
  });
});

describe('the partition', () => {
  it('sums to its base', () => {
    check(
      fc.property(
        casesArbitrary,
        policyArbitrary,
        fc.constantFrom('role@partition', 'factors@partition'),
        (cases, policy, rows) => {
          const table = crossTable(reviewOf(cases), { rows, policy });
          expect(sum(table.rowCases)).toBe(table.validCases);
        },
      ),
    );
  });
});

describe('the bounds', () => {
  it('enclose every coder over the cases that this coder coded', () => {
    check(
      fc.property(
        casesArbitrary,
        fc.constantFrom('role', 'factors'),
        fc.constantFrom('ana', 'ben'),
        (cases, rows, coder) => {
          const snapshot = reviewOf(cases);
          const cellsOf = (policy: string) => {
            const table = crossTable(snapshot, { rows, policy });
            return new Map(
              table.rows.codes.flatMap(({ id, derived }, row) => (derived ? [] : [[id, new Set(table.rowCells[row])]])),
            );
          };
          const own = crossTable(snapshot, { rows, policy: `coder:${coder}` });
          const mine = new Set(own.validCaseNumbers);
          const [upper, lower] = [cellsOf('union'), cellsOf('intersection')];
          for (const [id, having] of cellsOf(`coder:${coder}`)) {
            expect([...having].filter((number) => upper.get(id)?.has(number) !== true)).toEqual([]);
            // Who coded before a code came does not bound it from below.
            if (id === 'assessor' || id === 'panel') continue;
            expect([...(lower.get(id) ?? [])].filter((number) => mine.has(number) && !having.has(number))).toEqual([]);
          }
        },
      ),
    );
  });
});

function manyValues(cases: readonly (readonly [year: number, place: number, topics: readonly number[]])[]) {
  const topics = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`topic-${String(index)}`, {}]));
  return smallReview({
    variables: [
      variableOf('year', 'number', { role: 'attribute' }),
      variableOf('place', 'text', { role: 'attribute' }),
      variableOf('topic', 'multiple', { tree: topics, role: 'attribute' }),
    ],
    codings: {
      import: {
        year: cases.map(([year]) => `${1990 + year}`),
        place: cases.map(([, place]) => `place ${place}`),
        topic: cases.map(([, , chosen]) => [...new Set(chosen)].map((topic) => `topic-${topic}`).join(';') || '-'),
      },
    },
    kinds: { import: 'import' },
  });
}
