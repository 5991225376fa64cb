import type { Handlers } from '../contract/dispatch.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import type { Problem } from '../domain/model/app-error.ts';
import type { Case } from '../domain/model/case.ts';
import { coderKindOf } from '../domain/model/coder.ts';
import type { Coding } from '../domain/model/coding.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import type { CaseName, CodingFile } from '../formats/coding-file/coding-file.ts';
import { readCodingFile } from '../formats/coding-file/read-coding-file.ts';
import { readCases } from '../store/read/read-cases.ts';
import { readCodebook } from '../store/read/read-codebook.ts';
import { readCoders } from '../store/read/read-coders.ts';
import { runCommand } from '../store/run-command.ts';
import type { Session } from './session.ts';

type CodingsInput = ParsedInput<'codings.import'>;

/** Bringing in one coder's codings from a file: all of them, or, if anything is wrong, none. */
export function codingHandlers(session: Session): Pick<Handlers, 'codings.import'> {
  return {
    'codings.import': (input, context) => {
      const project = session.writing(input.project);
      if (!project.ok) return project;
      const scheme = readCodebook(project.value);
      if (!scheme.ok) return scheme;
      const { encoding, delimiter, separator, file } = input;
      const codingFile = readCodingFile(file, { encoding, delimiter, separator }, scheme.value.codebook);
      if (!codingFile.ok) return codingFile;
      const cases = readCases(project.value);
      if (!cases.ok) return cases;
      const codings = codingsOf(codingFile.value, cases.value, {
        coder: input.coder,
        codebookVersion: scheme.value.codebook.version,
      });
      if (!codings.ok) return codings;
      const coder = coderOf(input, session.surroundings.ids);
      const known = readCoders(project.value);
      if (!known.ok) return known;
      context.signal.throwIfAborted();
      const summary = `${input.coder} coded ${String(codingFile.value.rows.length)} cases from ${file.name}`;
      return runCommand(project.value, { kind: 'code', by: input.coder, summary }, (write) => {
        if (!known.value.some(({ name }) => name === input.coder)) write.putCoders([coder]);
        const { written, unchanged } = write.putCodings(codings.value);
        const warnings = codingFile.value.warnings.map(({ message }) => message);
        return ok<Output<'codings.import'>>({
          cases: codingFile.value.rows.length,
          codings: written,
          unchanged,
          warnings,
        });
      });
    },
  };
}

function coderOf(
  { coder, coderKind }: CodingsInput,
  newUuid: () => string,
): { uuid: string; name: string; kind: ReturnType<typeof coderKindOf> } {
  return { uuid: newUuid(), name: coder, kind: coderKind ?? coderKindOf(coder) };
}

type By = { readonly coder: string; readonly codebookVersion: number };

function codingsOf({ file, rows }: CodingFile, cases: readonly Case[], by: By): Result<Coding[]> {
  const numbers = new Set(cases.map(({ number }) => number));
  const byUuid = new Map(cases.map(({ uuid, number }) => [uuid, number]));
  const problems: Problem[] = [];
  const codings: Coding[] = [];
  for (const row of rows) {
    const number = numberOf(row.case, numbers, byUuid);
    if (number === undefined)
      problems.push({ message: unknownCase(row.line, row.case), place: { file, line: row.line, column: 'case' } });
    else codings.push(...row.codings.map((given) => ({ ...given, ...by, case: number })));
  }
  return problems.length === 0
    ? ok(codings)
    : fail('invalid-input', `${file} names cases that the project does not have. Nothing was changed.`, { problems });
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
  return `Row ${String(line)}, column case: there is no case ${shown}. Import it first, or correct the number.`;
}
