import type { Answer } from '../../domain/model/answer.ts';
import type { Case } from '../../domain/model/case.ts';
import { type Codebook, variablesOf } from '../../domain/model/codebook.ts';
import { writeAnswer } from '../answer/write-answer.ts';
import type { CsvFlavour } from '../csv/csv-flavour.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { writeStatus } from '../pasted/case-status.ts';

/** Cases, the answers of one coder or policy on them, and the codebook that gives the columns. */
export type CaseTable = {
  readonly cases: readonly Case[];
  readonly answers: readonly { readonly case: number; readonly variable: string; readonly answer: Answer }[];
  readonly codebook: Codebook;
};

/**
 * Writes cases with their answers, one row a case and one column a variable, in the form that `readCodingFile` and
 * `readCaseList` read. A variable without any answer keeps its column, so that tables of one codebook are alike.
 */
export function writeCaseTable({ cases, answers, codebook }: CaseTable, flavour: CsvFlavour): string {
  const byCase = new Map<number, Map<string, Answer>>();
  for (const { case: number, variable, answer } of answers) {
    byCase.set(number, (byCase.get(number) ?? new Map<string, Answer>()).set(variable, answer));
  }
  const ids = variablesOf(codebook).map(({ id }) => id);
  const rows = cases.map((one) => [
    String(one.number),
    one.title,
    one.doi ?? '',
    writeStatus(one.status),
    ...ids.map((id) => {
      const answer = byCase.get(one.number)?.get(id);
      return answer === undefined ? '' : writeAnswer(answer, codebook.tokens);
    }),
  ]);
  return writeCsv([['number', 'title', 'doi', 'status', ...ids], ...rows], flavour);
}
