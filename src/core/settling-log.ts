import type { Handlers } from '../contract/dispatch.ts';
import type { ParsedInput } from '../contract/method.ts';
import { answerWords } from '../domain/model/answer-words.ts';
import { findVariable } from '../domain/model/codebook.ts';
import type { Coding } from '../domain/model/coding.ts';
import type { FinalCoding } from '../domain/model/final-coding.ts';
import { ok, type Result } from '../domain/model/result.ts';
import type { SettledEntry } from '../domain/model/settled-entry.ts';
import { writeSettlingLog } from '../formats/settling-log/write-settling-log.ts';
import { readCodingsOf } from '../store/read/read-codings-of.ts';
import { readFinals } from '../store/read/read-finals.ts';
import type { Session } from './session.ts';
import { type SettlingGround, settlingGround } from './settling-ground.ts';

/** The adjudication log: what was settled, how, by whom and why. */
export function settlingLogHandlers(session: Session): Pick<Handlers, 'finals.log' | 'finals.exportLog'> {
  return {
    'finals.log': (input) => logOf(session, input),
    'finals.exportLog': ({ format, language, ...input }) => {
      const log = logOf(session, input);
      return log.ok ? ok({ file: writeSettlingLog(log.value, format, language) }) : log;
    },
  };
}

function logOf(session: Session, { project, round, all }: ParsedInput<'finals.log'>): Result<SettledEntry[]> {
  const ground = settlingGround(session, project, round);
  if (!ground.ok) return ground;
  const reading = session.reading(project);
  if (!reading.ok) return reading;
  const finals = readFinals(reading.value);
  if (!finals.ok) return finals;
  const told = finals.value.filter(
    ({ case: number, origin }) =>
      ground.value.isAsked(number) && (all || origin === 'discussed' || origin === 'decided'),
  );
  const cases = [...new Set(told.map((one) => one.case))];
  const codings = readCodingsOf(reading.value, { cases });
  if (!codings.ok) return codings;
  const said = Map.groupBy(codings.value, keyOf);
  return ok(told.map((final) => entryOf(final, said.get(keyOf(final)) ?? [], ground.value)));
}

function entryOf(
  { case: number, variable: id, answer, origin, by, at, note }: FinalCoding,
  codings: readonly Coding[],
  { snapshot, voices }: SettlingGround,
): SettledEntry {
  const variable = findVariable(snapshot.codebook, id);
  // While somebody has the case to do again, nobody sees what was said of it before.
  const heard = voices.get(number);
  const speakers = heard?.waiting.length === 0 ? heard.voices : [];
  return {
    case: number,
    title: snapshot.cases.find((one) => one.number === number)?.title ?? '',
    variable: id,
    label: variable?.label ?? id,
    said: codings
      .filter(({ coder }) => speakers.includes(coder))
      .map(({ coder, answer: given, evidence: { rationale } }) => ({
        coder,
        answer: answerWords(given, variable),
        ...(rationale === undefined ? {} : { rationale }),
      })),
    final: answerWords(answer, variable),
    origin,
    by,
    at,
    ...(note === undefined ? {} : { note }),
  };
}

function keyOf({ case: number, variable }: Pick<Coding, 'case' | 'variable'>): string {
  return `${String(number)} ${variable}`;
}
