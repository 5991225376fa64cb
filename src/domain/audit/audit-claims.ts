import type { AuditEntry, Claim } from '../model/claim.ts';
import { ok, type Result } from '../model/result.ts';
import type { SentenceLanguage } from '../model/sentences/sentence-language.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { buildDataset } from '../tabulate/build-dataset.ts';
import type { Dataset } from '../tabulate/dataset.ts';
import type { Associate } from './associate.ts';
import { auditEntry, entryWithout } from './audit-entry.ts';
import { collect } from './collect.ts';
import { evaluateReading } from './evaluate-reading.ts';
import { publishedSnapshot } from './published-snapshot.ts';
import { watchRules } from './watch-rules.ts';

/** In which language an audit tells its arithmetic and reasons, and what computes statistics where claims ask for them. */
export type AuditTelling = { readonly language: SentenceLanguage; readonly associate?: Associate | undefined };

const inEnglish: AuditTelling = { language: 'en' };

/**
 * Holds each claim against the project, reading by reading, one entry a claim in the order given; the arithmetic and the
 * reasons stand in the language. A claim that names no
 * policy is held against what its source publishes: attributes, and judgements of `stated`. Errors name the claim and
 * the reading, and what it asks for that the project does not have. `associate` is needed where `asksForAssociation`.
 */
export function auditClaims(
  snapshot: Snapshot,
  claims: readonly Claim[],
  telling?: AuditTelling,
): Result<AuditEntry[]> {
  return collect(claims, auditorOf(snapshot, telling));
}

/**
 * The same for claims that a project keeps: one that asks for what the project no longer has is not testable, for that
 * reason, and the others are held against it all the same.
 */
export function auditKeptClaims(snapshot: Snapshot, claims: readonly Claim[], telling: AuditTelling): AuditEntry[] {
  const audit = auditorOf(snapshot, telling);
  return claims.map((claim) => {
    const entry = audit(claim);
    return entry.ok ? entry.value : entryWithout(claim, entry.error.message, telling.language);
  });
}

function auditorOf(snapshot: Snapshot, telling: AuditTelling = inEnglish): (claim: Claim) => Result<AuditEntry> {
  const published = buildDataset(publishedSnapshot(snapshot), { kind: 'final' });
  return (claim) => {
    const dataset = claim.policy === undefined ? published : buildDataset(snapshot, claim.policy);
    return dataset.ok ? auditClaim(dataset.value, claim, telling) : dataset;
  };
}

function auditClaim(dataset: Dataset, claim: Claim, telling: AuditTelling): Result<AuditEntry> {
  const { language } = telling;
  const watched = watchRules(dataset);
  const readings = collect(claim.readings, (reading) =>
    evaluateReading(watched.dataset, { claim, reading, ...telling }),
  );
  return readings.ok
    ? ok(auditEntry(claim, { readings: readings.value, illustrative: watched.rulesRead(), language }))
    : readings;
}
