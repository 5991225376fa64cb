import type { Answer } from '../../domain/model/answer.ts';
import type { Problem } from '../../domain/model/app-error.ts';
import { type Codebook, findVariable } from '../../domain/model/codebook.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { isChoice } from '../../domain/model/variable.ts';
import { type AnswerForm, codingForm } from '../answer/answer-form.ts';
import { codeById } from '../answer/look-up-code.ts';
import { separatorOf } from '../answer/separator.ts';
import { cellOf, readAllRows } from '../rows/open-rows.ts';
import type { RowFile } from '../rows/row-source.ts';
import type { RowOptions, SourceFile } from '../source-file.ts';
import { type CodingHeader, readHeader } from './coding-columns.ts';
import type { CaseName, CodingFile, CodingRow } from './coding-file.ts';
import { readCaseName } from './read-case-name.ts';
import { type CellProblem, readCodings } from './read-coding-row.ts';

const shownProblems = 50;

/** What the codings are of: the scheme, and the number of the case that a row names, where there is one. */
export type CodingGround = {
  readonly codebook: Codebook;
  readonly caseOf: (name: CaseName) => number | undefined;
};

/**
 * Reads one coder's codings: a column `case` (number or UUID), a column a variable, and beside it `VARIABLE:rationale`,
 * `:quote`, `:page` and `:confidence`. The file is taken whole or not at all: `invalid-input` lists its problems (50 at
 * most), each with line and column; also the errors of `readAllRows`. A retired code is a warning, since old codings keep it.
 */
export function readCodingFile(file: SourceFile, options: RowOptions, ground: CodingGround): Result<CodingFile> {
  const { codebook, caseOf } = ground;
  const separator = separatorOf(options);
  if (!separator.ok) return separator;
  const source = readAllRows(file, options);
  if (!source.ok) return source;
  const header = readHeader(source.value, codebook);
  const problems = headerProblems(source.value, header);
  const rows =
    header.caseColumn < 0
      ? []
      : readRows(source.value, header, {
          form: { ...codingForm, tokens: codebook.tokens, separator: separator.value },
          caseOf,
          problems,
        });
  if (problems.length > 0) return refuse(source.value, problems);
  const warnings = [...source.value.warnings, ...retiredCodes(source.value, rows, codebook)];
  return ok({ file: source.value.name, rows, warnings });
}

function headerProblems(source: RowFile, header: CodingHeader): Problem[] {
  const { line, cells } = source.header;
  const noCase = sentence('codings-file.no-case-column', { cells });
  return [
    ...(header.caseColumn < 0 ? [problemAt(source, line, { problem: noCase })] : []),
    ...header.problems.map((problem) => problemAt(source, line, problem)),
    ...source.ragged,
  ];
}

function readRows(
  source: RowFile,
  header: CodingHeader,
  { form, caseOf, problems }: { form: AnswerForm; caseOf: CodingGround['caseOf']; problems: Problem[] },
): CodingRow[] {
  const caseOfRow = caseReader(caseOf);
  const caseHeader = source.header.cells[header.caseColumn] ?? 'case';
  return source.rows.flatMap((row) => {
    const found: CellProblem[] = [];
    const named = caseOfRow(cellOf(row, header.caseColumn).trim(), row.line);
    if (!named.ok) found.push({ header: caseHeader, problem: named.problem });
    const codings = readCodings(row, { columns: header.columns, form }, found);
    problems.push(...found.map((problem) => problemAt(source, row.line, problem)));
    return named.ok ? [{ line: row.line, case: named.case, codings }] : [];
  });
}

type NamedCase = { readonly ok: true; readonly case: number } | { readonly ok: false; readonly problem: string };

/** Tells row by row which case a cell names; a case that an earlier row names, by its number or its UUID, is refused. */
function caseReader(caseOf: CodingGround['caseOf']): (text: string, line: number) => NamedCase {
  const first = new Map<number, { readonly line: number; readonly kind: CaseName['kind'] }>();
  return (text, line) => {
    const name = readCaseName(text);
    if (name === undefined) return { ok: false, problem: sentence('codings-file.not-a-case', { text }) };
    const number = caseOf(name);
    if (number === undefined) {
      const shown = name.kind === 'uuid' ? name.uuid : String(name.number);
      return { ok: false, problem: sentence('codings-file.no-case', { shown }) };
    }
    const earlier = first.get(number);
    if (earlier === undefined) {
      first.set(number, { line, kind: name.kind });
      return { ok: true, case: number };
    }
    const problem =
      earlier.kind === name.kind
        ? sentence('codings-file.repeated-row', { case: text, earlier: earlier.line })
        : sentence('codings-file.case-twice', { earlier: earlier.line });
    return { ok: false, problem };
  };
}

function problemAt(
  { name: file }: RowFile,
  line: number,
  { header, problem }: { header?: string; problem: string },
): Problem {
  return {
    message:
      header === undefined
        ? sentence('at.bare-line', { line, problem })
        : sentence('at.cell', { line, column: header, problem }),
    place: { file, line, ...(header === undefined ? {} : { column: header }) },
  };
}

function refuse({ name }: RowFile, problems: readonly Problem[]): Result<never> {
  const sorted = problems.toSorted((one, other) => (one.place.line ?? 0) - (other.place.line ?? 0));
  const [first] = sorted;
  const told = { name, problems: problems.length, first: first?.message ?? '' };
  const message =
    problems.length > shownProblems
      ? sentence('codings-file.refused-many', { ...told, shown: shownProblems })
      : sentence('codings-file.refused', told);
  return fail('invalid-input', message, {
    ...(first === undefined ? {} : { place: first.place }),
    problems: sorted.slice(0, shownProblems),
  });
}

function retiredCodes({ name: file }: RowFile, rows: readonly CodingRow[], codebook: Codebook): Problem[] {
  return rows.flatMap(({ line, codings }) =>
    codings.flatMap(({ variable: id, answer }) => {
      const variable = findVariable(codebook, id);
      if (variable === undefined || !isChoice(variable)) return [];
      const retired = codesOf(answer).filter(
        (code) => (codeById(variable, code)?.retired ?? Infinity) <= codebook.version,
      );
      return retired.map((code) => ({
        message: sentence('codings-file.retired', { file, line, id, code }),
        place: { file, line, column: id },
      }));
    }),
  );
}

function codesOf(answer: Answer): readonly string[] {
  return answer.kind === 'codes' ? answer.codes : [];
}
