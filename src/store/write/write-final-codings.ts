import type { FinalCoding } from '../../domain/model/final-coding.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { answerNames, columnsOfAnswer } from '../answer-columns.ts';
import { Refusal } from '../sqlite/refusal.ts';
import { upsertRows } from '../sqlite/upsert.ts';
import { answerProblem } from './answer-problem.ts';
import { awaitsChoice } from './awaits-choice.ts';
import type { WriteContext } from './context.ts';
import type { Written } from './write.ts';

const columns = ['variable_key', 'case_key', ...answerNames, 'origin', 'by', 'at', 'note'] as const;

/** Adds or replaces the answers that count. */
export function writeFinalCodings(context: WriteContext, finals: Iterable<FinalCoding>): Written {
  const { connection, command, directory } = context;
  const rows = [...finals].map((final) => {
    const variable = directory.variable(final.variable);
    const key = { variable: variable.key, coder: null, case: directory.case(final.case) };
    const problem = answerProblem(final.answer, variable, () =>
      awaitsChoice(connection, { ...key, version: final.codebookVersion }),
    );
    if (problem !== undefined)
      throw new Refusal('invalid-input', sentence('coding.final-refused', { case: final.case, problem }));
    const { codes, number, state, text, other } = columnsOfAnswer(final.answer, variable.codes);
    const { codebookVersion, origin, by, at, note } = final;
    const answer = [codebookVersion, codes, number, state, text, other] as const;
    return [variable.key, key.case, ...answer, origin, by, at, note ?? null];
  });
  const target = { table: 'final_coding', key: ['variable_key', 'case_key'], constants: { command }, columns } as const;
  const written = upsertRows(connection, target, rows);
  return { written, unchanged: rows.length - written };
}
