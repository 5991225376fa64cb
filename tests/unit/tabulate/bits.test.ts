import { describe, expect, it } from 'vitest';
import {
  and,
  andNot,
  type Bits,
  emptyBits,
  hasBit,
  or,
  positionsOf,
  setBit,
  union,
} from '../../../src/domain/tabulate/bits.ts';
import { countAnd, countBits, intersects } from '../../../src/domain/tabulate/count-bits.ts';

const sizes = [0, 1, 31, 32, 33, 63, 64, 255, 256, 257, 300, 1000, 4096 + 17];

function every(size: number, step: number): Bits {
  const bits = emptyBits(size);
  for (let position = 0; position < size; position += step) setBit(bits, position);
  return bits;
}

describe.each(sizes)('sets over %d cases', (size) => {
  const [threes, fives] = [every(size, 3), every(size, 5)];
  const where = (test: (position: number) => boolean) => Array.from({ length: size }, (_, index) => index).filter(test);

  it('hold the cases put into them', () => {
    expect(positionsOf(threes)).toEqual(where((position) => position % 3 === 0));
    expect(positionsOf(every(size, 1))).toEqual(where(() => true));
    expect(where((position) => hasBit(fives, position))).toEqual(where((position) => position % 5 === 0));
  });

  it('are counted, alone and together', () => {
    expect(countBits(every(size, 1))).toBe(size);
    expect(countBits(threes)).toBe(Math.ceil(size / 3));
    expect(countAnd(threes, fives)).toBe(Math.ceil(size / 15));
    expect(countBits(emptyBits(size))).toBe(0);
  });

  it('are joined and parted', () => {
    expect(positionsOf(and(threes, fives))).toEqual(where((position) => position % 15 === 0));
    expect(positionsOf(or(threes, fives))).toEqual(where((position) => position % 3 === 0 || position % 5 === 0));
    expect(positionsOf(andNot(threes, fives))).toEqual(where((position) => position % 3 === 0 && position % 5 !== 0));
    expect(positionsOf(union([threes, fives, emptyBits(size)], size))).toEqual(positionsOf(or(threes, fives)));
    expect(intersects(threes, fives)).toBe(size > 0);
    expect(intersects(threes, emptyBits(size))).toBe(false);
  });
});
