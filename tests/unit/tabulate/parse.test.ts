import { describe, expect, it } from 'vitest';
import { parseAxis } from '../../../src/domain/tabulate/parse-axis.ts';
import { parseFilter } from '../../../src/domain/tabulate/parse-filter.ts';
import { parsePolicy } from '../../../src/domain/tabulate/parse-policy.ts';
import { must } from '../../support/must.ts';

describe('parseFilter', () => {
  it.each([
    ['country=UK;Sweden', { variable: 'country', operator: '=', values: ['UK', 'Sweden'] }],
    ['year>2000', { variable: 'year', operator: '>', values: ['2000'] }],
    ['year >= 1990', { variable: 'year', operator: '>=', values: ['1990'] }],
    ['year<=1997', { variable: 'year', operator: '<=', values: ['1997'] }],
    ['year<1997', { variable: 'year', operator: '<', values: ['1997'] }],
    ['country@regions=europe', { variable: 'country', grouping: 'regions', operator: '=', values: ['europe'] }],
    ['role!=co-assessor', { variable: 'role', operator: '!=', values: ['co-assessor'] }],
    [
      'Service area = Health care ; Public safety',
      { variable: 'service-area', operator: '=', values: ['Health care', 'Public safety'] },
    ],
    ['title=a=b', { variable: 'title', operator: '=', values: ['a=b'] }],
    ['国家=英国', { variable: '国家', operator: '=', values: ['英国'] }],
  ])('reads %s', (text, filter) => {
    expect(must(parseFilter(text))).toEqual(filter);
  });

  it.each(['', 'country', '=UK', 'country=', 'country=UK;', 'year=>2000;', 'a@b@c=d', 'a b@=c'])(
    'refuses “%s” with a hint',
    (text) => {
      const result = parseFilter(text);
      expect(result.ok ? 'read' : result.error.code).toBe('invalid-input');
      expect(result.ok ? '' : result.error.message).toContain(`“${text}”`);
    },
  );
});

describe('parseAxis', () => {
  it('reads a variable, and one through a grouping', () => {
    expect(must(parseAxis('role'))).toEqual({ variable: 'role', several: false });
    expect(must(parseAxis('country@regions'))).toEqual({ variable: 'country', grouping: 'regions', several: false });
  });

  it.each(['', '@', 'role@', 'a@b@c', 'ro/le'])('refuses “%s”', (text) => {
    const result = parseAxis(text);
    expect(result.ok ? 'read' : result.error.code).toBe('invalid-input');
  });
});

describe('parsePolicy', () => {
  it('reads the four policies', () => {
    expect(must(parsePolicy('final'))).toEqual({ kind: 'final' });
    expect(must(parsePolicy('union'))).toEqual({ kind: 'union' });
    expect(must(parsePolicy('intersection'))).toEqual({ kind: 'intersection' });
    expect(must(parsePolicy('coder:Ana B'))).toEqual({ kind: 'coder', name: 'Ana B' });
    expect(must(parsePolicy(' union '))).toEqual({ kind: 'union' });
  });

  it.each(['', 'coder:', 'coder', 'Final', 'both'])('refuses “%s”', (text) => {
    const result = parsePolicy(text);
    expect(result.ok ? 'read' : result.error.message).toContain('coder:NAME');
  });
});
