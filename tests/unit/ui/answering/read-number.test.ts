import { describe, expect, it } from 'vitest';
import { numberWords, readNumber } from '../../../../src/ui/answering/read-number.ts';
import { variableOf } from '../../../support/small-review.ts';

const any = variableOf('share', 'number');
const year = variableOf('year', 'number');
if (any.kind !== 'number' || year.kind !== 'number') throw new Error('numbers were made');
const bounded = { ...year, integer: true, minimum: 1970, maximum: 2030 };

describe('a number that a person types', () => {
  it('has a decimal point or comma, and blanks around it', () => {
    expect(['2.5', ' 2,5 ', '-3', '+4'].map((text) => readNumber(text, any))).toEqual([
      { value: 2.5 },
      { value: 2.5 },
      { value: -3 },
      { value: 4 },
    ]);
  });

  it('is none where letters, signs or grouping stand in it', () => {
    for (const text of ['', 'c. 2005', '1,234.5', '1e3', '--2', '2 005'])
      expect(readNumber(text, any)).toEqual({ problem: 'number' });
  });

  it('keeps within what its variable takes, and the words say which', () => {
    expect(readNumber('2005.5', bounded)).toEqual({ problem: 'integer' });
    expect(readNumber('1969', bounded)).toEqual({ problem: 'minimum' });
    expect(readNumber('2031', bounded)).toEqual({ problem: 'maximum' });
    for (const value of [1970, 2030]) expect(readNumber(String(value), bounded)).toEqual({ value });
    const say = (key: string, values?: object): string => `${key} ${JSON.stringify(values)}`;
    expect(numberWords('minimum', { ...bounded, text: '1969' }, say)).toBe(
      'answering.not-minimum {"text":"1969","minimum":1970,"maximum":2030}',
    );
  });
});
