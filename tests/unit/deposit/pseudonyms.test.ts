import { describe, expect, it } from 'vitest';
import { cappedQuote, pseudonymsOf } from '../../../src/domain/deposit/pseudonyms.ts';

const names = pseudonymsOf([
  { name: 'import', kind: 'import' },
  { name: 'Ana', kind: 'person' },
  { name: 'Ana Li', kind: 'person' },
  { name: 'strict', kind: 'rule' },
  { name: 'B. (guest)', kind: 'person' },
]);

describe('what is published in place of a name', () => {
  it('is a number for a person; what is nobody keeps its name', () => {
    expect(['Ana', 'Ana Li', 'B. (guest)', 'strict', 'import'].map(names.nameOf)).toEqual([
      'coder-1',
      'coder-2',
      'coder-3',
      'strict',
      'import',
    ]);
  });

  it('stands in texts wherever the name is a word of its own, the longest name first, whatever its capitals', () => {
    expect(names.withoutNames('ANA asked Ana Li and B. (guest); Analysis by strict, Susana.')).toBe(
      'coder-1 asked coder-2 and coder-3; Analysis by strict, Susana.',
    );
    expect(pseudonymsOf([]).withoutNames('Ana')).toBe('Ana');
  });
});

describe('a quotation', () => {
  it('is cut by code points and says so', () => {
    expect(cappedQuote('short', 5)).toBe('short');
    expect(cappedQuote('𝒜𝒷𝒸𝒹 and more', 4)).toBe('𝒜𝒷𝒸…');
    expect(cappedQuote('a word here', 8)).toBe('a word…');
  });
});
