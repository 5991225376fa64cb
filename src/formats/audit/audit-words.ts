import type { AuditEntry } from '../../domain/model/claim.ts';

/** What became of a claim. */
export const statusWords = { match: 'match', differs: 'differs', 'not-testable': 'not testable' } as const;

/** How many claims there are, and how many match, differ, and cannot be tested. */
export function auditSummary(entries: readonly AuditEntry[]): string {
  const count = (status: AuditEntry['status']): number => entries.filter((entry) => entry.status === status).length;
  const claims = `${entries.length} ${entries.length === 1 ? 'claim' : 'claims'}`;
  return `${claims}: ${count('match')} match, ${count('differs')} differ, ${count('not-testable')} not testable`;
}
