import { type Codebook, variablesOf } from '../../domain/model/codebook.ts';
import type { Coding } from '../../domain/model/coding.ts';
import { writeAnswer } from '../answer/write-answer.ts';
import type { CsvFlavour } from '../csv/csv-flavour.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { evidenceParts } from './coding-columns.ts';

/**
 * Writes the codings of one coder as `readCodingFile` reads them: a row a case, ascending by number, a column for each
 * variable that is coded, and columns for the evidence that there is.
 */
export function writeCodingFile(codings: readonly Coding[], codebook: Codebook, flavour: CsvFlavour): string {
  const byCase = new Map<number, Map<string, Coding>>();
  for (const coding of codings) {
    byCase.set(coding.case, (byCase.get(coding.case) ?? new Map<string, Coding>()).set(coding.variable, coding));
  }
  const columns = variablesOf(codebook).flatMap(({ id }) => {
    const coded = codings.filter((coding) => coding.variable === id);
    const parts = evidenceParts.filter((part) => coded.some(({ evidence }) => evidence[part] !== undefined));
    return coded.length === 0 ? [] : [{ id, part: undefined }, ...parts.map((part) => ({ id, part }))];
  });
  const header = ['case', ...columns.map(({ id, part }) => (part === undefined ? id : `${id}:${part}`))];
  const rows = [...byCase]
    .sort(([one], [other]) => one - other)
    .map(([number, coded]) => [
      String(number),
      ...columns.map(({ id, part }) => {
        const coding = coded.get(id);
        if (coding === undefined) return '';
        return part === undefined ? writeAnswer(coding.answer, codebook.tokens) : (coding.evidence[part] ?? '');
      }),
    ]);
  return writeCsv([header, ...rows], flavour);
}
