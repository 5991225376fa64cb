import type { ChangeOf } from '../model/codebook-change.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { codeOf, currentCode, freeIds, mapCodes, siblingsOf, withCodes } from './code-tree.ts';
import { codebookEdit, type Edit, type Scheme } from './edit.ts';
import { choiceOf, withCodesOf } from './scheme-parts.ts';

/**
 * Puts several codes in the place of one, which is retired: codings that have it keep it until someone decides which of
 * the new ones it was. Who had looked for it in vain has ruled out the new ones too.
 */
export function splitCode(scheme: Scheme, change: ChangeOf<'split-code'>): Result<Edit> {
  const found = choiceOf(scheme.codebook, change.variable);
  if (!found.ok) return found;
  const variable = found.value;
  const placed = currentCode(variable, change.code);
  if (!placed.ok) return placed;
  const { code, ancestors } = placed.value;
  if (code.codes.some(({ retired }) => retired === undefined))
    return fail('invalid-input', sentence('codebook.split-has-below', { code: code.id }));
  const ids = change.into.map(({ id }) => id);
  const free = freeIds(variable, ids);
  if (!free.ok) return free;
  const { version } = scheme;
  const parts = change.into.map((part) => ({
    ...codeOf(part, variable, version),
    since: version,
    splitFrom: code.id,
  }));
  const place = siblingsOf(variable, placed.value).findIndex(({ id }) => id === code.id) + 2;
  const codes = withCodes(variable.codes, parts, { parent: ancestors.at(-1) ?? null, position: place });
  const retired = mapCodes(codes, (one) => (one.id === code.id ? { ...one, retired: version } : one));
  const labels = parts.map(({ label }) => `“${label}”`).join(', ');
  const summary = sentence('codebook.code-split', { code: code.label, variable: variable.id, labels });
  return ok(codebookEdit(scheme, summary, withCodesOf(scheme.codebook, variable.id, retired)));
}
