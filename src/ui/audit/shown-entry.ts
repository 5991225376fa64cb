import { differenceOf } from '../../domain/audit/audit-entry.ts';
import type { AuditEntry, ReadingResult } from '../../domain/model/claim.ts';

/** A claim as the ledger shows it: under its primary reading, or under another one that somebody looks at. */
export type ShownEntry = {
  readonly status: AuditEntry['status'];
  readonly reported: AuditEntry['reported'];
  readonly recomputed: AuditEntry['recomputed'];
  readonly difference: number | null;
  readonly unit: string | undefined;
  readonly reading: ReadingResult | undefined;
  readonly primary: boolean;
};

/** The entry under one of its readings; the primary one where none is chosen, or the chosen one is gone. */
export function shownEntry(entry: AuditEntry, chosen: string | undefined): ShownEntry {
  const [first] = entry.readings;
  const other = entry.readings.slice(1).find(({ id }) => id === chosen);
  if (other === undefined) {
    const { status, reported, recomputed, difference, unit } = entry;
    return { status, reported, recomputed, difference, unit: first?.unit ?? unit, reading: first, primary: true };
  }
  const reported = other.reported === undefined ? entry.reported : other.reported;
  const { recomputed, matches } = other;
  return {
    status: statusOf(matches),
    reported,
    recomputed,
    difference: differenceOf(reported, recomputed),
    unit: other.unit ?? entry.unit,
    reading: other,
    primary: false,
  };
}

/** The verdict that a reading by itself gives. */
export function statusOf(matches: boolean | null): AuditEntry['status'] {
  if (matches === null) return 'not-testable';
  return matches ? 'match' : 'differs';
}
