import type { AuditEntry, ClaimValue } from '../model/claim.ts';
import { type Said, said, type Words } from '../model/sentences/said.ts';

/** How many readings were tried and how many match: `1 of 3 readings match`. */
export function readingsWords({ matching, tried }: Pick<AuditEntry, 'matching' | 'tried'>): Said {
  if (tried === 0) return said('audit.no-reading');
  if (tried === 1) return said(matching.length === 1 ? 'audit.one-matches' : 'audit.one-differs');
  return said('audit.some-match', { matching: matching.length, tried });
}

/** What a comparison comes to. */
const verdicts: Readonly<Record<string, Said>> = {
  holds: said('audit.holds'),
  'does not hold': said('audit.does-not-hold'),
};

/** A value as the ledger shows it; an en dash where there is none. */
export function valueWords(value: ClaimValue | null): Words {
  if (value === null) return '–';
  return verdicts[value] ?? String(value);
}

/** The unit of a claim, as it stands after a value if one is given; cases, of which most claims speak, are said in the language. */
export function unitWords(unit: string, of?: ClaimValue | null): Words {
  if (unit !== 'cases') return unit;
  return said(of === 1 ? 'audit.unit-case' : 'audit.unit-cases');
}

/** Whether a unit is a sign, which stays with its number (48.1%), and no word. */
export function isSign(unit: string): boolean {
  return !/^\p{L}/u.test(unit);
}

/** A value with its unit: `49 cases`, `48.1%`. */
export function amountWords(value: ClaimValue | null, unit: string | undefined): Words {
  const words = valueWords(value);
  if (unit === undefined || value === null) return words;
  return said(isSign(unit) ? 'audit.with-sign' : 'audit.in-unit', { value: words, unit: unitWords(unit, value) });
}

/** Writes a difference with its sign: `+1`, `−2`, `0`; an en dash where there is none. */
export function differenceText(difference: number | null): string {
  if (difference === null) return '–';
  if (difference === 0) return '0';
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}
