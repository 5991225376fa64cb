import type { Handlers } from '../contract/dispatch.ts';
import type { CallContext, Output, ParsedInput } from '../contract/method.ts';
import type { Problem } from '../domain/model/app-error.ts';
import type { Case } from '../domain/model/case.ts';
import { type Coder, coderKindOf } from '../domain/model/coder.ts';
import type { Coding } from '../domain/model/coding.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { CaseName, CodingFile } from '../formats/coding-file/coding-file.ts';
import { readCodingFile } from '../formats/coding-file/read-coding-file.ts';
import type { WritableProject } from '../store/project-file.ts';
import { readCases } from '../store/read/read-cases.ts';
import { readCodebook } from '../store/read/read-codebook.ts';
import { readCoders } from '../store/read/read-coders.ts';
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
  const { encoding, delimiter, separator, file } = input;
  const codingFile = readCodingFile(file, { encoding, delimiter, separator }, scheme.value.codebook);
  if (!codingFile.ok) return codingFile;
  if (codingFile.value.rows.length === 0)
    return fail('invalid-input', sentence('codings-file.no-rows', { file: file.name }));
  const cases = readCases(project.value);
  if (!cases.ok) return cases;
  const codings = codingsOf(codingFile.value, cases.value, {
    coder: input.coder,
    codebookVersion: scheme.value.codebook.version,
  });
  if (!codings.ok) return codings;
  const coders = newCoders(project.value, input, session.surroundings.ids);
  if (!coders.ok) return coders;
  await breathe(context, { stage: sentence('stage.writing-codings'), done: 0, total: codings.value.length });
  const { rows, warnings } = codingFile.value;
  return write(session, input, {
    coders: coders.value.added,
    codings: codings.value,
    rows: rows.length,
    warnings: [...coders.value.warnings, ...warnings.map(({ message }) => message)],
  });
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

type By = { readonly coder: string; readonly codebookVersion: number };

function codingsOf({ file, rows }: CodingFile, cases: readonly Case[], by: By): Result<Coding[]> {
  const numbers = new Set(cases.map(({ number }) => number));
  const byUuid = new Map(cases.map(({ uuid, number }) => [uuid, number]));
  const problems: Problem[] = [];
  const codings: Coding[] = [];
  const lines = new Map<number, number>();
  for (const row of rows) {
    const number = numberOf(row.case, numbers, byUuid);
    const earlier = number === undefined ? undefined : lines.get(number);
    if (number === undefined || earlier !== undefined) {
      const message = earlier === undefined ? unknownCase(row.line, row.case) : repeatedCase(row.line, earlier);
      problems.push({ message, place: { file, line: row.line, column: 'case' } });
    } else {
      lines.set(number, row.line);
      codings.push(...row.codings.map((given) => ({ ...given, ...by, case: number })));
    }
  }
  return problems.length === 0
    ? ok(codings)
    : fail('invalid-input', sentence('codings-file.strange-cases', { file }), {
        problems,
      });
}

function numberOf(
  name: CaseName,
  numbers: ReadonlySet<number>,
  byUuid: ReadonlyMap<string, number>,
): number | undefined {
  if (name.kind === 'uuid') return byUuid.get(name.uuid);
  return numbers.has(name.number) ? name.number : undefined;
}

function unknownCase(line: number, name: CaseName): string {
  const shown = name.kind === 'uuid' ? name.uuid : String(name.number);
  return sentence('codings-file.no-case', { line, shown });
}

function repeatedCase(line: number, earlier: number): string {
  return sentence('codings-file.case-twice', { line, earlier });
}
