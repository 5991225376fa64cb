import type { AuditEntry } from '../../domain/model/claim.ts';
import { type Said, said } from '../../domain/model/sentences/said.ts';

/** How many claims there are, and how many match, differ, and cannot be tested. */
export function auditSummary(entries: readonly AuditEntry[]): Said {
  const count = (status: AuditEntry['status']): number => entries.filter((entry) => entry.status === status).length;
  return said('audit.summary', {
    claims: entries.length,
    match: count('match'),
    differ: count('differs'),
    untestable: count('not-testable'),
  });
}
