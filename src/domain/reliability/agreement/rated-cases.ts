import { type EmptyState, emptyStates } from '../../model/answer.ts';
import { type Said, said, type Words } from '../../model/sentences/said.ts';
import type { Ratings } from '../rated-units.ts';

/** What coders can say: a code of the codebook or, in words of ours, a state. */
export type RatedCategory = { readonly id: string; readonly label: Words };

/** Cases, by number, with each coder's category; the places are those of `categories`. */
export type RatedCases = {
  readonly categories: readonly RatedCategory[];
  readonly numbers: readonly number[];
  readonly ratings: readonly Ratings[];
};

/** A category that answers name by its key; a declared one counts although nobody used it. */
export type PossibleCategory = RatedCategory & { readonly key: string; readonly declared: boolean };

/** For each case the key of what each coder said, or null. */
export type NamedCases = {
  readonly numbers: readonly number[];
  readonly keys: readonly (readonly (string | null)[])[];
};

/** Numbers the categories that count, in their order, and rates the cases on them. */
export function rateCases({ numbers, keys }: NamedCases, possible: readonly PossibleCategory[]): RatedCases {
  const used = new Set(keys.flat());
  const counting = possible.filter(({ key, declared }) => declared || used.has(key));
  const placeOf = new Map(counting.map(({ key }, place) => [key, place]));
  return {
    categories: counting.map(({ id, label }) => ({ id, label })),
    numbers,
    ratings: keys.map((unit) => unit.map((key) => (key === null ? null : (placeOf.get(key) ?? null)))),
  };
}

/** The key of a state, which no code and no value has. */
export function stateKey(state: EmptyState): string {
  return `state ${state}`;
}

const stateLabels: Readonly<Record<EmptyState, Said>> = {
  absent: said('agreement.absent'),
  'not-reported': said('agreement.not-reported'),
  'not-applicable': said('agreement.not-applicable'),
};

/** States are answers, so each is a category of its own where somebody gave it. */
export const stateCategories: readonly PossibleCategory[] = emptyStates.map((state) => ({
  key: stateKey(state),
  id: state,
  label: stateLabels[state],
  declared: false,
}));
