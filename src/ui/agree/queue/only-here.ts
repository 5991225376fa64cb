import type { Answer } from '../../../domain/model/answer.ts';
import { flattenCodes } from '../../../domain/model/code.ts';
import { isChoice, type Variable } from '../../../domain/model/variable.ts';

/** Labels of the codes that one answer of a multiple choice holds and no other one does, in the order of the codebook. */
export function onlyHere(variable: Variable, answer: Answer, others: readonly Answer[]): string[] {
  if (!isChoice(variable) || variable.kind !== 'multiple' || answer.kind !== 'codes') return [];
  const elsewhere = new Set(others.flatMap((other) => (other.kind === 'codes' ? other.codes : [])));
  return flattenCodes(variable.codes)
    .filter(({ code }) => answer.codes.includes(code.id) && !elsewhere.has(code.id))
    .map(({ code }) => code.label);
}
