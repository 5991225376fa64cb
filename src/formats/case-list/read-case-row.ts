import type { IncomingCase } from '../../domain/importing/incoming-case.ts';
import type { Problem } from '../../domain/model/app-error.ts';
import type { Citation } from '../../domain/model/case.ts';
import { oneLine } from '../../domain/model/one-line.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { formulaError } from '../rows/formula-error.ts';
import { isBlank } from '../rows/is-blank.ts';
import { cellOf } from '../rows/open-rows.ts';
import type { Row } from '../rows/row-source.ts';
import type { RejectedRow } from './case-list.ts';
import type { ReadCell } from './cell-reader.ts';
import { citationField } from './citation-field.ts';
import { normaliseDoi } from './normalise-doi.ts';
import type { Target } from './target.ts';

/** A column that is read: where it stands, and where each of its values goes. */
export type ReadColumn = {
  readonly index: number;
  readonly header: string;
  readonly targets: readonly Target[];
  /** Whether the import map says that it is not read. */
  readonly leftOut: boolean;
};

/** The same, with how the cells of a variable are read. */
type ReadableTarget =
  | Exclude<Target, { kind: 'variable' }>
  | (Extract<Target, { kind: 'variable' }> & { readonly read: (cell: string) => ReadCell });

/** What reading rows needs to know, and where it notes what it finds. */
export type RowReader = {
  readonly file: string;
  readonly columns: readonly (Omit<ReadColumn, 'targets' | 'leftOut'> & {
    readonly targets: readonly ReadableTarget[];
  })[];
  readonly warnings: Problem[];
};

type Draft = {
  number?: number;
  title?: string;
  doi?: string;
  note?: string;
  citation?: Citation;
  answers: IncomingCase['answers'][number][];
};
type CellProblem = { readonly column: string; readonly value: string; readonly problem: string };
type Cell = { readonly line: number; readonly header: string; readonly text: string };

/** Reads one row into a case, or into the reasons why it cannot be one; all of its cells are looked at. */
export function readCaseRow(row: Row, reader: RowReader): IncomingCase | RejectedRow {
  const { file, columns } = reader;
  const draft: Draft = { answers: [] };
  const reading = { draft, reader };
  const problems: CellProblem[] = [];
  for (const { index, header, targets } of columns) {
    const text = cellOf(row, index);
    if (targets.length === 0 || isBlank(text)) continue;
    const found = problemsOf({ line: row.line, header, text }, targets, reading);
    problems.push(...found.map((problem) => ({ column: header, value: text.trim(), problem })));
  }
  const { title } = draft;
  if (problems.length === 0 && title !== undefined) return { ...draft, file, line: row.line, title };
  const [first] = problems;
  const untitled = title === undefined ? [sentence('import.no-title', { line: row.line })] : [];
  const told = problems.map(({ column, problem }) => sentence('at.cell', { line: row.line, column, problem }));
  const where = first === undefined ? {} : { column: first.column, value: first.value };
  return { file, line: row.line, ...where, reason: [...told, ...untitled].join('\n') };
}

type Reading = { readonly draft: Draft; readonly reader: RowReader };

/** What is wrong with a cell, in each place that it goes to. */
function problemsOf(cell: Cell, targets: readonly ReadableTarget[], reading: Reading): string[] {
  const error = formulaError(cell.text);
  if (error !== undefined) return [sentence('cell.formula-error', { error })];
  return targets.flatMap((target) => readCell(cell, target, reading) ?? []);
}

function readCell(cell: Cell, target: ReadableTarget, reading: Reading): string | undefined {
  switch (target.kind) {
    case 'field':
      return readField(cell, target.field, reading);
    case 'citation':
      reading.draft.citation = {
        ...reading.draft.citation,
        [target.field]: citationField(target.field, oneLine(cell.text)),
      };
      return undefined;
    case 'variable':
      return readVariable(cell, target, reading);
  }
}

function readField(
  cell: Cell,
  field: 'number' | 'title' | 'doi' | 'note',
  { draft, reader }: Reading,
): string | undefined {
  const text = cell.text.trim();
  switch (field) {
    case 'number':
      if (!/^0*[1-9]\d{0,8}$/u.test(text)) {
        return sentence('import.no-case-number', { text });
      }
      draft.number = Number(text);
      return undefined;
    case 'title':
      draft.title = oneLine(text);
      return undefined;
    case 'note':
      draft.note = text;
      return undefined;
    case 'doi': {
      const doi = normaliseDoi(text);
      if (doi === undefined) warn(cell, reader, sentence('import.no-doi', { text }));
      else draft.doi = doi;
      return undefined;
    }
  }
}

function readVariable(
  cell: Cell,
  { variable, read }: Extract<ReadableTarget, { kind: 'variable' }>,
  { draft, reader }: Reading,
): string | undefined {
  const { given, problem, leftOut } = read(cell.text);
  for (const label of leftOut) {
    warn(cell, reader, sentence('import.label-left-out', { label, variable: variable.label }));
  }
  if (given !== undefined) draft.answers.push(given);
  return problem;
}

function warn({ line, header }: Cell, { file, warnings }: RowReader, what: string): void {
  warnings.push({
    message: sentence('at.line-column', { file, line, header, what }),
    place: { file, line, column: header },
  });
}
