import type { Answer } from '../../domain/model/answer.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
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
  if (unknown !== undefined) return sentence('answer.no-such-code', { variable: variable.id, unknown });
  if (variable.kind === 'single' && new Set(answer.codes).size > 1 && !mayHaveSeveral()) {
    return sentence('answer.one-code', { variable: variable.id, codes: answer.codes.map((id) => `“${id}”`) });
  }
  const both = answer.codes.find((id) => answer.notReported.includes(id));
  if (both !== undefined) return sentence('answer.both', { both, variable: variable.id });
  const loose = Object.keys(answer.other).find((id) => !answer.codes.includes(id));
  if (loose !== undefined) return sentence('answer.loose-text', { variable: variable.id, loose });
  return undefined;
}

function wrongKind(variable: VariableEntry, given: string): string {
  return sentence('answer.wrong-kind', { variable: variable.id, kind: variable.kind, given });
}
