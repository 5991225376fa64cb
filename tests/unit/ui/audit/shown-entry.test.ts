import { describe, expect, it } from 'vitest';
import { auditEntrySchema } from '../../../../src/domain/model/claim.ts';
import { shownEntry } from '../../../../src/ui/audit/shown-entry.ts';

const entry = auditEntrySchema.parse({
  id: 'europe',
  kind: 'count',
  section: '3.1',
  statement: '49 cases were based in Europe.',
  reported: 49,
  recomputed: 47,
  unit: 'cases',
  difference: -2,
  status: 'differs',
  reading: 'M49',
  readings: [
    { id: 'm49', rule: 'M49', recomputed: 47, matches: false },
    { id: 'wide', rule: 'M49 and Turkey', recomputed: 49, matches: true },
    { id: 'share', rule: 'as a share', recomputed: 84, reported: 87.5, unit: '%', matches: false },
    { id: 'open', rule: 'unpublished', recomputed: null, matches: null },
  ],
  matching: ['wide'],
  tried: 3,
});

describe('a claim in the ledger', () => {
  it('stands under its primary reading, also where a chosen one is gone', () => {
    for (const chosen of [undefined, 'm49', 'gone'])
      expect(shownEntry(entry, chosen)).toMatchObject({
        status: 'differs',
        recomputed: 47,
        difference: -2,
        primary: true,
      });
  });

  it('shows what another reading gives, and says that it is another', () => {
    expect(shownEntry(entry, 'wide')).toMatchObject({ status: 'match', recomputed: 49, difference: 0, primary: false });
  });

  it('is held against what the reading names, in its unit', () => {
    expect(shownEntry(entry, 'share')).toMatchObject({ reported: 87.5, recomputed: 84, difference: -3.5, unit: '%' });
  });

  it('cannot be tested under a reading that gives nothing', () => {
    expect(shownEntry(entry, 'open')).toMatchObject({ status: 'not-testable', recomputed: null, difference: null });
  });
});
