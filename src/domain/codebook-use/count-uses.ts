import { codeStatesOf } from '../codebook-change/code-states.ts';
import { flattenCodes } from '../model/code.ts';
import { variablesOf } from '../model/codebook.ts';
import type { CodingColumn, Snapshot } from '../model/snapshot.ts';
import { isChoice, type Variable } from '../model/variable.ts';

/** In how many cases a variable was coded, and each of its codes was found, by anyone; `of` are all codings of it. */
export type VariableUses = {
  readonly variable: string;
  readonly cases: number;
  readonly codes: readonly { readonly code: string; readonly cases: number }[];
};

/**
 * Where the codebook is used: for each variable the number of cases in which anyone coded it, and for each code the
 * number in which anyone, or the final coding, holds it or a code below it. Cases of every status count.
 */
export function countUses({ codebook, codings, finals }: Snapshot): VariableUses[] {
  const columns = Map.groupBy([...codings, ...finals], ({ variable }) => variable);
  return variablesOf(codebook).map((variable) => usesOf(variable, columns.get(variable.id) ?? []));
}

function usesOf(variable: Variable, columns: readonly CodingColumn[]): VariableUses {
  const coded = new Set<number>();
  const read = codeStatesOf(variable);
  const ids = isChoice(variable) ? flattenCodes(variable.codes).map(({ code }) => code.id) : [];
  const holders = new Map(ids.map((id) => [id, new Set<number>()]));
  for (const { cases, answerOf, answers } of columns) {
    const present = answers.map((answer) =>
      [...(read(answer) ?? [])].flatMap(([id, state]) => (state === 'present' ? [id] : [])),
    );
    for (const [place, position] of cases.entries()) {
      coded.add(position);
      for (const id of present[answerOf[place] ?? -1] ?? []) holders.get(id)?.add(position);
    }
  }
  return {
    variable: variable.id,
    cases: coded.size,
    codes: ids.map((code) => ({ code, cases: holders.get(code)?.size ?? 0 })),
  };
}
