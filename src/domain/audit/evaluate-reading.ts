import type { Claim, Reading, ReadingResult } from '../model/claim.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sayIn, type Words } from '../model/sentences/said.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { SentenceLanguage } from '../model/sentences/sentence-language.ts';
import type { Dataset } from '../tabulate/dataset.ts';
import type { Associate } from './associate.ts';
import { evaluateMeasure } from './evaluate-measure.ts';
import type { Measured } from './measured.ts';

/** A reading's result, and why it has no value where it has none. */
export type EvaluatedReading = { readonly result: ReadingResult; readonly open: Words | undefined };

type Read = {
  readonly claim: Claim;
  readonly reading: Reading;
  /** In which its arithmetic stands in words. */
  readonly language: SentenceLanguage;
  readonly associate?: Associate | undefined;
};

/**
 * Evaluates one reading of a claim and holds it against what is reported. Errors carry the code of the measure's, with
 * the claim and the reading named.
 */
export function evaluateReading(
  dataset: Dataset,
  { claim, reading, language, associate }: Read,
): Result<EvaluatedReading> {
  const measured = evaluateMeasure(dataset, reading.measure, associate);
  if (!measured.ok) {
    const { code, message, details } = measured.error;
    return fail(code, sentence('audit.in-reading', { claim: claim.id, reading: reading.id, message }), details);
  }
  const reported = reading.reported === undefined ? claim.reported : reading.reported;
  const { value, cases, open } = measured.value;
  const result: ReadingResult = {
    id: reading.id,
    rule: reading.rule,
    recomputed: value,
    ...(reading.reported === undefined ? {} : { reported: reading.reported }),
    ...(reading.unit === undefined ? {} : { unit: reading.unit }),
    matches: reported === null || value === null ? null : value === reported,
    ...(cases === undefined ? {} : { cases: [...cases] }),
    ...noteOf(measured.value, language),
  };
  return ok({ result, open });
}

function noteOf({ note, open }: Measured, language: SentenceLanguage): { note?: string } {
  const words = note ?? open;
  return words === undefined ? {} : { note: sayIn(language, words) };
}
