import type { AuditEntry, Claim } from '../model/claim.ts';
import { ok, type Result } from '../model/result.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { buildDataset } from '../tabulate/build-dataset.ts';
import type { Dataset } from '../tabulate/dataset.ts';
import type { Associate } from './associate.ts';
import { auditEntry, entryWithout } from './audit-entry.ts';
import { collect } from './collect.ts';
import { evaluateReading } from './evaluate-reading.ts';
import { publishedSnapshot } from './published-snapshot.ts';
import { watchRules } from './watch-rules.ts';

/**
 * Holds each claim against the project, reading by reading, one entry a claim in the order given. A claim that names no
 * policy is held against what its source publishes: attributes, and judgements of `stated`. Errors name the claim and
 * the reading, and what it asks for that the project does not have. `associate` is needed where `asksForAssociation`.
 */
export function auditClaims(snapshot: Snapshot, claims: readonly Claim[], associate?: Associate): Result<AuditEntry[]> {
  return collect(claims, auditorOf(snapshot, associate));
}

/**
 * The same for claims that a project keeps: one that asks for what the project no longer has is not testable, for that
 * reason, and the others are held against it all the same.
 */
export function auditKeptClaims(snapshot: Snapshot, claims: readonly Claim[], associate?: Associate): AuditEntry[] {
  const audit = auditorOf(snapshot, associate);
  return claims.map((claim) => {
    const entry = audit(claim);
    return entry.ok ? entry.value : entryWithout(claim, entry.error.message);
  });
}

function auditorOf(snapshot: Snapshot, associate: Associate | undefined): (claim: Claim) => Result<AuditEntry> {
  const published = buildDataset(publishedSnapshot(snapshot), { kind: 'final' });
  return (claim) => {
    const dataset = claim.policy === undefined ? published : buildDataset(snapshot, claim.policy);
    return dataset.ok ? auditClaim(dataset.value, { claim, associate }) : dataset;
  };
}

type Asked = { readonly claim: Claim; readonly associate: Associate | undefined };

function auditClaim(dataset: Dataset, { claim, associate }: Asked): Result<AuditEntry> {
  const watched = watchRules(dataset);
  const readings = collect(claim.readings, (reading) =>
    evaluateReading(watched.dataset, { claim, reading, ...(associate === undefined ? {} : { associate }) }),
  );
  return readings.ok
    ? ok(auditEntry(claim, { readings: readings.value, illustrative: watched.rulesRead() }))
    : readings;
}
