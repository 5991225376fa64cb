import type { Answer } from '../model/answer.ts';
import { flattenCodes } from '../model/code.ts';
import type { Variable } from '../model/variable.ts';

/**
 * The answer of a multiple choice that holds every code that any of the answers holds. A code stays not reported where
 * nobody found it and somebody said that the source is silent on it. Undefined where that is no answer: for a variable that
 * takes one value, and where nobody gave a code.
 */
export function bothAnswers(variable: Variable, answers: readonly Answer[]): Answer | undefined {
  if (variable.kind !== 'multiple') return undefined;
  const given = answers.flatMap((answer) => (answer.kind === 'codes' ? [answer] : []));
  const present = new Set(given.flatMap(({ codes }) => codes));
  if (present.size === 0) return undefined;
  const placed = flattenCodes(variable.codes);
  const covered = new Set(placed.filter(({ code }) => present.has(code.id)).flatMap(({ ancestors }) => ancestors));
  const silent = new Set(given.flatMap(({ notReported }) => notReported));
  const inOrder = (ids: ReadonlySet<string>): string[] =>
    placed.flatMap(({ code }) => (ids.has(code.id) ? [code.id] : []));
  const texts = new Map<string, string[]>();
  for (const { other } of given)
    for (const [code, text] of Object.entries(other)) texts.set(code, [...new Set([...(texts.get(code) ?? []), text])]);
  return {
    kind: 'codes',
    codes: inOrder(present).filter((id) => !covered.has(id)),
    notReported: inOrder(silent).filter((id) => !present.has(id) && !covered.has(id)),
    other: Object.fromEntries([...texts].map(([code, said]) => [code, said.join('; ')])),
  };
}
