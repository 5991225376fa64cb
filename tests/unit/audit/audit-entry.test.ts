import { describe, expect, it } from 'vitest';
import { auditClaims } from '../../../src/domain/audit/audit-claims.ts';
import { entryWithout } from '../../../src/domain/audit/audit-entry.ts';
import { type Claim, claimsSchema } from '../../../src/domain/model/claim.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { claimOf, tu2022Audit } from '../../support/tu-2022-audit.ts';
import { repositoryText } from '../../support/tu-2022-snapshot.ts';

const snapshot = smallReview({
  variables: [variableOf('colour', 'single', { tree: { red: {}, blue: {} }, role: 'attribute' })],
  codings: { import: { colour: ['red', 'red', 'blue', 'NR'] } },
  kinds: { import: 'import' },
});

function reds(more: object): Claim {
  return claimOf({
    id: 'reds',
    kind: 'count',
    section: '§1',
    statement: 'Two cases are red.',
    reported: 2,
    readings: [{ id: 'red', rule: 'cases that are red', measure: { kind: 'cases', of: 'colour=red' } }],
    ...more,
  });
}

function audited(claim: Claim): unknown {
  const result = auditClaims(snapshot, [claim]);
  return result.ok ? result.value[0] : result.error;
}

describe('an audit entry', () => {
  it('holds recomputed against reported under the primary reading', () => {
    expect(audited(reds({ unit: 'cases' }))).toEqual({
      id: 'reds',
      kind: 'count',
      section: '§1',
      statement: 'Two cases are red.',
      reported: 2,
      recomputed: 2,
      unit: 'cases',
      difference: 0,
      status: 'match',
      reading: 'cases that are red',
      readings: [
        {
          id: 'red',
          rule: 'cases that are red',
          recomputed: 2,
          matches: true,
          cases: [1, 2],
          note: '1 more case is left open',
        },
      ],
      matching: ['red'],
      tried: 1,
    });
  });

  it('tells a difference to the decimals that both numbers have', () => {
    const measure = {
      kind: 'percentage',
      part: { kind: 'printed', value: 1, source: 's' },
      whole: { kind: 'printed', value: 3, source: 's' },
      decimals: 1,
    };
    const readings = [{ id: 'share', rule: 'one in three', measure }];
    expect(audited(reds({ reported: 36.7, readings }))).toMatchObject({ recomputed: 33.3, difference: -3.4 });
  });

  it('lets another reading match without changing the status', () => {
    const readings = [
      { id: 'blue', rule: 'blue', measure: { kind: 'cases', of: 'colour=blue' } },
      { id: 'red', rule: 'red', measure: { kind: 'cases', of: 'colour=red' } },
    ];
    expect(audited(reds({ readings }))).toMatchObject({
      recomputed: 1,
      difference: -1,
      status: 'differs',
      matching: ['red'],
      tried: 2,
    });
  });

  it('compares no reading that is only shown', () => {
    const readings = [
      { id: 'blue', rule: 'blue', measure: { kind: 'cases', of: 'colour=blue' } },
      { id: 'red', rule: 'red', measure: { kind: 'cases', of: 'colour=red' }, reported: null, unit: 'cases' },
    ];
    expect(audited(reds({ readings }))).toMatchObject({ matching: [], tried: 1, readings: [{}, { matches: null }] });
  });

  it('gives no verdict where nothing is reported', () => {
    expect(audited(reds({ reported: null }))).toMatchObject({ status: 'not-testable', recomputed: null });
  });

  it('says why nothing could be evaluated in one sentence with one full stop', () => {
    const reason = (why: string, language: 'en' | 'zh') => entryWithout(reds({}), why, language).reason;
    expect(reason('there is no shade', 'en')).toBe('There is no shade.');
    expect(reason('one of 2.5 is none', 'en')).toBe('One of 2.5 is none.');
    expect(reason('There is none. Add one.', 'en')).toBe('There is none. Add one.');
    expect(reason('没有该变量', 'zh')).toBe('没有该变量。');
    expect(reason('没有该变量。', 'zh')).toBe('没有该变量。');
  });

  it('names claim, reading and what is missing where a variable does not exist', () => {
    const readings = [{ id: 'shade', rule: 'dark', measure: { kind: 'cases', of: 'shade=dark' } }];
    const error = audited(reds({ readings }));
    expect(error).toMatchObject({ code: 'not-found' });
    expect(error).toHaveProperty(
      'message',
      'Claim “reds”, reading “shade”: There is no variable “shade”. There is: colour.',
    );
  });

  it.each([
    ['a code that the variable lacks', { kind: 'cases', of: 'colour=green' }, 'green'],
    ['a comparison of codes', { kind: 'cases', of: 'colour>1' }, 'compares codes'],
    ['codes of an unknown variable', { kind: 'codes', variable: 'shade' }, 'There is no variable “shade”'],
    ['codes below an unknown code', { kind: 'codes', variable: 'colour', below: 'green' }, 'green'],
  ])('refuses %s with the claim named', (_what, measure, words) => {
    const error = audited(reds({ readings: [{ id: 'r', rule: 'r', measure }] }));
    expect(error).toHaveProperty('message', expect.stringContaining('Claim “reds”, reading “r”: '));
    expect(error).toHaveProperty('message', expect.stringContaining(words));
  });
});

describe('every entry of the shipped audit', () => {
  const entries = tu2022Audit();

  it('calls a reading a match exactly where recomputed equals reported', () => {
    for (const entry of entries) {
      for (const { recomputed, matches, reported = entry.reported } of entry.readings) {
        expect(matches).toBe(reported === null || recomputed === null ? null : recomputed === reported);
      }
      expect(entry.matching).toEqual(entry.readings.filter(({ matches }) => matches).map(({ id }) => id));
      if (entry.status === 'match') expect(entry.recomputed).toBe(entry.reported);
      if (entry.status === 'differs') expect(entry.recomputed).not.toBe(entry.reported);
    }
  });

  it('speaks of reported and recomputed, and of nobody’s mistakes', () => {
    const words = `${JSON.stringify(entries)} ${repositoryText('fixtures/tu-2022/claims.json')}`;
    expect(words).not.toMatch(/\berrors?\b|\bmistakes?\b|\bwrong\b|\bincorrect\b/iu);
  });
});

describe('a file of claims', () => {
  const file = claimsSchema.parse(JSON.parse(repositoryText('fixtures/tu-2022/claims.json')));

  const accepts = (...claims: unknown[]): boolean => claimsSchema.safeParse({ ...file, claims }).success;
  const [first] = file.claims;

  it('needs a reason where a claim cannot be tested', () => {
    expect(accepts({ ...first, kind: 'not-testable' })).toBe(false);
    expect(accepts({ ...first, kind: 'not-testable', notTestable: 'Nothing is published.' })).toBe(true);
  });

  it('refuses two claims, and two readings of a claim, of one id', () => {
    expect(accepts(first)).toBe(true);
    expect(accepts(first, first)).toBe(false);
    expect(accepts({ ...first, readings: [first?.readings[0], first?.readings[0]] })).toBe(false);
  });

  it('refuses a set of cases that is no filter', () => {
    const readings = [{ id: 'r', rule: 'r', measure: { kind: 'cases', of: 'europe' } }];
    expect(accepts({ ...first, readings })).toBe(false);
  });
});
