import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareSides as compared, type Operator, type Side } from '../../../src/domain/audit/compare-sides.ts';
import { known, type KnownCases } from '../../../src/domain/audit/known-cases.ts';
import { inEnglish } from '../../support/in-english.ts';

const compareSides = (...of: Parameters<typeof compared>) => inEnglish(compared(...of));

function side(label: string, certain: readonly number[], open: readonly number[] = []): Side {
  return { label, cases: { certain: new Set(certain), possible: new Set([...certain, ...open]) } };
}

/** Every way in which the open cases of a set may fall. */
function completions({ certain, possible }: KnownCases): number[] {
  const open = possible.size - certain.size;
  return Array.from({ length: open + 1 }, (_, more) => certain.size + more);
}

function compare(left: number, operator: Operator, right: number): boolean {
  if (operator === '=') return left === right;
  return operator === '>' ? left > right : left < right;
}

describe('a comparison of counts', () => {
  it('holds where every case is known and the order is so', () => {
    expect(compareSides([side('a', [1, 2]), side('b', [3])], '>', 3)).toEqual({ value: 'holds', note: 'a 2; b 1' });
    expect(compareSides([side('a', [1]), side('b', [2, 3])], '>', 3).value).toBe('does not hold');
    expect(compareSides([side('a', [1]), side('b', [2])], '>', 3).value).toBe('does not hold');
  });

  it('needs the order against every other side', () => {
    expect(compareSides([side('a', [1, 2]), side('b', [3]), side('c', [4, 5])], '>', 5).value).toBe('does not hold');
  });

  it('is open while the open cases could turn it, and says how many they are', () => {
    const measured = compareSides([side('a', [1, 2], [4]), side('b', [3], [4, 5])], '>', 6);
    expect(measured.value).toBeNull();
    expect(measured.note).toBe('a 2 (up to 3); b 1 (up to 3)');
    expect(measured.open).toContain('2 of 6 cases open');
  });

  it('is decided as soon as the open cases cannot turn it any more', () => {
    expect(compareSides([side('a', [1, 2, 3], [5]), side('b', [4], [5])], '>', 5).value).toBe('holds');
  });

  it('agrees with every way in which the open cases may fall', () => {
    const cases = fc.uniqueArray(fc.integer({ min: 1, max: 8 }), { maxLength: 5 });
    const any = fc.tuple(cases, cases).map(([certain, open]) => side('s', certain, open));
    fc.assert(
      fc.property(any, any, fc.constantFrom<Operator>('>', '<', '='), (left, right, operator) => {
        const outcomes = completions(left.cases).flatMap((a) =>
          completions(right.cases).map((b) => compare(a, operator, b)),
        );
        const all = outcomes.every((outcome) => outcome);
        const none = outcomes.every((outcome) => !outcome);
        const expected = all ? 'holds' : none ? 'does not hold' : null;
        expect(compareSides([left, right], operator, 8).value).toBe(expected);
      }),
    );
  });

  it('compares shares within a base, not counts', () => {
    const inner: Side = { ...side('inner', [1, 2]), of: known(new Set([1, 2])) };
    const outer: Side = { ...side('outer', [3, 4, 5]), of: known(new Set([3, 4, 5, 6])) };
    expect(compareSides([inner, outer], '>', 6)).toEqual({ value: 'holds', note: 'inner 2 of 2; outer 3 of 4' });
  });

  it('decides nothing on an empty base', () => {
    const empty: Side = { ...side('empty', []), of: known(new Set()) };
    const full: Side = { ...side('full', [1]), of: known(new Set([1, 2])) };
    expect(compareSides([empty, full], '>', 2)).toMatchObject({
      value: null,
      open: 'a share has no case to be counted in',
    });
  });
});
