import type { AuditEntry, ClaimValue } from '../../domain/model/claim.ts';
import type { Coder } from '../../domain/model/coder.ts';
import type { Origin } from '../../domain/model/origin.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { ExclusionReason } from '../../domain/model/table.ts';

/** Why cases are out of a base, as a table's note says it after their number. */
export const exclusionWords: Readonly<Record<ExclusionReason, string>> = {
  'not-coded': 'not coded',
  disputed: 'disputed between coders',
  'not-reported': 'not reported',
  'not-applicable': 'not applicable',
  absent: 'absent (looked for, not there)',
  ungrouped: 'in no group',
};

/** What kind of coder gave an answer. */
export const coderKindWords: Readonly<Record<Coder['kind'], string>> = {
  person: 'a person',
  rule: 'a written rule of ours',
  import: 'read from a file',
  stated: 'said by the source itself',
};

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

/** What became of a claim. */
export const statusWords: Readonly<Record<AuditEntry['status'], string>> = {
  match: 'match',
  differs: 'differs',
  'not-testable': 'not testable',
};

/** The status as the verb of so many claims: “12 differ”, “1 matches”, “3 not testable”. */
export function statusVerb(count: number, status: AuditEntry['status']): string {
  switch (status) {
    case 'match':
      return count === 1 ? 'matches' : 'match';
    case 'differs':
      return count === 1 ? 'differs' : 'differ';
    case 'not-testable':
      return statusWords[status];
  }
}

/** “1 case”, “12 cases”. */
export function casesText(count: number): string {
  return count === 1 ? '1 case' : `${String(count)} cases`;
}

/**
 * A value as the ledger writes it. A sign of a unit (%) stays with every number; a word (cases) is set apart, since it
 * need not stand beside each. Nothing is an en dash.
 */
export function valueParts(value: ClaimValue | null, unit: string | undefined): { text: string; unit: string | null } {
  if (value === null) return { text: '–', unit: null };
  if (typeof value === 'string' || unit === undefined) return { text: signed(value), unit: null };
  return /^\p{L}/u.test(unit) ? { text: signed(value), unit } : { text: `${signed(value)}\u00a0${unit}`, unit: null };
}

function signed(value: ClaimValue): string {
  return String(value).replace(/^-(?=\d)/, '−');
}

/** Recomputed less reported, with its sign. */
export function differenceText(difference: number | null): string {
  if (difference === null) return '–';
  return difference > 0 ? `+${String(difference)}` : signed(difference);
}
