import type { AuditEntry, ClaimValue } from '../model/claim.ts';

/** How many readings were tried and how many match: `1 of 3 readings match`. */
export function readingsText({ matching, tried }: Pick<AuditEntry, 'matching' | 'tried'>): string {
  if (tried === 0) return 'no reading can be compared';
  if (tried === 1) return matching.length === 1 ? 'the one reading matches' : 'the one reading does not match';
  return `${matching.length} of ${tried} readings match`;
}

/** Writes a value as the ledger shows it; an en dash where there is none. */
export function valueText(value: ClaimValue | null): string {
  return value === null ? '–' : String(value);
}

/** Writes a difference with its sign: `+1`, `−2`, `0`; an en dash where there is none. */
export function differenceText(difference: number | null): string {
  if (difference === null) return '–';
  if (difference === 0) return '0';
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}
