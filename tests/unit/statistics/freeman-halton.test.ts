import { describe, expect, it } from 'vitest';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import type { Counts } from '../../../src/domain/statistics/contingency.ts';
import { exactPearson } from '../../../src/domain/statistics/exact-pearson.ts';
import { freemanHalton } from '../../../src/domain/statistics/freeman-halton.ts';
import { expectNear, tableOf, valueOf } from '../../support/statistics.ts';

/** Computed by `fisher.test` of R 4.2.2, to 12 digits. */
const known: [string, number[][], number][] = [
  [
    '5 × 5, n = 56',
    [
      [3, 2, 1, 3, 2],
      [2, 2, 4, 3, 2],
      [3, 3, 2, 4, 1],
      [0, 3, 3, 1, 3],
      [2, 0, 1, 3, 3],
    ],
    0.764973232427,
  ],
  [
    '5 × 5, n = 56, dependent',
    [
      [4, 0, 4, 0, 2],
      [2, 6, 2, 0, 2],
      [0, 1, 8, 2, 2],
      [1, 0, 1, 3, 2],
      [2, 1, 0, 2, 9],
    ],
    7.38017635813e-5,
  ],
  [
    '4 × 4, n = 100',
    [
      [6, 5, 7, 8],
      [9, 3, 3, 12],
      [7, 7, 6, 4],
      [6, 7, 8, 2],
    ],
    0.124376757345,
  ],
  [
    '4 × 5, n = 80, dependent',
    [
      [8, 3, 3, 4, 6],
      [2, 9, 5, 4, 2],
      [1, 4, 9, 2, 2],
      [2, 0, 4, 9, 1],
    ],
    0.00198572787432,
  ],
  [
    '3 × 8, n = 60',
    [
      [6, 2, 1, 1, 2, 1, 1, 4],
      [1, 6, 5, 3, 3, 1, 3, 4],
      [1, 0, 5, 2, 2, 3, 2, 1],
    ],
    0.141000304838,
  ],
  [
    '5 × 5, n = 100, all margins 20',
    [
      [2, 4, 4, 6, 4],
      [4, 3, 6, 3, 4],
      [7, 3, 2, 5, 3],
      [2, 5, 4, 3, 6],
      [5, 5, 4, 3, 3],
    ],
    0.850659126204,
  ],
  [
    '5 × 5, n = 100, all margins 20, dependent',
    [
      [9, 3, 3, 3, 2],
      [2, 8, 4, 1, 5],
      [5, 4, 5, 3, 3],
      [2, 3, 5, 7, 3],
      [2, 2, 3, 6, 7],
    ],
    0.1008589102919,
  ],
];

function exact(counts: Counts) {
  return finishSteps(freemanHalton(tableOf(counts)));
}

describe('the exact p of an r × c table', () => {
  it.each(known)('is that of R for %s', (_, counts, p) => {
    expectNear(valueOf(exact(counts)), p, 1e-10);
  });

  it('is that of all tables one by one where R 4.2.2 is wrong in the fifth digit (0.631527)', () => {
    // Added up in NumPy over the some ten million tables with these margins.
    const counts = [
      [29, 4, 19, 16],
      [109, 16, 83, 109],
      [6, 0, 5, 4],
    ];
    expectNear(valueOf(exact(counts)), 0.63151325725, 1e-10);
  });

  it('counts a table in the other tail whose probability ties with the observed one', () => {
    // Both tails of a 2 × 2 table with equal margins: twice one tail.
    const p = valueOf(
      exact([
        [3, 7],
        [7, 3],
      ]),
    );
    expectNear(p, 0.17889540799757814);
  });

  it('is 1 where no table is less probable', () => {
    expectNear(
      valueOf(
        exact([
          [2, 2],
          [2, 2],
        ]),
      ),
      1,
    );
  });

  it('says that a large table is beyond its work limit', () => {
    const large = Array.from({ length: 9 }, (_, i) => Array.from({ length: 9 }, (__, j) => 3 + ((i * 7 + j * 5) % 4)));
    expect(exact(large)).toEqual({ defined: false, reason: 'work-limit' });
  });

  it('says that a table of very many rows is beyond its work limit before it starts', () => {
    const tall = Array.from({ length: 60 }, (_, i) => Array.from({ length: 60 }, (__, j) => (i * j) % 3));
    expect(exact(tall)).toEqual({ defined: false, reason: 'work-limit' });
  });
});

describe('the exact p of χ²', () => {
  it('is 1 where the observed table is the most even', () => {
    expectNear(
      valueOf(
        finishSteps(
          exactPearson(
            tableOf([
              [2, 4],
              [3, 6],
            ]),
          ),
        ),
      ),
      1,
    );
  });

  it('can differ from that by probability', () => {
    const table = tableOf([
      [0, 9],
      [7, 5],
    ]);
    expectNear(valueOf(finishSteps(freemanHalton(table))), 0.007120743034055843, 1e-7);
    expectNear(valueOf(finishSteps(exactPearson(table))), 0.015789473684210752, 1e-7);
  });
});
