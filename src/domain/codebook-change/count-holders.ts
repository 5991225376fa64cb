import { type Code, flattenCodes } from '../model/code.ts';
import type { CodeCount } from '../model/codebook-change.ts';
import type { VersionedAnswer } from '../model/snapshot.ts';
import { isChoice, type Variable } from '../model/variable.ts';
import { codeStatesOf } from './code-states.ts';

/** A variable with everything that is coded of it. */
export type Coded = {
  readonly variable: Variable;
  readonly codings: readonly VersionedAnswer[];
  readonly finalCodings: readonly VersionedAnswer[];
};

/**
 * How many codings and final codings hold each code, before and after a change, in the new reading order. `oldId` gives
 * the id that a code had before.
 */
export function countHolders(before: Coded | undefined, after: Coded, oldId: (id: string) => string): CodeCount[] {
  const earlier = before === undefined ? undefined : holdersOf(before);
  const later = holdersOf(after);
  return codesOf(after.variable).map(({ id, label }) => ({
    code: id,
    label,
    before: earlier?.get(oldId(id)) ?? null,
    after: later.get(id) ?? null,
  }));
}

function codesOf(variable: Variable): Code[] {
  return isChoice(variable) ? flattenCodes(variable.codes).map(({ code }) => code) : [];
}

type Holders = { codings: number; finalCodings: number };

function holdersOf({ variable, ...coded }: Coded): ReadonlyMap<string, Holders> {
  const read = codeStatesOf(variable);
  const holders = new Map<string, Holders>(codesOf(variable).map(({ id }) => [id, { codings: 0, finalCodings: 0 }]));
  for (const list of ['codings', 'finalCodings'] as const) {
    for (const answer of coded[list]) {
      for (const [id, state] of read(answer) ?? []) {
        const holder = holders.get(id);
        if (state === 'present' && holder !== undefined) holder[list] += 1;
      }
    }
  }
  return holders;
}
