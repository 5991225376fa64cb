import type { AuditEntry, Claim, ClaimValue, Reading, ReadingResult } from '../model/claim.ts';
import { upperFirst } from '../model/first-letter.ts';
import { inLanguage } from '../model/sentences/in-language.ts';
import { said, sayIn, type Words } from '../model/sentences/said.ts';
import type { SentenceLanguage } from '../model/sentences/sentence-language.ts';
import type { EvaluatedReading } from './evaluate-reading.ts';

type Evidence = {
  readonly readings: readonly EvaluatedReading[];
  /** A judgement behind it came from a rule of our own. */
  readonly illustrative: boolean;
  readonly language: SentenceLanguage;
};

/** Puts the verdict on a claim together from its evaluated readings, the primary one first. */
export function auditEntry(claim: Claim, { readings, illustrative, language }: Evidence): AuditEntry {
  const [primary] = readings;
  const reason = reasonWithout(claim, { primary, illustrative, language });
  const results = readings.map(({ result }) => withoutReason(result, reason, language));
  // Without a verdict a number beside the reported one would look like one; the readings keep it.
  const recomputed = reason === undefined ? (primary?.result.recomputed ?? null) : null;
  return {
    id: claim.id,
    kind: claim.kind,
    section: claim.section,
    statement: claim.statement,
    reported: claim.reported,
    recomputed,
    ...(claim.unit === undefined ? {} : { unit: claim.unit }),
    difference: differenceOf(claim.reported, recomputed),
    status: statusOf(reason, primary),
    reading: primary?.result.rule ?? '',
    readings: results,
    matching: results.filter(({ matches }) => matches === true).map(({ id }) => id),
    tried: results.filter(({ matches }) => matches !== null).length,
    ...(reason === undefined ? {} : { reason }),
    ...(claim.note === undefined ? {} : { note: claim.note }),
  };
}

/** The entry of a claim of which nothing could be evaluated, and why; the reason becomes a sentence. */
export function entryWithout(claim: Claim, why: string, language: SentenceLanguage): AuditEntry {
  const readings = claim.readings.map((reading) => openReading(reading, inLanguage(why, language)));
  return auditEntry(claim, { readings, illustrative: false, language });
}

/** A reading that comes to nothing, and why. */
export function openReading({ id, rule }: Reading, why: string): EvaluatedReading {
  return { result: { id, rule, recomputed: null, matches: null, note: why }, open: why };
}

type Ground = Pick<Evidence, 'illustrative' | 'language'> & { readonly primary: EvaluatedReading | undefined };

/** Why no verdict can be given; nothing where one can. */
function reasonWithout(claim: Claim, { primary, illustrative, language }: Ground): string | undefined {
  if (claim.notTestable !== undefined) return claim.notTestable;
  if (illustrative) return sayIn(language, said('audit.illustrative'));
  if (primary?.result.matches !== null) return undefined;
  return sentenceOf(primary.open ?? said('audit.nothing-reported'), language);
}

/** A reading says nothing of why it is open where the reason of the whole claim says just that. */
function withoutReason(
  { note, ...result }: ReadingResult,
  reason: string | undefined,
  language: SentenceLanguage,
): ReadingResult {
  return note === undefined || sentenceOf(note, language) === reason ? result : { ...result, note };
}

function sentenceOf(words: Words, language: SentenceLanguage): string {
  const text = sayIn(language, words);
  const end = language === 'zh' ? '。' : '.';
  return `${upperFirst(text)}${/[.。]$/u.test(text) ? '' : end}`;
}

function statusOf(reason: string | undefined, primary: EvaluatedReading | undefined): AuditEntry['status'] {
  if (reason !== undefined) return 'not-testable';
  return primary?.result.matches === true ? 'match' : 'differs';
}

const mostDecimals = 10;

/** Recomputed less reported, where both are numbers. */
export function differenceOf(reported: ClaimValue | null, recomputed: ClaimValue | null): number | null {
  if (typeof reported !== 'number' || typeof recomputed !== 'number') return null;
  // Neither has more decimals than these; what stands behind them comes of counting in binary.
  return Number((recomputed - reported).toFixed(mostDecimals));
}
