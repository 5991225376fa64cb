import { describe, expect, it } from 'vitest';
import { claimSchema } from '../../../../src/domain/model/claim.ts';
import { codebookSchema } from '../../../../src/domain/model/codebook.ts';
import { groupingSchema } from '../../../../src/domain/model/grouping.ts';
import { claimOf, type ClaimDraft, newCondition, newDraft, ruleOf } from '../../../../src/ui/audit/draft.ts';
import { smallScheme } from '../../../support/small-scheme.ts';

const grouping = groupingSchema.parse({
  kind: 'codes',
  id: 'regions',
  variable: 'country',
  label: 'Regions',
  source: 'A test.',
  groups: [{ id: 'north', label: 'The north', codes: ['sweden'] }],
});
const scheme = { codebook: codebookSchema.parse(smallScheme), groupings: [grouping] };
const uk = { ...newCondition, variable: 'country', codes: ['uk', 'sweden'] };
const late = { ...newCondition, variable: 'year', operator: '>' as const, value: ' 2000 ' };
const given = {
  reported: { value: 28, text: '28', percent: false },
  scheme,
  taken: new Set<string>(),
  allCases: 'all cases',
};
const draft: ClaimDraft = { ...newDraft, sentence: ' 28 cases lie in health. ', conditions: [uk] };

const counted = (conditions: ClaimDraft['conditions']): unknown => {
  const measure = claimOf({ ...draft, conditions }, given)?.readings[0]?.measure;
  return measure?.kind === 'cases' ? measure.of : undefined;
};

describe('conditions on cases', () => {
  it('become the filters that the command line writes, once they are whole', () => {
    expect(counted([uk])).toBe('country=uk;sweden');
    expect(counted([late])).toBe('year>2000');
    expect(counted([{ ...newCondition, variable: 'country', grouping: 'regions', codes: ['north'] }])).toBe(
      'country@regions=north',
    );
    expect(counted([newCondition])).toBeUndefined();
    expect(counted([{ ...newCondition, variable: 'country' }])).toBeUndefined();
  });

  it('must all hold; without any all cases are counted, and one that is not whole counts nothing', () => {
    expect(counted([])).toEqual({ kind: 'every-case' });
    expect(counted([uk, late])).toEqual({ kind: 'all-of', sets: ['country=uk;sweden', 'year>2000'] });
    expect(counted([uk, newCondition])).toBeUndefined();
  });

  it('are said in words, by labels', () => {
    const north = {
      ...newCondition,
      variable: 'country',
      grouping: 'regions',
      operator: '!=' as const,
      codes: ['north'],
    };
    expect(ruleOf([uk, late, north], scheme)).toBe(
      'Country: United Kingdom or Sweden; Year > 2000; Country: not The north',
    );
  });
});

describe('a claim from a draft', () => {
  it('says what the paper says, what is reported, and one reading', () => {
    const claim = claimOf(draft, given);
    expect(claim).toEqual({
      id: '28-cases-lie-in-health',
      kind: 'count',
      section: '–',
      statement: '28 cases lie in health.',
      reported: 28,
      unit: 'cases',
      readings: [
        {
          id: 'primary',
          rule: 'Country: United Kingdom or Sweden',
          measure: { kind: 'cases', of: 'country=uk;sweden' },
        },
      ],
    });
    expect(claimSchema.safeParse(claim).error).toBeUndefined();
  });

  it('gets an id that no other has, and keeps the words that somebody wrote for its reading', () => {
    const claim = claimOf(
      { ...draft, rule: 'By region', section: '3.1' },
      { ...given, taken: new Set(['28-cases-lie-in-health']) },
    );
    expect(claim).toMatchObject({ id: '28-cases-lie-in-health-2', section: '3.1', readings: [{ rule: 'By region' }] });
  });

  it('is a share with the decimals of the sentence, of all cases or of those coded', () => {
    const reported = { value: 45.5, text: '45.5', percent: true };
    const share = (whole: ClaimDraft['whole']) =>
      claimOf({ ...draft, measure: 'percent', whole }, { ...given, reported })?.readings[0]?.measure;
    expect(share('all')).toMatchObject({ kind: 'percentage', decimals: 1, whole: { of: { kind: 'every-case' } } });
    expect(share('coded')).toMatchObject({
      whole: { of: { kind: 'not', set: { kind: 'state', variable: 'country' } } },
    });
  });

  it('is not there while something is missing', () => {
    expect(claimOf({ ...draft, sentence: ' ' }, given)).toBeUndefined();
    expect(claimOf({ ...draft, conditions: [newCondition] }, given)).toBeUndefined();
  });
});
