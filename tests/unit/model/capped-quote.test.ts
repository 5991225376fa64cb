import { describe, expect, it } from 'vitest';
import { cappedQuote } from '../../../src/domain/model/capped-quote.ts';

describe('a quotation', () => {
  it('is cut by code points and says so', () => {
    expect(cappedQuote('short', 5)).toBe('short');
    expect(cappedQuote('𝒜𝒷𝒸𝒹 and more', 4)).toBe('𝒜𝒷𝒸…');
    expect(cappedQuote('a word here', 8)).toBe('a word…');
  });
});
