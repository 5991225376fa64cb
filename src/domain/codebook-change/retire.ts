import type { ChangeOf } from '../model/codebook-change.ts';
import { ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { currentCode, mapCodes } from './code-tree.ts';
import { codebookEdit, type Edit, type Scheme } from './edit.ts';
import { choiceOf, withCodesOf } from './scheme-parts.ts';

/** A code, with all below it, that can no longer be chosen; codings that have it keep it. */
export function retireCode(scheme: Scheme, change: ChangeOf<'retire-code'>): Result<Edit> {
  const found = choiceOf(scheme.codebook, change.variable);
  if (!found.ok) return found;
  const variable = found.value;
  const placed = currentCode(variable, change.code);
  if (!placed.ok) return placed;
  const { code } = placed.value;
  const [branch = code] = mapCodes([code], (one) => ({ ...one, retired: one.retired ?? scheme.version }));
  const codes = mapCodes(variable.codes, (one) => (one.id === code.id ? branch : one));
  const below = code.codes.length === 0 ? '' : sentence('phrase.with-below');
  const summary = sentence('codebook.code-retired-now', { code: code.label, variable: variable.id, below });
  return ok(codebookEdit(scheme, summary, withCodesOf(scheme.codebook, variable.id, codes)));
}
