import { describe, expect, it } from 'vitest';
import { numbersInText } from '../../../src/domain/audit/numbers-in-text.ts';

const values = (sentence: string): number[] => numbersInText(sentence).map(({ value }) => value);

describe('the numbers of a sentence', () => {
  it('are found in digits, with their groups of three and decimals', () => {
    expect(values('Of 1,024 cases, 45.5 % and 7 more.')).toEqual([1024, 45.5, 7]);
    expect(values('28 cases lie in health; 12 do not')).toEqual([28, 12]);
  });

  it('are found in English words up to ninety-nine, whatever their capitals', () => {
    expect(values('Fifty-one cases, seventeen of them in two areas, and ninety nine more')).toEqual([51, 17, 2, 99]);
    expect(values('one two three four five six seven eight nine ten')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(values('eleven twelve thirteen fourteen fifteen')).toEqual([11, 12, 13, 14, 15]);
    expect(values('sixteen seventeen eighteen nineteen')).toEqual([16, 17, 18, 19]);
    expect(values('twenty thirty forty fifty sixty seventy eighty ninety')).toEqual([20, 30, 40, 50, 60, 70, 80, 90]);
    expect(values('Thirty ten-minute talks')).toEqual([30, 10]);
  });

  it('are shares where per cent follows, in whatever spelling', () => {
    expect(
      numbersInText('10 % or 20% or 30 per cent or 40 percent, of 50 cases').map(({ percent }) => percent),
    ).toEqual([true, true, true, true, false]);
  });

  it('are neither parts of words nor places behind a section sign', () => {
    expect(values('As §3.1 says, covid19 and someone often hold none: 4')).toEqual([4]);
    expect(values('')).toEqual([]);
  });

  it('keep how they are written and where they stand', () => {
    expect(numbersInText('About 1,200 or Ten')).toEqual([
      { value: 1200, text: '1,200', at: 6, percent: false },
      { value: 10, text: 'Ten', at: 15, percent: false },
    ]);
  });
});
