import { isSign, unitWords, valueWords } from '../../domain/audit/readings-text.ts';
import type { AuditEntry, ClaimValue } from '../../domain/model/claim.ts';
import type { Origin } from '../../domain/model/origin.ts';
import { type Said, said, sayIn } from '../../domain/model/sentences/said.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { ExclusionReason } from '../../domain/model/table.ts';

/** Why cases are out of a base, as a table's note says it after their number. */
export function exclusionWords(reason: ExclusionReason): Said {
  return said(reason === 'absent' ? 'page.excluded-absent' : `reason.${reason}`);
}

const originKeys = {
  'table-1': 'print.table-1',
  'table-2': 'print.table-2',
  'table-3': 'print.table-3',
  text: 'print.from-text',
  ours: 'print.ours',
} as const satisfies Record<Origin['kind'], `print.${string}`>;

/** Where a variable or code comes from: “Table 2”, “text, § 3.4”. */
export function originText(origin: Origin, language: SentenceLanguage): string {
  const place = origin.section === undefined ? [] : [sectionText(origin.section)];
  return [sentenceIn(language, originKeys[origin.kind]), ...place].join(', ');
}

/** A place in the source: numbers get their sign. */
export function sectionText(section: string): string {
  return /^\d/.test(section) ? `§\u00a0${section}` : section;
}

/** “12 differ”, “1 matches”, “3 not testable”. */
export function claimsTally(claims: number, status: AuditEntry['status']): Said {
  switch (status) {
    case 'match':
      return said(claims === 1 ? 'page.tally-matches' : 'page.tally-match', { claims });
    case 'differs':
      return said(claims === 1 ? 'page.tally-differs' : 'page.tally-differ', { claims });
    case 'not-testable':
      return said('page.tally-not-testable', { claims });
  }
}

/** “1 case”, “12 cases”. */
export function casesWords(cases: number): Said {
  return said('page.cases-count', { cases });
}

/**
 * A value as the ledger writes it. A sign of a unit (%) stays with every number; a word (cases) is set apart, since it
 * need not stand beside each. Nothing is an en dash.
 */
export function valueParts(
  value: ClaimValue | null,
  unit: string | undefined,
  language: SentenceLanguage,
): { text: string; unit: string | null } {
  if (value === null) return { text: '–', unit: null };
  if (typeof value === 'string' || unit === undefined)
    return { text: signed(sayIn(language, valueWords(value))), unit: null };
  return isSign(unit)
    ? { text: `${signed(value)}${unit}`, unit: null }
    : { text: signed(value), unit: sayIn(language, unitWords(unit, value)) };
}

function signed(value: ClaimValue): string {
  return String(value).replace(/^-(?=\d)/, '−');
}

/** Recomputed less reported, with its sign. */
export function differenceText(difference: number | null): string {
  if (difference === null) return '–';
  return difference > 0 ? `+${String(difference)}` : signed(difference);
}
