import type { Handlers } from '../contract/dispatch.ts';
import type { CallContext, Output, ParsedInput } from '../contract/method.ts';
import type { Case } from '../domain/model/case.ts';
import { type Coder, coderKindOf } from '../domain/model/coder.ts';
import type { Coding } from '../domain/model/coding.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { CaseName } from '../formats/coding-file/coding-file.ts';
import { readCodingFile } from '../formats/coding-file/read-coding-file.ts';
import type { WritableProject } from '../store/project-file.ts';
import { readCases } from '../store/read/read-cases.ts';
import { readCodebook } from '../store/read/read-codebook.ts';
import { readCoders } from '../store/read/read-coders.ts';
import { readCodingsOf } from '../store/read/read-codings-of.ts';
import { runCommand } from '../store/run-command.ts';
import { breathe } from './breathe.ts';
import type { Session } from './session.ts';

type CodingsInput = ParsedInput<'codings.import'>;
type Report = Output<'codings.import'>;

/** Bringing in one coder's codings from a file: all of them, or, if anything is wrong, none. */
export function codingHandlers(session: Session): Pick<Handlers, 'codings.import'> {
  return {
    'codings.import': (input, context) => session.inTurn(input.project, () => importCodings(session, input, context)),
  };
}

async function importCodings(session: Session, input: CodingsInput, context: CallContext): Promise<Result<Report>> {
  await breathe(context, { stage: sentence('stage.reading-codings'), done: 0 });
  const project = session.writing(input.project);
  if (!project.ok) return project;
  const scheme = readCodebook(project.value);
  if (!scheme.ok) return scheme;
  const cases = readCases(project.value);
  if (!cases.ok) return cases;
  const { encoding, delimiter, sheet, separator, file } = input;
  const { codebook } = scheme.value;
  const ground = { codebook, caseOf: caseFinder(cases.value) };
  const codingFile = readCodingFile(file, { encoding, delimiter, sheet, separator }, ground);
  if (!codingFile.ok) return codingFile;
  const { rows, warnings } = codingFile.value;
  if (rows.length === 0) return fail('invalid-input', sentence('codings-file.no-rows', { file: file.name }));
  const said = { coder: input.coder, codebookVersion: codebook.version };
  const given = rows.flatMap((row) => row.codings.map((one) => ({ ...one, ...said, case: row.case })));
  const codings = keepingGrounds(project.value, given, input.coder);
  if (!codings.ok) return codings;
  const coders = newCoders(project.value, input, session.surroundings.ids);
  if (!coders.ok) return coders;
  await breathe(context, { stage: sentence('stage.writing-codings'), done: 0, total: codings.value.length });
  return write(session, input, {
    coders: coders.value.added,
    codings: codings.value,
    rows: rows.length,
    warnings: [...coders.value.warnings, ...warnings.map(({ message }) => message)],
  });
}

/**
 * The codings with the grounds that the coder gave before, where the file says nothing of them: a blank cell, or a column
 * that is not there, leaves what is there.
 */
function keepingGrounds(project: WritableProject, given: readonly Coding[], coder: string): Result<Coding[]> {
  const coders = readCoders(project);
  if (!coders.ok) return coders;
  if (!coders.value.some(({ name }) => name === coder)) return ok([...given]);
  const variables = [...new Set(given.map(({ variable }) => variable))];
  const known = readCodingsOf(project, { cases: [...new Set(given.map((one) => one.case))], variables });
  if (!known.ok) return known;
  const own = new Map(known.value.filter((one) => one.coder === coder).map((one) => [keyOf(one), one.evidence]));
  return ok(given.map((one) => ({ ...one, evidence: { ...own.get(keyOf(one)), ...one.evidence } })));
}

function keyOf({ case: number, variable }: Coding): string {
  return `${String(number)} ${variable}`;
}

type Writing = {
  readonly coders: readonly Coder[];
  readonly codings: readonly Coding[];
  readonly rows: number;
  readonly warnings: readonly string[];
};

function write(session: Session, { project: handle, coder, file }: CodingsInput, writing: Writing): Result<Report> {
  const project = session.writing(handle);
  if (!project.ok) return project;
  const summary = sentence('coding.file-taken', { coder, rows: writing.rows, name: file.name });
  return runCommand(project.value, { kind: 'code', by: coder, summary }, (to) => {
    to.putCoders(writing.coders);
    const { written, unchanged } = to.putCodings(writing.codings);
    return ok({ cases: writing.rows, codings: written, unchanged, warnings: [...writing.warnings] });
  });
}

type NewCoders = { readonly added: readonly Coder[]; readonly warnings: readonly string[] };

/**
 * The coder, where the project does not know the name yet, with a warning where it knows one that differs in capitals alone.
 * What a coder is stays: results were marked by it.
 */
function newCoders(project: WritableProject, input: CodingsInput, newUuid: () => string): Result<NewCoders> {
  const coders = readCoders(project);
  if (!coders.ok) return coders;
  const known = coders.value.find(({ name }) => name === input.coder);
  const { coder: name, coderKind: kind } = input;
  if (known === undefined) {
    const alike = coders.value.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return ok({
      added: [{ uuid: newUuid(), name, kind: kind ?? coderKindOf(name) }],
      warnings: alike === undefined ? [] : [sentence('coders.alike', { name, other: alike.name })],
    });
  }
  if (kind === undefined || kind === known.kind) return ok({ added: [], warnings: [] });
  return fail('conflict', sentence('coders.other-kind', { name, known: known.kind, kind }));
}

/** The number of the case that a row names, by number or UUID. */
function caseFinder(cases: readonly Case[]): (name: CaseName) => number | undefined {
  const numbers = new Set(cases.map(({ number }) => number));
  const byUuid = new Map(cases.map(({ uuid, number }) => [uuid, number]));
  return (name) => {
    if (name.kind === 'uuid') return byUuid.get(name.uuid);
    return numbers.has(name.number) ? name.number : undefined;
  };
}
