import type { Answer } from '../../domain/model/answer.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import { codeById } from './look-up-code.ts';

/** What keeps an answer from being one of a variable, told as a sentence; undefined where it fits. */
export function misfitOf(answer: Answer, variable: Variable): string | undefined {
  if (answer.kind === 'empty') return undefined;
  if (answer.kind !== 'codes' || !isChoice(variable)) {
    const fits = answer.kind === variable.kind;
    return fits
      ? undefined
      : `is an answer of kind ${answer.kind}, but “${variable.id}” is ${variable.kind}. Correct it.`;
  }
  const unknown = [...answer.codes, ...answer.notReported, ...Object.keys(answer.other)].find(
    (id) => codeById(variable, id) === undefined,
  );
  if (unknown !== undefined) return `has “${unknown}”, which is no code of ${variable.id}. Correct the id.`;
  const many = variable.kind === 'single' && answer.codes.length > 1;
  return many ? `has ${answer.codes.length} codes, but “${variable.id}” takes one. Keep one.` : undefined;
}
