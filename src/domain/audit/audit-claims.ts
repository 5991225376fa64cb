import type { AuditEntry, Claim } from '../model/claim.ts';
import { ok, type Result } from '../model/result.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { buildDataset } from '../tabulate/build-dataset.ts';
import type { Dataset } from '../tabulate/dataset.ts';
import { auditEntry } from './audit-entry.ts';
import { collect } from './collect.ts';
import { evaluateReading } from './evaluate-reading.ts';
import { publishedSnapshot } from './published-snapshot.ts';
import { watchRules } from './watch-rules.ts';

/**
 * Holds each claim against the project, reading by reading, one entry a claim in the order given. A claim that names no
 * policy is held against what its source publishes: attributes, and judgements of `stated`. Errors name the claim and
 * the reading, and what it asks for that the project does not have.
 */
export function auditClaims(snapshot: Snapshot, claims: readonly Claim[]): Result<AuditEntry[]> {
  const published = buildDataset(publishedSnapshot(snapshot), { kind: 'final' });
  return collect(claims, (claim) => {
    const dataset = claim.policy === undefined ? published : buildDataset(snapshot, claim.policy);
    return dataset.ok ? auditClaim(dataset.value, claim) : dataset;
  });
}

function auditClaim(dataset: Dataset, claim: Claim): Result<AuditEntry> {
  const watched = watchRules(dataset);
  const readings = collect(claim.readings, (reading) => evaluateReading(watched.dataset, { claim, reading }));
  return readings.ok
    ? ok(auditEntry(claim, { readings: readings.value, illustrative: watched.rulesRead() }))
    : readings;
}
