import { describe, expect, it } from 'vitest';
import { said, sayIn } from '../../../src/domain/model/sentences/said.ts';
import { thousands } from '../../../src/domain/model/thousands.ts';

describe('a number that counts', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1424, '1,424'],
    [-1234567, '-1,234,567'],
    [112345.25, '112,345.25'],
    [0.123456, '0.123456'],
  ])('%d is written %s', (value, text) => {
    expect(thousands(value)).toBe(text);
  });

  it('is so written in a sentence of either language, a case or a year as it stands', () => {
    const sentence = said('methods.coder', { coder: 'Ana', kind: '', answers: 1424, cases: 8576 });
    expect(sayIn('en', sentence)).toBe('Ana gave 1,424 answers on 8,576 cases.');
    expect(sayIn('zh', sentence)).toContain('8,576 个案例给出 1,424 个答案');
    expect(sayIn('en', said('page.codings-of', { case: 1424 }))).toBe('Codings of case 1424');
    const year = said('cell.too-small', { text: '1890', minimum: 1900, label: 'Year', token: '' });
    expect(sayIn('en', year)).toContain('below 1900');
  });
});
