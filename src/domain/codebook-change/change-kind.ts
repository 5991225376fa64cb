import type { Answer } from '../model/answer.ts';
import { flattenCodes } from '../model/code.ts';
import type { ChangeOf } from '../model/codebook-change.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import type { ChoiceVariable } from '../model/variable.ts';
import { codebookEdit, type CodesAnswer, type Edit, type Scheme } from './edit.ts';
import { choiceOf, withVariable } from './scheme-parts.ts';

/**
 * From one code a case to several or back. Where several become allowed, every coding with a code was made when only one
 * could be. Where one alone is allowed, a parent beside its child goes without loss, since the child says it; a coding
 * that still has several keeps them until a person chooses, and the change needs leave for that.
 */
export function changeKind(scheme: Scheme, change: ChangeOf<'change-kind'>): Result<Edit> {
  const found = choiceOf(scheme.codebook, change.variable);
  if (!found.ok) return found;
  const variable = found.value;
  if (variable.kind === change.to)
    return fail('invalid-input', sentence('codebook.kind-already', { variable: variable.id, to: change.to }));
  const codebook = withVariable(scheme.codebook, variable.id, () => ({ ...variable, kind: change.to }));
  const toOne = change.to === 'single';
  const summary = sentence(toOne ? 'codebook.to-one' : 'codebook.to-several', { variable: variable.label });
  const edit = codebookEdit(scheme, summary, codebook);
  if (!toOne) {
    const asks = (answer: { kind: string }): boolean => answer.kind === 'codes';
    return ok({ ...edit, revisit: { why: 'several-choices', code: null, asks, onlyByLeave: false } });
  }
  return ok({
    ...edit,
    rewrite: asOneChoice(variable),
    revisit: {
      why: 'one-choice',
      code: null,
      asks: (answer) => answer.kind === 'codes' && answer.codes.length > 1,
      onlyByLeave: true,
    },
  });
}

/**
 * An answer as a single choice holds it: without the parents that its own codes imply (one with a text of its own
 * stays), and, once one code is left, without what is not reported, for which the choice answers.
 */
function asOneChoice(variable: ChoiceVariable): (answer: CodesAnswer) => Answer {
  const ancestorsOf = new Map(flattenCodes(variable.codes).map(({ code, ancestors }) => [code.id, ancestors]));
  return (answer) => {
    const implied = new Set(answer.codes.flatMap((id) => ancestorsOf.get(id) ?? []));
    const codes = answer.codes.filter((id) => !implied.has(id) || answer.other[id] !== undefined);
    if (codes.length === 0) return { kind: 'empty', state: answer.notReported.length > 0 ? 'not-reported' : 'absent' };
    return codes.length === 1 ? { ...answer, codes, notReported: [] } : { ...answer, codes };
  };
}
