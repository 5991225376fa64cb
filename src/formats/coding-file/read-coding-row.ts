import { type Evidence, evidenceSchema } from '../../domain/model/coding.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Variable } from '../../domain/model/variable.ts';
import type { AnswerForm } from '../answer/answer-form.ts';
import { parseAnswer } from '../answer/parse-answer.ts';
import { formulaError } from '../rows/formula-error.ts';
import { cellOf } from '../rows/open-rows.ts';
import type { Row } from '../rows/row-source.ts';
import { type CodingColumns, confidences } from './coding-columns.ts';
import type { FileCoding } from './coding-file.ts';

/** What is wrong with one cell. */
export type CellProblem = { readonly header: string; readonly problem: string };

/** The codings of one row; problems of its cells are added to `problems`. */
export function readCodings(
  row: Row,
  { columns, form }: { columns: readonly CodingColumns[]; form: AnswerForm },
  problems: CellProblem[],
): FileCoding[] {
  return columns.flatMap((column) => {
    const failed = failedFormulas(row, column);
    problems.push(...failed);
    if (failed.length > 0) return [];
    const evidence = readEvidence(row, column, problems);
    const parsed = parseAnswer(column.answer === undefined ? '' : cellOf(row, column.answer), column.variable, form);
    if (!parsed.ok) {
      problems.push({ header: column.header, problem: parsed.problem });
      return [];
    }
    if (parsed.answer !== undefined) return [{ variable: column.variable.id, answer: parsed.answer, evidence }];
    problems.push(...groundless(column, evidence));
    return [];
  });
}

/** Cells of a variable in which a spreadsheet tells that a formula failed. */
function failedFormulas(row: Row, { header, answer, evidence }: CodingColumns): CellProblem[] {
  const places = [...(answer === undefined ? [] : [{ header, index: answer }]), ...evidence];
  return places.flatMap((place) => {
    const error = formulaError(cellOf(row, place.index));
    return error === undefined ? [] : [{ header: place.header, problem: sentence('cell.formula-error', { error }) }];
  });
}

/** Evidence for an answer that the row does not give would be lost in silence. */
function groundless({ variable, evidence: columns }: CodingColumns, evidence: Evidence): CellProblem[] {
  const lost = columns.find(({ part }) => evidence[part] !== undefined);
  if (lost === undefined) return [];
  return [
    {
      header: lost.header,
      problem: sentence('codings-file.no-answer', { part: lost.part, answer: answerOf(variable) }),
    },
  ];
}

function answerOf(variable: Variable): string {
  return `“${variable.id}”`;
}

function readEvidence(row: Row, { evidence }: CodingColumns, problems: CellProblem[]): Evidence {
  const given = evidence.flatMap(({ part, index, header }): [string, string][] => {
    const text = cellOf(row, index);
    if (text.trim() === '') return [];
    if (part !== 'confidence') return [[part, text]];
    const confidence = confidences.find((known) => known === text.trim().toLowerCase());
    if (confidence !== undefined) return [[part, confidence]];
    problems.push({
      header,
      problem: sentence('codings-file.no-confidence', { text: text.trim(), known: confidences }),
    });
    return [];
  });
  return evidenceSchema.parse(Object.fromEntries(given));
}
