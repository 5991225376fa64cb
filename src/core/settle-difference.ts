import type { Output, ParsedInput } from '../contract/method.ts';
import type { Answer } from '../domain/model/answer.ts';
import type { FinalCoding } from '../domain/model/final-coding.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { bothAnswers } from '../domain/settling/both-answers.ts';
import { noSuch } from '../domain/tabulate/no-such.ts';
import { codingForm } from '../formats/answer/answer-form.ts';
import { parseAnswer } from '../formats/answer/parse-answer.ts';
import { readCodebook } from '../store/read/read-codebook.ts';
import { runCommand } from '../store/run-command.ts';
import { codingProblems } from './coding-problems.ts';
import { finalAt, inWords, type SettlingSubject, settlingSubject, spokenAnswers } from './difference.ts';
import { entrySince } from './entry-since.ts';
import type { Session } from './session.ts';

type Input = ParsedInput<'finals.settle'>;

/** An answer with the version of the codebook that whoever gave it read. */
type Decided = { readonly answer: Answer; readonly codebookVersion: number; readonly isNew: boolean };

/** Settles one place. The summary says nothing of the answer: a package for somebody who works blind has the log in it. */
export function settleDifference(session: Session, input: Input): Result<Output<'finals.settle'>> {
  const writing = session.writing(input.project);
  if (!writing.ok) return writing;
  const subject = settlingSubject(session, input);
  if (!subject.ok) return subject;
  const decided = decide(session, input, subject.value);
  if (!decided.ok) return decided;
  const before = finalAt(session, input);
  if (!before.ok) return before;
  const problem = problemOf(session, input, { decided: decided.value, before: before.value });
  if (!problem.ok) return problem;
  const { case: number, variable, origin, by, note = '' } = input;
  const { answer, codebookVersion } = decided.value;
  const at = session.surroundings.clock();
  const final: FinalCoding = {
    case: number,
    variable,
    answer,
    origin,
    by,
    at,
    codebookVersion,
    ...(note === '' ? {} : { note }),
  };
  const summary = sentence('settling.done', {
    by,
    variable: subject.value.variable.label,
    number,
    origin: sentence(`settling.${origin}`),
  });
  const entry = entrySince(writing.value);
  const done = runCommand(writing.value, { kind: 'final', by, summary }, (write) => ok(write.putFinalCodings([final])));
  return done.ok ? ok({ final: inWords(final, subject.value.variable), ...entry() }) : done;
}

function decide(session: Session, input: Input, subject: SettlingSubject): Result<Decided> {
  const { decision } = input;
  const { codebookVersion } = subject;
  switch (decision.kind) {
    case 'answer':
      return ok({ answer: decision.answer, codebookVersion, isNew: true });
    case 'cell': {
      const answer = readCell(session, input, { text: decision.text, subject });
      return answer.ok ? ok({ answer: answer.value, codebookVersion, isNew: true }) : answer;
    }
    case 'coder': {
      const said = spokenAnswers(session, input, subject);
      if (!said.ok) return said;
      const found = said.value.find(({ coder }) => coder === decision.coder);
      const names = said.value.map(({ coder }) => coder);
      const what = sentence('names.answer-of', { variable: subject.variable.label, case: input.case });
      if (found === undefined) return fail('not-found', noSuch(what, decision.coder, names));
      return ok({ answer: found.answer, codebookVersion: found.codebookVersion, isNew: false });
    }
    case 'both': {
      const said = spokenAnswers(session, input, subject);
      if (!said.ok) return said;
      const both = bothAnswers(
        subject.variable,
        said.value.map(({ answer }) => answer),
      );
      if (both === undefined)
        return fail('invalid-input', sentence('settling.not-both', { variable: subject.variable.label }));
      const versions = said.value.map((one) => one.codebookVersion);
      return ok({ answer: both, codebookVersion: Math.min(...versions), isNew: false });
    }
  }
}

function readCell(
  session: Session,
  { project }: Input,
  { text, subject: { variable } }: { readonly text: string; readonly subject: SettlingSubject },
): Result<Answer> {
  const reading = session.reading(project);
  if (!reading.ok) return reading;
  const scheme = readCodebook(reading.value);
  if (!scheme.ok) return scheme;
  const parsed = parseAnswer(text, variable, { ...codingForm, tokens: scheme.value.codebook.tokens });
  if (!parsed.ok) return fail('invalid-input', sentence('at.path', { path: variable.label, problem: parsed.problem }));
  if (parsed.answer !== undefined) return ok(parsed.answer);
  return fail('invalid-input', sentence('settling.say-answer', { variable: variable.label }));
}

type Before = { readonly decided: Decided; readonly before: FinalCoding | undefined };

/** What a coder said may stand though a code of it was retired since; a new answer has to fit the codebook as it is. */
function problemOf(session: Session, input: Input, { decided, before }: Before): Result<void> {
  const snapshot = session.snapshot(input.project);
  if (!snapshot.ok) return snapshot;
  const { codebook } = snapshot.value;
  const { case: number, variable } = input;
  const { answer, isNew } = decided;
  const held = isNew ? before?.answer : answer;
  const [problem] = codingProblems([{ case: number, variable, answer, before: held }], {
    codebook,
    cases: new Set([number]),
  });
  return problem === undefined
    ? ok(undefined)
    : fail('invalid-input', sentence('coding.refused-one', { message: problem.message }));
}
