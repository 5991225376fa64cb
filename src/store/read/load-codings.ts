import type { Coding } from '../../domain/model/coding.ts';
import type { FinalCoding } from '../../domain/model/final-coding.ts';
import { type AnswerColumns, answerNames, answerOfColumns, codingNames } from '../answer-columns.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { Tables } from '../tables.ts';
import type { Names } from './names.ts';
import { present } from './present.ts';

export type CodingRow = Pick<Tables['coding'], (typeof codingNames)[number]>;

/** All codings by case, variable and coder; of one variable alone where its key is given. */
export function loadCodings(connection: Connection, names: Names, variable?: number): Coding[] {
  const all = queries.selectFrom('coding').select(codingNames);
  return connection
    .all(variable === undefined ? all : all.where('variable_key', '=', variable))
    .sort(names.byCase)
    .map((row) => codingOf(row, names));
}

/** A coding as the model has it. */
export function codingOf(row: CodingRow, names: Names): Coding {
  const { rationale, quote, page, confidence } = row;
  return {
    case: names.case(row.case_key),
    variable: names.variable(row.variable_key),
    coder: names.coder(row.coder_key),
    answer: answerOfColumns(answerColumns(row), names.codes),
    evidence: present({ rationale, quote, page, confidence: confidence as 'low' | 'medium' | 'high' | null }),
    codebookVersion: row.codebook_version,
  };
}

function answerColumns({ state, codes, number, text, other }: AnswerColumns): AnswerColumns {
  return { state, codes, number, text, other };
}

/** The columns that make a final coding. */
export const finalNames = ['variable_key', 'case_key', ...answerNames, 'origin', 'by', 'at', 'note'] as const;

export type FinalRow = Pick<Tables['final_coding'], (typeof finalNames)[number]>;

/** All final codings by case and variable; of one variable alone where its key is given. */
export function loadFinals(connection: Connection, names: Names, variable?: number): FinalCoding[] {
  const all = queries.selectFrom('final_coding').select(finalNames);
  return connection
    .all(variable === undefined ? all : all.where('variable_key', '=', variable))
    .sort(names.byCase)
    .map((row) => finalOf(row, names));
}

/** A final coding as the model has it. */
export function finalOf(row: FinalRow, names: Names): FinalCoding {
  return {
    case: names.case(row.case_key),
    variable: names.variable(row.variable_key),
    answer: answerOfColumns(answerColumns(row), names.codes),
    origin: row.origin as FinalCoding['origin'],
    by: row.by,
    at: row.at,
    ...present({ note: row.note }),
    codebookVersion: row.codebook_version,
  };
}
