import type { ProjectHandle } from '../contract/file.ts';
import type { Voice } from '../contract/finals.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import { answerWords } from '../domain/model/answer-words.ts';
import { findVariable } from '../domain/model/codebook.ts';
import type { FinalCoding } from '../domain/model/final-coding.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { Variable } from '../domain/model/variable.ts';
import { bothAnswers } from '../domain/settling/both-answers.ts';
import { readCodingsOf } from '../store/read/read-codings-of.ts';
import { type Grounds, readGrounds } from '../store/read/read-grounds.ts';
import type { Session } from './session.ts';
import { settlingGround } from './settling-ground.ts';

type Place = Pick<ParsedInput<'finals.difference'>, 'case' | 'variable'> & { readonly project: ProjectHandle };

/** A place that can be settled, with the case that it is of. */
export type SettlingSubject = {
  readonly variable: Variable;
  readonly codebookVersion: number;
  readonly title: string;
  /** Those who have marked the case done. */
  readonly voices: readonly string[];
  /** Those who have it to do. */
  readonly waiting: readonly string[];
};

/** Finds the case and the judgement; an attribute has one value a case, and nothing to settle. */
export function settlingSubject(
  session: Session,
  { project, case: number, variable: id }: Place,
): Result<SettlingSubject> {
  const ground = settlingGround(session, project);
  if (!ground.ok) return ground;
  const { snapshot, voices } = ground.value;
  const found = snapshot.cases.find((one) => one.number === number);
  if (found === undefined) return fail('not-found', sentence('cases.project-lacks', { number }));
  const variable = findVariable(snapshot.codebook, id);
  if (variable === undefined) return fail('not-found', sentence('codebook.lacks-variable', { id }));
  if (variable.role === 'attribute')
    return fail('invalid-input', sentence('settling.attribute', { variable: variable.label }));
  const heard = voices.get(number) ?? { voices: [], waiting: [] };
  const { title } = found;
  return ok({ variable, codebookVersion: snapshot.codebook.version, title, ...heard });
}

/** What those who finished the case said, as long as nobody has it to do. */
export function spokenAnswers(session: Session, place: Place, subject: SettlingSubject): Result<Voice[]> {
  const { case: number, variable } = place;
  if (subject.waiting.length > 0)
    return fail(
      'conflict',
      subject.waiting.length === 1
        ? sentence('settling.waits-for-one', { coder: subject.waiting[0] ?? '', number })
        : sentence('settling.waits-for', { coders: subject.waiting, number }),
    );
  const reading = session.reading(place.project);
  if (!reading.ok) return reading;
  const codings = readCodingsOf(reading.value, { cases: [number], variables: [variable] });
  if (!codings.ok) return codings;
  const grounds = groundsOf(session, place);
  if (!grounds.ok) return grounds;
  return ok(
    subject.voices.flatMap((coder) => {
      const said = codings.value.find((one) => one.coder === coder);
      if (said === undefined) return [];
      const { answer, evidence, codebookVersion } = said;
      const own = grounds.value.passages.filter((one) => one.coder === coder);
      const passages = own.map(({ quote, document }) => ({ quote, document }));
      const words = answerWords(answer, subject.variable);
      return [{ coder, answer, words, evidence, codebookVersion, passages }];
    }),
  );
}

/** One difference with all sides. */
export function readDifference(
  session: Session,
  { project, case: number, variable: id }: ParsedInput<'finals.difference'>,
): Result<Output<'finals.difference'>> {
  const place = { project, case: number, variable: id };
  const subject = settlingSubject(session, place);
  if (!subject.ok) return subject;
  const said = spokenAnswers(session, place, subject.value);
  if (!said.ok) return said;
  const final = finalAt(session, place);
  if (!final.ok) return final;
  const { variable, title, voices } = subject.value;
  const both = bothAnswers(
    variable,
    said.value.map(({ answer }) => answer),
  );
  return ok({
    case: number,
    title,
    variable: id,
    label: variable.label,
    said: said.value,
    silent: voices.filter((coder) => said.value.every((one) => one.coder !== coder)),
    ...(both === undefined ? {} : { both: { answer: both, words: answerWords(both, variable) } }),
    ...(final.value === undefined ? {} : { final: inWords(final.value, variable) }),
  });
}

/** A final answer with its words. */
export function inWords(final: FinalCoding, variable: Variable): NonNullable<Output<'finals.difference'>['final']> {
  return { ...final, label: variable.label, words: answerWords(final.answer, variable) };
}

/** The answer that is final there; undefined where none is. */
export function finalAt(session: Session, place: Place): Result<FinalCoding | undefined> {
  const grounds = groundsOf(session, place);
  return grounds.ok ? ok(grounds.value.finals[0]) : grounds;
}

function groundsOf(session: Session, { project, case: number, variable }: Place): Result<Grounds> {
  const reading = session.reading(project);
  return reading.ok ? readGrounds(reading.value, { cases: [number], variables: [variable] }) : reading;
}
