import { describe, expect, it } from 'vitest';
import { pseudonymsOf } from '../../../src/domain/deposit/pseudonyms.ts';

const names = pseudonymsOf(['Ana', 'Ana Li', 'B. (guest)']);

describe('what is published in place of a name', () => {
  it('is a number for a person; any other name stays', () => {
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
