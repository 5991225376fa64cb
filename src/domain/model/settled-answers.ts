import { type Answer, sameAnswer } from './answer.ts';
import type { Coding } from './coding.ts';
import type { FinalCoding } from './final-coding.ts';

export type SettledAnswer = { readonly case: number; readonly variable: string; readonly answer: Answer };

/**
 * The answers that the policy `final` reads, one per case and variable: the final coding, else what the only coder said
 * or all coders said alike. Where coders differ there is none.
 */
export function settledAnswers(codings: readonly Coding[], finals: readonly FinalCoding[]): SettledAnswer[] {
  const key = (of: { readonly case: number; readonly variable: string }): string => `${String(of.case)}/${of.variable}`;
  const final = new Map(finals.map((one) => [key(one), one]));
  const open = Map.groupBy(
    codings.filter((coding) => !final.has(key(coding))),
    key,
  );
  const undisputed = [...open.values()].flatMap(([first, ...others]) =>
    first !== undefined && others.every(({ answer }) => sameAnswer(answer, first.answer)) ? [first] : [],
  );
  return [...finals, ...undisputed].map(({ case: number, variable, answer }) => ({ case: number, variable, answer }));
}
