import { findVariable } from '../model/codebook.ts';
import type { ChangeOf } from '../model/codebook-change.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { isChoice, type Variable } from '../model/variable.ts';
import { codeOf, currentCode, freeIds, insertAt, mapCodes, withCodes } from './code-tree.ts';
import { codebookEdit, type Edit, type Scheme } from './edit.ts';
import { choiceOf, withCodesOf } from './scheme-parts.ts';

/** A new variable in a section; nobody has coded it. */
export function addVariable(scheme: Scheme, change: ChangeOf<'add-variable'>): Result<Edit> {
  const { codebook, version } = scheme;
  const { variable, section: wanted, position } = change;
  if (findVariable(codebook, variable.id) !== undefined)
    return fail('invalid-input', sentence('codebook.variable-taken', { variable: variable.id }));
  const section = codebook.sections.find(({ id }) => id === wanted);
  if (section === undefined) return noSection(scheme, wanted);
  const added = sinceNow(variable, version);
  const sections = codebook.sections.map((one) =>
    one.id === wanted ? { ...one, variables: insertAt(one.variables, [added], position) } : one,
  );
  return ok(
    codebookEdit(scheme, sentence('codebook.variable-added', { variable: variable.label, section: section.label }), {
      ...codebook,
      sections,
    }),
  );
}

/** The failure that names the sections that there are. */
export function noSection({ codebook }: Scheme, wanted: string): Result<never> {
  const ids = codebook.sections.map(({ id }) => id).join(', ');
  return fail('not-found', sentence('codebook.no-section', { wanted, ids }));
}

function sinceNow(variable: Variable, version: number): Variable {
  if (!isChoice(variable)) return variable;
  const since = variable.role === 'attribute' ? 1 : version;
  const codes = mapCodes(variable.codes, ({ retired: _, splitFrom: __, ...code }) => ({ ...code, since }));
  return { ...variable, codes };
}

/** A new code, which earlier codings of a judgement have not looked for. */
export function addCode(scheme: Scheme, change: ChangeOf<'add-code'>): Result<Edit> {
  const variable = choiceOf(scheme.codebook, change.variable);
  if (!variable.ok) return variable;
  const free = freeIds(variable.value, [change.code.id]);
  if (!free.ok) return free;
  const { parent, position } = change;
  const above = parent === undefined ? ok(undefined) : currentCode(variable.value, parent);
  if (!above.ok) return above;
  const code = codeOf(change.code, variable.value, scheme.version);
  const codes = withCodes(variable.value.codes, [code], { parent: parent ?? null, position });
  const under = above.value === undefined ? '' : sentence('phrase.under-code', { code: above.value.code.label });
  const summary = sentence('codebook.code-added', { code: code.label, id: variable.value.id, under });
  return ok(codebookEdit(scheme, summary, withCodesOf(scheme.codebook, variable.value.id, codes)));
}
