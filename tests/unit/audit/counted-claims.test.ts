import { describe, expect, it } from 'vitest';
import { tu2022Audit } from '../../support/tu-2022-audit.ts';

const entries = new Map(tu2022Audit().map((entry) => [entry.id, entry]));

type Expected = {
  readonly id: string;
  readonly reported: number;
  /** Every reading, the primary one first, as counted by hand and by script from the printed table. */
  readonly recomputed: readonly (number | null)[];
  readonly matching: readonly number[];
};

const counted: Expected[] = [
  { id: 'n-cases', reported: 56, recomputed: [56], matching: [0] },
  { id: 'after-2000', reported: 51, recomputed: [49, 51, 49], matching: [1] },
  { id: '1990-97', reported: 5, recomputed: [4, 5], matching: [1] },
  { id: 'year-sum', reported: 56, recomputed: [53, 56], matching: [1] },
  { id: 'europe', reported: 49, recomputed: [47, 48, 49, 49, 45], matching: [2, 3] },
  { id: 'n-america', reported: 2, recomputed: [2], matching: [0] },
  { id: 'asia', reported: 5, recomputed: [4, 3, 5, 6], matching: [2] },
  { id: 'region-sum', reported: 56, recomputed: [53, 56], matching: [1] },
  { id: 'single', reported: 54, recomputed: [54, 55], matching: [0] },
  { id: 'area-health', reported: 28, recomputed: [18, 17, 20, 23, 24, 28, 27], matching: [5] },
  { id: 'area-safety', reported: 7, recomputed: [7, 6], matching: [0] },
  { id: 'area-education', reported: 3, recomputed: [4], matching: [] },
  { id: 'area-employment', reported: 3, recomputed: [2, 3], matching: [1] },
  { id: 'area-budgeting', reported: 2, recomputed: [2], matching: [0] },
  { id: 'area-culture', reported: 2, recomputed: [2], matching: [0] },
  { id: 'area-environment', reported: 2, recomputed: [2], matching: [0] },
  { id: 'area-it', reported: 2, recomputed: [3], matching: [] },
  { id: 'area-other', reported: 7, recomputed: [7, 8], matching: [0] },
  { id: 'area-sum', reported: 56, recomputed: [57, 56, 56, 56], matching: [1, 2] },
  { id: 'area-set', reported: 9, recomputed: [6, 5, 7, 2], matching: [] },
];

describe('claims counted from the printed list', () => {
  it.each(counted)('recomputes $id under every reading', ({ id, reported, recomputed, matching }) => {
    const entry = entries.get(id);
    expect(entry?.reported).toBe(reported);
    expect(entry?.readings.map((reading) => reading.recomputed)).toEqual(recomputed);
    expect(entry?.matching).toEqual(matching.map((place) => entry?.readings[place]?.id));
    expect(entry?.recomputed).toBe(recomputed[0]);
    expect(entry?.status).toBe(recomputed[0] === reported ? 'match' : 'differs');
    expect(entry?.difference).toBe((recomputed[0] ?? 0) - reported);
  });

  const behind: [string, number, number[]][] = [
    ['1990-97', 0, [1, 2, 4, 5]],
    ['1990-97', 1, [1, 2, 3, 4, 5]],
    ['n-america', 0, [28, 31]],
    ['asia', 0, [19, 47, 51, 54]],
    ['area-education', 0, [32, 38, 48, 50]],
    ['area-employment', 0, [15, 39]],
    ['area-employment', 1, [15, 39, 51]],
    ['area-budgeting', 0, [8, 19]],
    ['area-culture', 0, [21, 49]],
    ['area-environment', 0, [24, 36]],
    ['area-it', 0, [10, 12, 13]],
    ['area-other', 0, [2, 14, 16, 22, 26, 51, 54]],
  ];
  it.each(behind)('leads from %s, reading %i, to its cases', (id, reading, cases) => {
    expect(entries.get(id)?.readings[reading]?.cases).toEqual(cases);
  });

  it('counts an undated case as later only where the reading says so', () => {
    const [dated, lenient] = entries.get('after-2000')?.readings ?? [];
    const added = lenient?.cases?.filter((number) => dated?.cases?.includes(number) === false);
    expect(added).toEqual([55, 56]);
    expect(dated?.note).toBe('2 more cases are left open');
  });

  it('leaves the joint labels of cases 43 and 52 out of the single-service setting', () => {
    const cases = entries.get('single')?.readings[0]?.cases ?? [];
    expect(Array.from({ length: 56 }, (_, index) => index + 1).filter((number) => !cases.includes(number))).toEqual([
      43, 52,
    ]);
  });

  it('finds two of 64 ways to give three countries to the regions so that all figures match', () => {
    const note = entries.get('region-sum')?.readings[1]?.note ?? '';
    expect(note.split('; ').toSorted()).toEqual([
      '2 of 64 assignments',
      'Turkey → Asia, Brazil → Asia, Australia → Europe',
      'Turkey → Europe, Brazil → Europe, Australia → Asia',
    ]);
  });

  it('finds the nine areas two cases apart, in 24 ways', () => {
    const moves = entries.get('area-set')?.readings[3];
    expect(moves?.note).toContain('24 ways');
    expect(moves?.note).toContain('1 of 10, 12, 13');
    expect(moves?.note).toContain('1 of 32, 38, 48, 50');
    expect(moves?.matches).toBeNull();
  });
});
