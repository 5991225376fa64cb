import type { Variable } from '../../domain/model/variable.ts';
import type { Say } from '../language/use-words.ts';

type NumberVariable = Extract<Variable, { kind: 'number' }>;

/** What keeps a text from being a number of its variable: no number, not a whole one, or out of bounds. */
export type NumberProblem = 'number' | 'integer' | 'minimum' | 'maximum';

/** Reads what a person typed as a number of the variable, with a decimal point or comma, or says what is wrong with it. */
export function readNumber(
  text: string,
  { integer, minimum, maximum }: NumberVariable,
): { readonly value: number } | { readonly problem: NumberProblem } {
  const value = /^\s*[+-]?\d+(?:[.,]\d+)?\s*$/u.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (!Number.isFinite(value)) return { problem: 'number' };
  if (integer && !Number.isInteger(value)) return { problem: 'integer' };
  if (minimum !== undefined && value < minimum) return { problem: 'minimum' };
  return maximum !== undefined && value > maximum ? { problem: 'maximum' } : { value };
}

/** The problem in words. */
export function numberWords(
  problem: NumberProblem,
  { text, minimum = 0, maximum = 0 }: { readonly text: string } & Pick<NumberVariable, 'minimum' | 'maximum'>,
  say: Say,
): string {
  return say(`answering.not-${problem}`, { text, minimum, maximum });
}
