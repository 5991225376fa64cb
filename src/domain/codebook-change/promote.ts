import type { ChangeOf } from '../model/codebook-change.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { textKey } from '../model/text-key.ts';
import { codeOf, currentCode, freeIds, placedCode, siblingsOf, withCodes } from './code-tree.ts';
import type { CodesAnswer, Edit, Scheme } from './edit.ts';
import { choiceOf, withCodesOf } from './scheme-parts.ts';

/** Makes a code of a text that coders wrote under a code that takes one; all codings with that text get it. */
export function promoteText(scheme: Scheme, change: ChangeOf<'promote-text'>): Result<Edit> {
  const found = choiceOf(scheme.codebook, change.variable);
  if (!found.ok) return found;
  const variable = found.value;
  const other = placedCode(variable, change.code);
  if (!other.ok) return other;
  const { code, ancestors } = other.value;
  if (!code.freeText) return fail('invalid-input', sentence('codebook.takes-no-text', { code: code.id }));
  const free = freeIds(variable, [change.as.id]);
  if (!free.ok) return free;
  const above = change.parent === undefined ? ok(undefined) : currentCode(variable, change.parent);
  if (!above.ok) return above;
  const added = codeOf(change.as, variable, scheme.version);
  const spot =
    above.value === undefined
      ? {
          parent: ancestors.at(-1) ?? null,
          position: siblingsOf(variable, other.value).findIndex(({ id }) => id === code.id) + 1,
        }
      : { parent: above.value.code.id };
  const codes = withCodes(variable.codes, [added], spot);
  const texts = change.texts.map((text) => `“${text}”`).join(', ');
  return ok({
    summary: sentence('codebook.text-promoted', { added: added.label, variable: variable.id, texts, code: code.label }),
    codebook: withCodesOf(scheme.codebook, variable.id, codes),
    groupings: scheme.groupings,
    renamed: {},
    rewrite: promoted(change),
  });
}

function promoted({ code, texts, match, as }: ChangeOf<'promote-text'>): (answer: CodesAnswer) => CodesAnswer {
  const form = match === 'exact' ? (text: string) => text : textKey;
  const wanted = new Set(texts.map(form));
  return (answer) => {
    const { [code]: text, ...other } = answer.other;
    if (text === undefined || !wanted.has(form(text))) return answer;
    return { ...answer, codes: answer.codes.map((id) => (id === code ? as.id : id)), other };
  };
}
