import { fail, ok, type Result } from '../model/result.ts';
import type { RoundAssignment } from '../model/round.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { createUniform } from '../statistics/sampling/uniform.ts';
import { dealCases } from './deal-cases.ts';
import { drawItems, sampleCount, type SampleSize } from './draw-cases.ts';

/** How the cases of a round are given to its coders. */
export type RoundWish = {
  /** Numbers, ascending. */
  readonly cases: readonly number[];
  readonly coders: readonly string[];
  /** The cases that several code; all of them where left out, none where `rest` is given alone. */
  readonly sample?: SampleSize | undefined;
  /** How many code each case of the sample; every coder where left out. */
  readonly perCase?: number | undefined;
  /** Who codes the cases outside the sample: each of these coders all of them, or, where `split`, one each in turn. */
  readonly rest?: { readonly coders: readonly string[]; readonly split: boolean } | undefined;
  /** A 32-bit integer. */
  readonly seed: number;
};

/** Who codes what, and the sample where one was drawn. */
export type PlannedRound = {
  readonly cases: readonly number[];
  readonly assignments: readonly RoundAssignment[];
  /** Numbers of the cases that several code, ascending. */
  readonly sample: readonly number[];
};

/**
 * Works out who codes which case of a round. The sample is drawn and the cases are dealt by chance from the seed; the same
 * cases, coders and seed give the same plan everywhere. Fails with `invalid-input` where there are no cases or coders, where
 * a sample is larger than what it is drawn from, and where a coder would have nothing to code.
 */
export function planRound(wish: RoundWish): Result<PlannedRound> {
  const problem = problemOf(wish);
  if (problem !== undefined) return fail('invalid-input', problem);
  const { cases, coders, seed, rest } = wish;
  const uniform = createUniform(seed);
  const count = countOf(wish);
  const sample = count === cases.length ? [...cases] : ascending(drawItems(cases, count, uniform));
  const sampled = new Set(sample);
  const outside = cases.filter((number) => !sampled.has(number));
  const remaining = rest === undefined ? [] : rest.coders;
  // Dealt in an order of chance: neighbours in a list are often alike.
  const mixed = (numbers: readonly number[]): number[] => drawItems(numbers, numbers.length, uniform);
  const several = dealCases(mixed(sample), coders, { perCase: wish.perCase ?? coders.length, uniform });
  const perRest = rest?.split === true ? 1 : remaining.length;
  const alone = dealCases(mixed(outside), remaining, { perCase: perRest, uniform, have: several });
  const assignments = coders.map((coder) => ({
    coder,
    cases: ascending([...(several.get(coder) ?? []), ...(alone.get(coder) ?? [])]),
  }));
  const idle = assignments.find((one) => one.cases.length === 0);
  if (idle !== undefined) return fail('invalid-input', sentence('rounds.idle-coder', { coder: idle.coder }));
  return ok({ cases: rest === undefined ? sample : [...cases], assignments, sample });
}

function countOf({ cases, sample, rest }: RoundWish): number {
  if (sample !== undefined) return sampleCount(sample, cases.length);
  return rest === undefined ? cases.length : 0;
}

function problemOf(wish: RoundWish): string | undefined {
  const { cases, coders, perCase, rest } = wish;
  if (cases.length === 0) return sentence('rounds.no-case');
  if (coders.length === 0) return sentence('rounds.no-coder');
  const twice = coders.find((coder, place) => coders.indexOf(coder) !== place);
  if (twice !== undefined) return sentence('rounds.coder-twice', { twice });
  const stranger = rest?.coders.find((coder) => !coders.includes(coder));
  if (stranger !== undefined) return sentence('rounds.stranger', { stranger, coders });
  const count = countOf(wish);
  if (count > cases.length) return sentence('rounds.sample-too-large', { count, cases: cases.length });
  if (perCase !== undefined && perCase > coders.length)
    return sentence('rounds.too-many-each', { perCase, coders: coders.length });
  return undefined;
}

function ascending(numbers: readonly number[]): number[] {
  return numbers.toSorted((one, other) => one - other);
}
