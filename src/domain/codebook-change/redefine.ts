import type { ChangeOf } from '../model/codebook-change.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { currentCode, mapCodes } from './code-tree.ts';
import { codebookEdit, type Edit, type Scheme } from './edit.ts';
import { choiceOf, withCodesOf } from './scheme-parts.ts';

/**
 * A definition that takes in less than before: every coding that has the code may no longer. One that takes in more:
 * every coding that lacks it may now have it, but where the question does not arise.
 */
export function redefine(scheme: Scheme, change: ChangeOf<'narrow-definition' | 'widen-definition'>): Result<Edit> {
  const found = choiceOf(scheme.codebook, change.variable);
  if (!found.ok) return found;
  const placed = currentCode(found.value, change.code);
  if (!placed.ok) return placed;
  const { code } = placed.value;
  const { definition, useWhen, notWhen } = change;
  const given = { definition, useWhen, notWhen };
  const said = Object.fromEntries(Object.entries(given).filter(([, text]) => text !== undefined));
  if (Object.keys(said).length === 0) return fail('invalid-input', sentence('codebook.say-definition'));
  const codes = mapCodes(found.value.codes, (one) => (one.id === code.id ? { ...one, ...said } : one));
  const narrow = change.kind === 'narrow-definition';
  const summary = sentence(narrow ? 'codebook.narrowed' : 'codebook.widened', {
    code: code.label,
    variable: found.value.id,
  });
  return ok({
    ...codebookEdit(scheme, summary, withCodesOf(scheme.codebook, found.value.id, codes)),
    revisit: {
      why: narrow ? 'narrowed' : 'widened',
      code: code.id,
      asks: (answer, states) => {
        const present = states?.get(code.id) === 'present';
        const arises = answer.kind !== 'empty' || answer.state !== 'not-applicable';
        return narrow ? present : !present && arises;
      },
      onlyByLeave: false,
    },
  });
}
