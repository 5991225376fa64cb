import { describe, expect, it } from 'vitest';
import { auditClaims } from '../../../src/domain/audit/audit-claims.ts';
import { claimOf, tu2022Audit } from '../../support/tu-2022-audit.ts';
import { tu2022Codings, tu2022Snapshot } from '../../support/tu-2022-snapshot.ts';

const entries = tu2022Audit();
const byId = new Map(entries.map((entry) => [entry.id, entry]));
const ordinal = entries.filter(({ kind }) => kind === 'comparison');
const untestable = entries.filter(({ kind }) => kind === 'not-testable');

describe('ordinal claims', () => {
  it('are twelve, and none gets a verdict from what is published', () => {
    expect(ordinal).toHaveLength(12);
    for (const { status, recomputed, difference, reason } of ordinal) {
      expect(status).toBe('not-testable');
      expect(recomputed).toBeNull();
      expect(difference).toBeNull();
      expect(reason).not.toBe('');
    }
  });

  it('say how many cases are open and what the published codings count', () => {
    const entry = byId.get('user-type-commonest');
    expect(entry?.reason).toMatch(/^The codings read leave 49 of 56 cases open/u);
    expect(entry?.readings[0]?.note).toBe('user 5 (up to 54); professional 1 (up to 50); citizen 1 (up to 50)');
  });

  it('read neither our rules nor a final coding, however complete', () => {
    const snapshot = tu2022Snapshot(tu2022Codings);
    const finals = snapshot.codings
      .filter(({ coder }) => coder === 'liberal')
      .map((column) => ({ ...column, coder: '' }));
    expect(tu2022Audit({ ...snapshot, finals })).toEqual(entries);
  });

  it('stay open where a project has no published codings at all', () => {
    const audit = tu2022Audit(tu2022Snapshot([]));
    expect(audit.find(({ id }) => id === 'user-type-commonest')?.reason).toContain(
      'No source is on record as stating “type”',
    );
    expect(audit.filter(({ kind }) => kind === 'count')).toEqual(entries.filter(({ kind }) => kind === 'count'));
  });

  it('give no verdict on a rule of ours even when asked to read it', () => {
    const claim = claimOf({
      id: 'roles-by-rule',
      kind: 'comparison',
      section: '§3.2',
      statement: 'Commissioners stand above assessors.',
      reported: 'holds',
      policy: { kind: 'coder', name: 'strict' },
      readings: [
        {
          id: 'counts',
          rule: 'count(commissioner) > count(assessor)',
          measure: {
            kind: 'comparison',
            side: { label: 'commissioner', cases: 'role=co-commissioner' },
            operator: '>',
            others: [{ label: 'assessor', cases: 'role=co-assessor' }],
          },
        },
      ],
    });
    const snapshot = tu2022Snapshot([{ name: 'strict', kind: 'rule', file: 'coding-strict.csv' }]);
    const audited = auditClaims(snapshot, [claim]);
    expect(audited.ok && audited.value[0]?.status).toBe('not-testable');
    expect(audited.ok && audited.value[0]?.reason).toContain('illustrative');
  });
});

describe('claims that the paper publishes nothing for', () => {
  it('show the arithmetic of their figures without a verdict', () => {
    const shown = Object.fromEntries(
      untestable.map(({ id, readings }) => [id, readings.map(({ recomputed }) => recomputed)]),
    );
    expect(shown).toEqual({
      'level-national': [null, 17.9],
      'level-state': [null, 5.4],
      'level-local': [null, 76.8],
      'level-sum': [56],
      'agreement-share': [1, 48.1, 44.6, 4],
      'partnership-share': [2, '25–27', '24–25'],
      'engagement-satisfaction-14': [1, null, 0, 1, 0],
      'outcomes-addressed': [56],
      'table-3-total': [6, null],
    });
    for (const { status, recomputed, reason } of untestable) {
      expect(status).toBe('not-testable');
      expect(recomputed).toBeNull();
      expect(reason).toMatch(/\.$/u);
    }
  });

  it('keep the three ways to read the fourteen cases', () => {
    const rules = byId.get('engagement-satisfaction-14')?.readings.map(({ id }) => id);
    expect(rules).toEqual(['records-in-only-14', 'thin-in-14', 'jointly', 'each-engagement', 'each-satisfaction']);
  });
});
