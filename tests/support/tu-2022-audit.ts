import { auditClaims } from '../../src/domain/audit/audit-claims.ts';
import { type AuditEntry, type Claim, claimsSchema } from '../../src/domain/model/claim.ts';
import { repositoryText, tu2022Snapshot } from './tu-2022-snapshot.ts';

/** One claim as a file of claims would bring it. */
export function claimOf(claim: unknown): Claim {
  const [parsed] = claimsSchema.parse({ title: 'Test', about: 'A claim for a test.', claims: [claim] }).claims;
  if (parsed === undefined) throw new Error('a file of claims holds at least one');
  return parsed;
}

/** The shipped claims on the 56-case review. */
function tu2022Claims(): Claim[] {
  return claimsSchema.parse(JSON.parse(repositoryText('fixtures/tu-2022/claims.json'))).claims;
}

/** The shipped claims held against the published list and what the paper states of its cases. */
export function tu2022Audit(snapshot = tu2022Snapshot()): AuditEntry[] {
  const audited = auditClaims(snapshot, tu2022Claims());
  if (!audited.ok) throw new Error(audited.error.message);
  return audited.value;
}
