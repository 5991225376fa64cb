import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tryAssignments } from '../../../src/domain/audit/assignments.ts';
import { countsOfShare } from '../../../src/domain/audit/counts-of-share.ts';
import { fewestMoves } from '../../../src/domain/audit/fewest-moves.ts';
import { type Figure, matchFigures } from '../../../src/domain/audit/match-figures.ts';
import { inEnglish } from '../../support/in-english.ts';
import { like } from '../../support/like.ts';
import { must } from '../../support/must.ts';

/** Figures over cases numbered in order: `[[3, 2]]` holds cases 1, 2, 3 and is reported as 2. */
function figuresOf(sizes: readonly (readonly [number, number])[]): Figure[] {
  let next = 1;
  return sizes.map(([size, reported], index) => {
    const cases = new Set(Array.from({ length: size }, () => next++));
    return { label: `f${index}`, reported, cases };
  });
}

/** Tries every way to place every case in a figure or outside, and finds those that need the fewest changes. */
function exhaustive(figures: readonly Figure[], outside: number): { moves: number; ways: number } {
  const homes = [
    ...figures.flatMap(({ cases }, index) => [...cases].map(() => index)),
    ...Array.from({ length: outside }, () => figures.length),
  ];
  let best = { moves: Infinity, ways: 0 };
  for (let way = 0; way < (figures.length + 1) ** homes.length; way += 1) {
    const placed = homes.map((_home, index) => Math.floor(way / (figures.length + 1) ** index) % (figures.length + 1));
    const fits = figures.every(({ reported }, index) => placed.filter((home) => home === index).length === reported);
    if (!fits) continue;
    const moves = placed.filter((home, index) => home !== homes[index]).length;
    if (moves < best.moves) best = { moves, ways: 1 };
    else if (moves === best.moves) best = { moves, ways: best.ways + 1 };
  }
  return best;
}

describe('the fewest moves until all figures match', () => {
  it('are none where they match already', () => {
    expect(inEnglish(fewestMoves(figuresOf([[2, 2]]), 0))).toEqual({
      value: 0,
      note: 'every figure matches as it stands',
    });
  });

  it('agree with trying every way', () => {
    const size = fc.integer({ min: 0, max: 3 });
    const some = fc.array(fc.tuple(size, size), { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 2 }), (sizes, outside) => {
        const figures = figuresOf(sizes);
        const found = fewestMoves(figures, outside);
        const { moves, ways } = exhaustive(figures, outside);
        if (moves === Infinity) {
          expect(inEnglish(found)).toMatchObject({ value: null, open: like(/^the figures ask for/u) });
        } else {
          expect(found).toMatchObject({ value: moves });
          if (moves > 0) expect(inEnglish(found).note).toMatch(new RegExp(`^${ways} ways?:`, 'u'));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('come to nothing where a case stands in two figures', () => {
    const cases = new Set([43]);
    const figures = ['health', 'safety'].map((label) => ({ label, reported: 1, cases }));
    expect(inEnglish(fewestMoves(figures, 0))).toMatchObject({ value: null, open: like(/^case 43 stands in two/u) });
  });
});

describe('figures matched at once', () => {
  it('count, and the others are named', () => {
    const figures = figuresOf([
      [2, 2],
      [3, 1],
    ]);
    expect(inEnglish(matchFigures(figures))).toEqual({ value: 1, note: '1 of 2; f1 reported 1, recomputed 3' });
  });
});

describe('assignments of disputed units', () => {
  const units = [{ label: 'unit', cases: new Set([9]) }];

  it('find the one figure that lacks a case', () => {
    const figures = figuresOf([
      [2, 3],
      [2, 2],
    ]);
    expect(inEnglish(must(tryAssignments(figures, units)))).toEqual({
      value: 5,
      note: '1 of 3 assignments; unit → f0',
    });
  });

  it('may leave a unit out, and take it from where it stood', () => {
    const figures: Figure[] = [{ label: 'f', reported: 1, cases: new Set([1, 9]) }];
    expect(inEnglish(must(tryAssignments(figures, units)))).toEqual({
      value: 1,
      note: '1 of 2 assignments; unit → none',
    });
  });

  it('give no value where nothing fits', () => {
    expect(inEnglish(must(tryAssignments(figuresOf([[1, 5]]), units)))).toEqual({
      value: null,
      note: '0 of 2 assignments',
    });
  });

  it('are refused where they are too many to try', () => {
    const many = Array.from({ length: 8 }, (_, index) => ({ label: `u${index}`, cases: new Set([index]) }));
    const figures = figuresOf([
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(tryAssignments(figures, many)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });
});

describe('counts of a share', () => {
  it('are those that round to whole per cent within the bounds', () => {
    expect(inEnglish(countsOfShare({ base: 56, atLeast: 45, atMost: 49 }))).toEqual({ value: '25–27', note: 'of 56' });
    expect(countsOfShare({ base: 52, atLeast: 45, atMost: 49 }).value).toBe('24–25');
    expect(countsOfShare({ base: 2, atLeast: 50, atMost: 50 }).value).toBe(1);
  });

  it('may be none', () => {
    expect(countsOfShare({ base: 2, atLeast: 10, atMost: 20 }).value).toBeNull();
  });
});
