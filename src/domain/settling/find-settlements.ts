import { variablesOf } from '../model/codebook.ts';
import type { Snapshot, VersionedAnswer } from '../model/snapshot.ts';
import type { Variable } from '../model/variable.ts';
import { columnAnswers } from '../reliability/agreement/snapshot-answers.ts';
import { alikeIn, type AreAlike } from './alike-answers.ts';
import type { CaseVoices } from './case-voices.ts';

/** One variable of one case. */
export type SettlingPlace = { readonly case: number; readonly variable: string };

/** A place on which those who finished the case do not say the same; a person has to settle it, or has. */
export type Difference = SettlingPlace & {
  /** Those who gave an answer, in the order of `CaseVoices`. */
  readonly coders: readonly string[];
  readonly settled: boolean;
};

/** An answer that can become final as it is: two explicit ones alike, or the only one. */
export type ReadyAnswer = SettlingPlace & VersionedAnswer & { readonly coders: readonly string[] };

/** What is to be settled, what can become final in one step, and what has to wait for a coder. */
export type Settlements = {
  readonly differences: readonly Difference[];
  readonly alike: readonly ReadyAnswer[];
  readonly sole: readonly ReadyAnswer[];
  /** Cases that somebody has still to do, ascending; what was said of them stays unseen. */
  readonly waiting: readonly { readonly case: number; readonly coders: readonly string[] }[];
  /** Final answers on the cases that nobody has still to do. */
  readonly final: number;
};

export type SettlementInput = {
  readonly snapshot: Snapshot;
  /** By case number; a case that is not there belongs to no round. */
  readonly voices: ReadonlyMap<number, CaseVoices>;
  /** When a place was settled; undefined where it was not. */
  readonly settledAt: (place: SettlingPlace) => string | undefined;
  /** Whether a case is asked about. */
  readonly isAsked: (number: number) => boolean;
};

/**
 * Compares what coders say of cases that all of them have marked done, judgement by judgement, ordered by case and then by
 * the codebook. Excluded cases are left out. A final answer settles a place, unless the case was coded again since and what
 * was said then is something else.
 */
export function findSettlements(input: SettlementInput): Settlements {
  const { snapshot, voices, isAsked } = input;
  const asked = snapshot.cases.flatMap(({ number, status }) => {
    const heard = voices.get(number);
    return heard === undefined || status === 'excluded' || !isAsked(number) ? [] : [{ number, heard }];
  });
  const waiting = asked
    .filter(({ heard }) => heard.waiting.length > 0)
    .map(({ number, heard }) => ({ case: number, coders: heard.waiting }));
  const ready = asked.filter(({ heard }) => heard.waiting.length === 0 && heard.voices.length > 0);
  const columns = variablesOf(snapshot.codebook)
    .filter(({ role }) => role === 'judgement')
    .map((variable) => columnOf(variable, ready, input));
  const places = ready.flatMap((_, position) => columns.flatMap((column) => column[position] ?? []));
  return {
    differences: places.flatMap((one) => (one.kind === 'differs' ? [one.difference] : [])),
    alike: places.flatMap((one) => (one.kind === 'alike' ? [one.ready] : [])),
    sole: places.flatMap((one) => (one.kind === 'sole' ? [one.ready] : [])),
    waiting,
    final: places.filter((one) => one.kind === 'final' || (one.kind === 'differs' && one.difference.settled)).length,
  };
}

type Found =
  | { readonly kind: 'differs'; readonly difference: Difference }
  | { readonly kind: 'alike' | 'sole'; readonly ready: ReadyAnswer }
  | { readonly kind: 'final' };
type Ready = { readonly number: number; readonly heard: CaseVoices };

function columnOf(variable: Variable, ready: readonly Ready[], input: SettlementInput): (Found | undefined)[] {
  const { snapshot } = input;
  const answersIn = columnAnswers(
    snapshot,
    ready.map(({ number }) => number),
  );
  const own = snapshot.codings.filter((column) => column.variable === variable.id);
  const byCoder = new Map(own.map((column) => [column.coder, answersIn(column)]));
  const finals = answersIn(snapshot.finals.find((column) => column.variable === variable.id));
  const areAlike = alikeIn(variable);
  return ready.map(({ number, heard }, position) => {
    const said = heard.voices.flatMap((coder) => {
      const answer = byCoder.get(coder)?.[position] ?? null;
      return answer === null ? [] : [{ coder, ...answer }];
    });
    const place = { case: number, variable: variable.id };
    const final = finals[position] ?? null;
    const at = final === null ? undefined : input.settledAt(place);
    return standing(
      { place, said, final: final ?? undefined, isFresh: at !== undefined && at >= heard.since },
      areAlike,
    );
  });
}

type Voiced = VersionedAnswer & { readonly coder: string };
type Standing = {
  readonly place: SettlingPlace;
  readonly said: readonly Voiced[];
  readonly final: VersionedAnswer | undefined;
  /** Settled after the case was last marked done. */
  readonly isFresh: boolean;
};

function standing({ place, said, final, isFresh }: Standing, areAlike: AreAlike): Found | undefined {
  const coders = said.map(({ coder }) => coder);
  const [first] = said;
  if (first === undefined) return final === undefined ? undefined : { kind: 'final' };
  if (!areAlike(said)) return { kind: 'differs', difference: { ...place, coders, settled: isFresh } };
  if (final === undefined) {
    const codebookVersion = Math.min(...said.map((one) => one.codebookVersion));
    const ready = { ...place, answer: first.answer, codebookVersion, coders };
    return { kind: said.length > 1 ? 'alike' : 'sole', ready };
  }
  const stands = isFresh || areAlike([final, first]);
  return stands ? { kind: 'final' } : { kind: 'differs', difference: { ...place, coders, settled: false } };
}
