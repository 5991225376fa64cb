import type { Handlers } from '../contract/dispatch.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import { placedCode } from '../domain/codebook-change/code-tree.ts';
import { choiceOf, variableOf } from '../domain/codebook-change/scheme-parts.ts';
import { countUses } from '../domain/codebook-use/count-uses.ts';
import { findUse } from '../domain/codebook-use/find-use.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { Session } from './session.ts';

/** Where variables and codes are used: counts for all of them, and the cases behind one. */
export function codebookUseHandlers(session: Session): Pick<Handlers, 'codebook.uses' | 'codebook.use'> {
  return {
    'codebook.uses': ({ project }) => {
      const snapshot = session.snapshot(project);
      return snapshot.ok
        ? ok(countUses(snapshot.value).map(({ codes, ...uses }) => ({ ...uses, codes: [...codes] })))
        : snapshot;
    },
    'codebook.use': (input) => useOf(session, input),
  };
}

function useOf(
  session: Session,
  { project, variable: id, code }: ParsedInput<'codebook.use'>,
): Result<Output<'codebook.use'>> {
  const snapshot = session.snapshot(project);
  if (!snapshot.ok) return snapshot;
  const variable = variableOf(snapshot.value.codebook, id);
  if (!variable.ok) return variable;
  if (code !== undefined) {
    const choice = choiceOf(snapshot.value.codebook, id);
    if (!choice.ok) return choice;
    const placed = placedCode(choice.value, code);
    if (!placed.ok) return placed;
  }
  const { coded, cases, coders, texts } = findUse(snapshot.value, variable.value, code);
  return ok({
    coded,
    cases: cases.map(({ answers, ...of }) => ({ ...of, answers: [...answers] })),
    coders: [...coders],
    texts: texts.map(({ spellings, ...text }) => ({ ...text, spellings: [...spellings] })),
  });
}
