import type { Answer } from '../../domain/model/answer.ts';
import type { VariableEntry } from './directory.ts';

/**
 * Why an answer cannot be one of the variable's, as a sentence; undefined where it can. `mayHaveSeveral` says whether a
 * coding of a single choice may have several codes, because it dates from when the variable took several.
 */
export function answerProblem(
  answer: Answer,
  variable: VariableEntry,
  mayHaveSeveral: () => boolean,
): string | undefined {
  switch (answer.kind) {
    case 'empty':
      return undefined;
    case 'number':
    case 'text':
      return answer.kind === variable.kind ? undefined : wrongKind(variable, `a ${answer.kind}`);
    case 'codes':
      return codesProblem(answer, variable, mayHaveSeveral);
  }
}

function codesProblem(
  answer: Extract<Answer, { kind: 'codes' }>,
  variable: VariableEntry,
  mayHaveSeveral: () => boolean,
): string | undefined {
  if (variable.kind === 'number' || variable.kind === 'text') return wrongKind(variable, 'codes');
  const named = [...answer.codes, ...answer.notReported];
  const unknown = named.find((id) => !variable.codes.has(id));
  if (unknown !== undefined) return `The variable “${variable.id}” has no code “${unknown}”.`;
  if (variable.kind === 'single' && new Set(answer.codes).size > 1 && !mayHaveSeveral()) {
    return `The variable “${variable.id}” takes one code; ${answer.codes.map((id) => `“${id}”`).join(' and ')} were given.`;
  }
  const both = answer.codes.find((id) => answer.notReported.includes(id));
  if (both !== undefined) return `The code “${both}” of “${variable.id}” cannot be both present and not reported.`;
  const loose = Object.keys(answer.other).find((id) => !answer.codes.includes(id));
  if (loose !== undefined) return `“${variable.id}” has a text for the code “${loose}”, which is not chosen.`;
  return undefined;
}

function wrongKind(variable: VariableEntry, given: string): string {
  return `The variable “${variable.id}” is of kind ${variable.kind} and cannot take ${given}.`;
}
