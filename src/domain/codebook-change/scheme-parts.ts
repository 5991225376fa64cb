import { type Codebook, findVariable, variablesOf } from '../model/codebook.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { type ChoiceVariable, isChoice, type Variable } from '../model/variable.ts';

/** The variable of that id; `not-found` lists those that there are. */
export function variableOf(codebook: Codebook, id: string): Result<Variable> {
  const found = findVariable(codebook, id);
  if (found !== undefined) return ok(found);
  const ids = variablesOf(codebook)
    .map((variable) => variable.id)
    .join(', ');
  return fail('not-found', sentence('codebook.no-variable', { id, ids }));
}

/** The variable of that id with its codes; `invalid-input` where it has none. */
export function choiceOf(codebook: Codebook, id: string): Result<ChoiceVariable> {
  const found = variableOf(codebook, id);
  if (!found.ok) return found;
  const variable = found.value;
  if (isChoice(variable)) return ok(variable);
  return fail('invalid-input', sentence('codebook.has-no-codes', { id, kind: variable.kind }));
}

/** A codebook with one variable changed. */
export function withVariable(codebook: Codebook, id: string, change: (variable: Variable) => Variable): Codebook {
  return {
    ...codebook,
    sections: codebook.sections.map((section) => ({
      ...section,
      variables: section.variables.map((variable) => (variable.id === id ? change(variable) : variable)),
    })),
  };
}

/** A codebook with the codes of one variable replaced. */
export function withCodesOf(codebook: Codebook, id: string, codes: ChoiceVariable['codes']): Codebook {
  return withVariable(codebook, id, (variable) => (isChoice(variable) ? { ...variable, codes } : variable));
}
