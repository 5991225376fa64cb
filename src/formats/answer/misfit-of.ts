import type { Answer } from '../../domain/model/answer.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import { codeById } from './look-up-code.ts';

/** What keeps an answer from being one of a variable, told as a sentence; undefined where it fits. */
export function misfitOf(answer: Answer, variable: Variable): string | undefined {
  if (answer.kind === 'empty') return undefined;
  if (answer.kind !== 'codes' || !isChoice(variable)) {
    const fits = answer.kind === variable.kind;
    return fits
      ? undefined
      : sentence('coding.misfit-kind', { kind: answer.kind, variable: variable.id, wanted: variable.kind });
  }
  const unknown = [...answer.codes, ...answer.notReported, ...Object.keys(answer.other)].find(
    (id) => codeById(variable, id) === undefined,
  );
  if (unknown !== undefined) return sentence('coding.misfit-code', { unknown, variable: variable.id });
  const many = variable.kind === 'single' && answer.codes.length > 1;
  return many ? sentence('coding.misfit-many', { codes: answer.codes.length, variable: variable.id }) : undefined;
}
