import type { Agreement, AgreementReading, VariableAgreement } from '../../model/agreement.ts';
import type { Coder } from '../../model/coder.ts';
import { fail, ok, type Result } from '../../model/result.ts';
import { sentence } from '../../model/sentences/sentence.ts';
import type { SentenceLanguage } from '../../model/sentences/sentence-language.ts';
import type { VersionedAnswer } from '../../model/snapshot.ts';
import type { Steps } from '../../model/steps.ts';
import type { Variable } from '../../model/variable.ts';
import { confidenceLevel } from '../confidence.ts';
import { variableAgreement } from './variable-agreement.ts';

export type AgreementInput = {
  /** The coders compared, two or more; the first one's answers are the rows of two coders' tables. */
  readonly coders: readonly Pick<Coder, 'name' | 'kind'>[];
  readonly variables: readonly Variable[];
  /** Numbers of the cases asked about. */
  readonly cases: readonly number[];
  /** What a coder said of a variable, for each case in that order; null where the coder has not coded it. */
  readonly answersOf: (variable: Variable, coder: string) => readonly (VersionedAnswer | null)[];
  /** A 32-bit integer; the same seed gives the same limits on every machine, whichever other variables are asked about. */
  readonly seed: number;
  readonly resamples: number;
  readonly reading: AgreementReading;
  /** In which states, and parents ticked alone, are called. */
  readonly language: SentenceLanguage;
};

/**
 * How far coders agree on variables and on each of their codes. The result is work in steps, each yielding how many
 * variables are done, so that whoever drives it can report and stop. Fails with `invalid-input` unless two coders or more
 * are named, each once.
 */
export function agreementOf(input: AgreementInput): Result<Steps<Agreement>> {
  const names = input.coders.map(({ name }) => name);
  const repeated = names.find((name, place) => names.indexOf(name) !== place);
  if (repeated !== undefined) {
    return fail('invalid-input', sentence('agreement.coder-twice', { repeated }));
  }
  if (names.length < 2) {
    const given =
      names[0] === undefined ? sentence('agreement.no-coder') : sentence('agreement.one-coder', { name: names[0] });
    return fail('invalid-input', sentence('agreement.two-needed', { given }));
  }
  return ok(steps(input));
}

function* steps(input: AgreementInput): Steps<Agreement> {
  const { coders, cases, seed, resamples, reading, language } = input;
  const variables: VariableAgreement[] = [];
  for (const variable of input.variables) {
    const work = variableAgreement({
      variable,
      cases: casesOf(variable, input),
      coders: coders.length,
      illustrative: coders.some(({ kind }) => kind === 'rule'),
      resampling: { seed, resamples },
      language,
    });
    variables.push(yield* inParts(work, { done: variables.length, total: input.variables.length }));
  }
  const names = coders.map(({ name }) => name);
  const drawn = { level: confidenceLevel, seed, resamples };
  return { coders: names, cases: cases.length, reading, ...drawn, variables, openTasks: [] };
}

/** Counts the steps of one variable as fractions of it. */
function* inParts<T>(work: Steps<T>, { done, total }: { done: number; total: number }): Steps<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield { done: done + step.value.done / step.value.total, total };
  }
}

function casesOf(variable: Variable, { coders, cases, answersOf }: AgreementInput) {
  const columns = coders.map(({ name }) => answersOf(variable, name));
  return cases.map((number, place) => ({ case: number, answers: columns.map((column) => column[place] ?? null) }));
}
