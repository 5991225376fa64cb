import { describe, expect, it } from 'vitest';
import { keptOrder } from '../../../../src/ui/cases/kept-order.ts';

describe('the order of columns', () => {
  it('is the one that was kept, without columns that are gone', () => {
    expect(keptOrder(['c', 'gone', 'a', 'b'], ['a', 'b', 'c'])).toEqual(['c', 'a', 'b']);
  });

  it('puts a new column after the one that it follows in the codebook', () => {
    expect(keptOrder(['c', 'a'], ['a', 'new', 'newer', 'c'])).toEqual(['c', 'a', 'new', 'newer']);
    expect(keptOrder(['c', 'a'], ['first', 'a', 'c'])).toEqual(['first', 'c', 'a']);
  });
});
