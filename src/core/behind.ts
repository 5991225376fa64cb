import type { Handlers } from '../contract/dispatch.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import { variablesOf } from '../domain/model/codebook.ts';
import type { Policy } from '../domain/model/policy.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { Snapshot } from '../domain/model/snapshot.ts';
import type { Variable } from '../domain/model/variable.ts';
import { readsCoding } from '../domain/tabulate/reads-coding.ts';
import type { DatedCoding } from '../store/read/read-codings-of.ts';
import { readCodingsOf } from '../store/read/read-codings-of.ts';
import { type Grounds, readGrounds } from '../store/read/read-grounds.ts';
import type { Session } from './session.ts';

type Found = Output<'behind.cases'>;
type Voice = Found[number]['variables'][number]['voices'][number];
type Said = Grounds & { readonly codings: readonly DatedCoding[]; readonly rules: ReadonlySet<string> };

/** The cases behind a number. */
export function behindHandlers(session: Session): Pick<Handlers, 'behind.cases'> {
  return { 'behind.cases': (input) => casesBehind(session, input) };
}

function casesBehind(
  session: Session,
  { project, cases, variables, policy }: ParsedInput<'behind.cases'>,
): Result<Found> {
  const snapshot = session.snapshot(project);
  if (!snapshot.ok) return snapshot;
  const reading = session.reading(project);
  if (!reading.ok) return reading;
  const codings = readCodingsOf(reading.value, { cases, variables });
  if (!codings.ok) return codings;
  const grounds = readGrounds(reading.value, { cases, variables });
  if (!grounds.ok) return grounds;
  const said = { ...grounds.value, codings: codings.value, rules: rulesOf(snapshot.value) };
  const wanted = new Set(cases);
  const shown = variablesOf(snapshot.value.codebook).filter(({ id }) => variables.includes(id));
  return ok(
    snapshot.value.cases
      .filter(({ number }) => wanted.has(number))
      .map(({ number, title }) => ({
        number,
        title,
        variables: shown.map((variable) => ({
          variable: variable.id,
          voices: voicesOf({ number, variable }, said, policy),
        })),
      })),
  );
}

function rulesOf({ coders }: Snapshot): ReadonlySet<string> {
  return new Set(coders.flatMap(({ name, kind }) => (kind === 'rule' ? [name] : [])));
}

type Place = { readonly number: number; readonly variable: Variable };

/** The final coding first, then the coders. */
function voicesOf({ number, variable }: Place, said: Said, policy: Policy): Voice[] {
  const here = (one: { case: number; variable: string }): boolean =>
    one.case === number && one.variable === variable.id;
  const finals = said.finals.filter(here).map(({ answer, origin, by, note }): Omit<Voice, 'read'> => ({
    coder: null,
    rule: false,
    answer,
    evidence: {},
    final: { origin, by, ...(note === undefined ? {} : { note }) },
    passages: [],
  }));
  const coders = said.codings.filter(here).map(({ coder, answer, evidence }): Omit<Voice, 'read'> => ({
    coder,
    rule: said.rules.has(coder),
    answer,
    evidence,
    passages: said.passages
      .filter((passage) => here(passage) && passage.coder === coder)
      .map(({ quote, document }) => ({ quote, document })),
  }));
  const voices = [...finals, ...coders];
  return voices.map((voice) => ({ ...voice, read: readsCoding({ policy, variable, voices }, voice) }));
}
