import type { AuditEntry, Claim, Reading } from '../model/claim.ts';
import { variablesOf } from '../model/codebook.ts';
import { ok, type Result } from '../model/result.ts';
import { said, sayIn } from '../model/sentences/said.ts';
import type { SentenceLanguage } from '../model/sentences/sentence-language.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { buildDataset } from '../tabulate/build-dataset.ts';
import type { Dataset } from '../tabulate/dataset.ts';
import type { Associate } from './associate.ts';
import { auditEntry, entryWithout, openReading } from './audit-entry.ts';
import { collect } from './collect.ts';
import { type EvaluatedReading, evaluateReading } from './evaluate-reading.ts';
import { publishedSnapshot } from './published-snapshot.ts';
import { variablesOfMeasure } from './variables-of-measure.ts';
import { watchRules } from './watch-rules.ts';

/** In which language an audit tells its arithmetic and reasons, and what computes statistics where claims ask for them. */
export type AuditTelling = { readonly language: SentenceLanguage; readonly associate?: Associate | undefined };

const inEnglish: AuditTelling = { language: 'en' };

/**
 * Holds each claim against the project, reading by reading, one entry a claim in the order given; the arithmetic and the
 * reasons stand in the language. A claim that names no policy is held against what its source publishes: attributes, and
 * judgements of `stated`; where nothing of a judgement is stated, a reading of it comes to nothing. Errors name the claim
 * and the reading, and what it asks for that the project does not have. `associate` is needed where `asksForAssociation`.
 */
export function auditClaims(
  snapshot: Snapshot,
  claims: readonly Claim[],
  telling: AuditTelling = inEnglish,
): Result<AuditEntry[]> {
  const ground = groundOf(snapshot, telling);
  return collect(claims, (claim) => auditClaim(ground, claim, (evaluated) => evaluated));
}

/**
 * The same for claims that a project keeps: a reading that asks for what the project no longer has comes to nothing, for
 * that reason, and all others are held against it all the same.
 */
export function auditKeptClaims(snapshot: Snapshot, claims: readonly Claim[], telling: AuditTelling): AuditEntry[] {
  const ground = groundOf(snapshot, telling);
  return claims.map((claim) => {
    const entry = auditClaim(ground, claim, (evaluated, reading) =>
      evaluated.ok ? evaluated : ok(openReading(reading, evaluated.error.message)),
    );
    return entry.ok ? entry.value : entryWithout(claim, entry.error.message, telling.language);
  });
}

type Ground = AuditTelling & {
  readonly snapshot: Snapshot;
  /** What the sources publish of the cases. */
  readonly published: Result<Dataset>;
  /** Judgements of which no source is on record as having stated anything. */
  readonly unstated: ReadonlySet<string>;
};

function groundOf(snapshot: Snapshot, telling: AuditTelling): Ground {
  const published = publishedSnapshot(snapshot);
  const stated = new Set(published.codings.map(({ variable }) => variable));
  const judgements = variablesOf(snapshot.codebook).filter(({ role }) => role === 'judgement');
  return {
    ...telling,
    snapshot,
    published: buildDataset(published, { kind: 'final' }),
    unstated: new Set(judgements.map(({ id }) => id).filter((id) => !stated.has(id))),
  };
}

/** What becomes of a reading; an error where it ends the audit. */
type Becoming = (evaluated: Result<EvaluatedReading>, reading: Reading) => Result<EvaluatedReading>;

function auditClaim(ground: Ground, claim: Claim, become: Becoming): Result<AuditEntry> {
  const { snapshot, published, unstated, language, associate } = ground;
  const { policy } = claim;
  const dataset = policy === undefined ? published : buildDataset(snapshot, policy);
  if (!dataset.ok) return dataset;
  const watched = watchRules(dataset.value);
  const readings = collect(claim.readings, (reading) => {
    const evaluated = evaluateReading(watched.dataset, { claim, reading, language, associate });
    const silent =
      policy === undefined ? variablesOfMeasure(reading.measure).find((id) => unstated.has(id)) : undefined;
    if (!evaluated.ok || silent === undefined) return become(evaluated, reading);
    return ok(openReading(reading, sayIn(language, said('audit.not-stated', { variable: silent }))));
  });
  return readings.ok
    ? ok(auditEntry(claim, { readings: readings.value, illustrative: watched.rulesRead(), language }))
    : readings;
}
