import type { ChangeOf } from '../model/codebook-change.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { noSection } from './add.ts';
import { currentCode, insertAt, placedCode, withCodes, withoutCode } from './code-tree.ts';
import { codebookEdit, type Edit, type Scheme } from './edit.ts';
import { choiceOf, variableOf, withCodesOf } from './scheme-parts.ts';

/** A variable at another place, in its section or in another one. */
export function moveVariable(scheme: Scheme, change: ChangeOf<'move-variable'>): Result<Edit> {
  const { codebook } = scheme;
  const variable = variableOf(codebook, change.variable);
  if (!variable.ok) return variable;
  const home = codebook.sections.find(({ variables }) => variables.includes(variable.value));
  const wanted = change.section ?? home?.id ?? '';
  const section = codebook.sections.find(({ id }) => id === wanted);
  if (section === undefined) return noSection(scheme, wanted);
  const sections = codebook.sections.map((one) => {
    const rest = one.variables.filter(({ id }) => id !== change.variable);
    return { ...one, variables: one.id === wanted ? insertAt(rest, [variable.value], change.position) : rest };
  });
  const summary = sentence('codebook.variable-moved-within', { label: variable.value.label, section: section.label });
  const elsewhere = sentence('codebook.variable-moved', { label: variable.value.label, section: section.label });
  return ok(codebookEdit(scheme, home === section ? summary : elsewhere, { ...codebook, sections }));
}

/** A code with all below it at another place. Under another parent it counts there; its codings stay as they are. */
export function moveCode(scheme: Scheme, change: ChangeOf<'move-code'>): Result<Edit> {
  const found = choiceOf(scheme.codebook, change.variable);
  if (!found.ok) return found;
  const variable = found.value;
  const placed = placedCode(variable, change.code);
  if (!placed.ok) return placed;
  const { code, ancestors } = placed.value;
  const parent = change.parent === undefined ? (ancestors.at(-1) ?? null) : change.parent;
  const above = parent === null ? ok(undefined) : currentCode(variable, parent);
  if (!above.ok) return above;
  if (parent === code.id || above.value?.ancestors.includes(code.id) === true)
    return fail('invalid-input', sentence('codebook.under-itself', { code: code.id }));
  const codes = withCodes(withoutCode(variable.codes, code.id), [code], { parent, position: change.position });
  const where =
    above.value === undefined
      ? sentence('phrase.to-the-top')
      : sentence('phrase.to-under', { code: above.value.code.label });
  const summary = sentence('codebook.code-moved', { code: code.label, variable: variable.id, where });
  return ok(codebookEdit(scheme, summary, withCodesOf(scheme.codebook, variable.id, codes)));
}
