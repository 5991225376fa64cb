import type { Handlers } from '../contract/dispatch.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import { sameAnswer } from '../domain/model/answer.ts';
import type { Problem } from '../domain/model/app-error.ts';
import { type Codebook, findVariable } from '../domain/model/codebook.ts';
import { type Coder, coderKindOf } from '../domain/model/coder.ts';
import type { Coding } from '../domain/model/coding.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { WritableProject } from '../store/project-file.ts';
import { readKnownNumbers } from '../store/read/read-cases.ts';
import { readCodebook } from '../store/read/read-codebook.ts';
import { readCoders } from '../store/read/read-coders.ts';
import { readCodingsOf } from '../store/read/read-codings-of.ts';
import { runCommand } from '../store/run-command.ts';
import type { Write, Written } from '../store/write/write.ts';
import { codingProblems } from './coding-problems.ts';
import { clearSummary, type CodingChange, type CodingPlace, putSummary } from './coding-summary.ts';
import { entrySince } from './entry-since.ts';
import type { Session } from './session.ts';

type Report = Output<'codings.put'>;

/** Codings one by one, as a person makes them: each saved when it is made. */
export function codingChangeHandlers(session: Session): Pick<Handlers, 'codings.put' | 'codings.clear'> {
  return {
    'codings.put': (input) => putCodings(session, input),
    'codings.clear': (input) => clearCodings(session, input),
  };
}

function putCodings(session: Session, input: ParsedInput<'codings.put'>): Result<Report> {
  const { coder, entries } = input;
  const writing = session.writing(input.project);
  if (!writing.ok) return writing;
  const ground = readGround(writing.value, entries);
  if (!ground.ok) return ground;
  const { codebook, cases, codings } = ground.value;
  const own = new Map(codings.filter((one) => one.coder === coder).map((one) => [keyOf(one), one]));
  const given = entries.map((entry) => ({ ...entry, before: own.get(keyOf(entry))?.answer }));
  const problems = codingProblems(given, { codebook, cases });
  if (problems.length > 0) return refusal(problems);
  const changes = entries.map(({ evidence, ...entry }): CodingChange => {
    const before = own.get(keyOf(entry));
    const kept = { coder, evidence: evidence ?? before?.evidence ?? {}, codebookVersion: codebook.version };
    return { after: { ...entry, ...kept }, before };
  });
  const coders = newCoders(writing.value, coder, session.surroundings.ids);
  if (!coders.ok) return coders;
  const summary = putSummary(changes.filter(isChange), whoOf(input), codebook);
  return write(writing.value, { by: input.by ?? coder, summary }, (to) => {
    to.putCoders(coders.value);
    return to.putCodings(changes.map(({ after }) => after));
  });
}

function clearCodings(session: Session, input: ParsedInput<'codings.clear'>): Result<Report> {
  const { coder, keys } = input;
  const writing = session.writing(input.project);
  if (!writing.ok) return writing;
  const ground = readGround(writing.value, keys);
  if (!ground.ok) return ground;
  const { codebook, cases, codings } = ground.value;
  const problems = codingProblems(keys, { codebook, cases });
  if (problems.length > 0) return refusal(problems);
  const wanted = new Set(keys.map(keyOf));
  const isAttribute = (id: string): boolean => findVariable(codebook, id)?.role === 'attribute';
  const going = codings.filter((one) => wanted.has(keyOf(one)) && (one.coder === coder || isAttribute(one.variable)));
  const summary = clearSummary(going, whoOf(input), codebook);
  const done = write(writing.value, { by: input.by ?? coder, summary }, (to) => to.deleteCodings(going));
  return done.ok ? ok({ ...done.value, unchanged: keys.length - going.length }) : done;
}

type Ground = { readonly codebook: Codebook; readonly cases: ReadonlySet<number>; readonly codings: readonly Coding[] };

/** The scheme, the cases there are, and what everybody said at these places. */
function readGround(project: WritableProject, places: readonly CodingPlace[]): Result<Ground> {
  const scheme = readCodebook(project);
  if (!scheme.ok) return scheme;
  const numbers = [...new Set(places.map((place) => place.case))];
  const cases = readKnownNumbers(project, numbers);
  if (!cases.ok) return cases;
  const codings = readCodingsOf(project, {
    cases: numbers,
    variables: [...new Set(places.map(({ variable }) => variable))],
  });
  if (!codings.ok) return codings;
  return ok({ codebook: scheme.value.codebook, cases: cases.value, codings: codings.value });
}

function isChange({ before, after }: CodingChange): boolean {
  return (
    before?.codebookVersion !== after.codebookVersion ||
    !sameAnswer(before.answer, after.answer) ||
    (['rationale', 'quote', 'page', 'confidence'] as const).some(
      (part) => before.evidence[part] !== after.evidence[part],
    )
  );
}

function write(
  project: WritableProject,
  said: { readonly by: string; readonly summary: string },
  work: (to: Write) => Written,
): Result<Report> {
  const entry = entrySince(project);
  const written = runCommand(project, { kind: 'code', ...said }, (to) => ok(work(to)));
  return written.ok ? ok({ ...written.value, ...entry() }) : written;
}

function newCoders(project: WritableProject, name: string, newUuid: () => string): Result<Coder[]> {
  const coders = readCoders(project);
  if (!coders.ok) return coders;
  const known = coders.value.some((coder) => coder.name === name);
  return ok(known ? [] : [{ uuid: newUuid(), name, kind: coderKindOf(name) }]);
}

/** Who acts, and in whose name where that is another. */
function whoOf({ coder, by = coder }: { readonly coder: string; readonly by?: string | undefined }): string {
  return by === coder ? coder : sentence('phrase.in-the-name-of', { by, coder });
}

function keyOf({ case: number, variable }: CodingPlace): string {
  return `${String(number)} ${variable}`;
}

function refusal(problems: Problem[]): Result<never> {
  const [first] = problems;
  const message = first?.message ?? '';
  const told =
    problems.length > 1
      ? sentence('coding.refused-many', { message, more: problems.length - 1 })
      : sentence('coding.refused-one', { message });
  return fail('invalid-input', told, { problems });
}
