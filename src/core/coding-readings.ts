import type { Handlers } from '../contract/dispatch.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import { variablesOf } from '../domain/model/codebook.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { readCases } from '../store/read/read-cases.ts';
import { readCodebook } from '../store/read/read-codebook.ts';
import { readCodingsOf } from '../store/read/read-codings-of.ts';
import { readProgress } from '../store/read/read-progress.ts';
import type { Session } from './session.ts';

/** What a person sees who codes: one case with its codings, and how far the whole is. */
export function codingReadingHandlers(session: Session): Pick<Handlers, 'codings.of-case' | 'codings.progress'> {
  return {
    'codings.of-case': (input) => codingsOfCase(session, input),
    'codings.progress': ({ project, coder }) => {
      const reading = session.reading(project);
      return reading.ok ? readProgress(reading.value, coder) : reading;
    },
  };
}

function codingsOfCase(
  session: Session,
  { project, case: number, coders }: ParsedInput<'codings.of-case'>,
): Result<Output<'codings.of-case'>> {
  const reading = session.reading(project);
  if (!reading.ok) return reading;
  const cases = readCases(reading.value);
  if (!cases.ok) return cases;
  const found = cases.value.find((one) => one.number === number);
  if (found === undefined) return fail('not-found', sentence('cases.project-lacks', { number }));
  const scheme = readCodebook(reading.value);
  if (!scheme.ok) return scheme;
  const codings = readCodingsOf(reading.value, { cases: [number] });
  if (!codings.ok) return codings;
  const attributes = new Set(
    variablesOf(scheme.value.codebook)
      .filter(({ role }) => role === 'attribute')
      .map(({ id }) => id),
  );
  const seen = codings.value.filter(
    ({ coder, variable }) => coders === undefined || coders.includes(coder) || attributes.has(variable),
  );
  return ok({ case: found, codings: seen });
}
