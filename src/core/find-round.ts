import { fail, ok, type Result } from '../domain/model/result.ts';
import type { RoundPlan } from '../domain/model/round.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { noSuch } from '../domain/tabulate/no-such.ts';

/** The round of that title; `not-found` names those there are. */
export function findRound(rounds: readonly RoundPlan[], title: string): Result<RoundPlan> {
  const found = rounds.find((round) => round.title === title);
  if (found !== undefined) return ok(found);
  const titles = rounds.map((round) => round.title);
  return fail('not-found', noSuch(sentence('names.round'), title, titles));
}
