import type { ReportNumber } from '../model/manifest.ts';
import { sentenceIn } from '../model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../model/sentences/sentence-language.ts';
import { exclusionReasons, type Table, type TableBody, type TableCode } from '../model/table.ts';
import { bodiesOf } from './bodies-of.ts';

/** Names the number of a cell within its body, by the codes of its row and, where there is one, its column. */
export function cellId(row: string, col: string | undefined): string {
  return col === undefined ? row : `${row} × ${col}`;
}

/**
 * Every number of cases that a table prints, with an id that stays the same as long as the codes keep theirs: cells,
 * margins, the base and who is out of it. Percentages follow from these. `value` is a number of cases,
 * `words` say in the language which.
 */
export function numbersOfTable(table: Table, language: SentenceLanguage): ReportNumber[] {
  if (table.kind === 'evidence')
    return [{ id: 'cases', words: sentenceIn(language, 'page.number-listed'), value: table.rows.length }];
  return bodiesOf(table).flatMap(({ id, label, body }) =>
    numbersOfBody(body, language).map((number) => ({
      id: id === '' ? number.id : `${id}: ${number.id}`,
      words:
        label === null ? number.words : sentenceIn(language, 'page.number-of', { of: label, number: number.words }),
      value: number.value,
    })),
  );
}

function numbersOfBody(body: TableBody, language: SentenceLanguage): ReportNumber[] {
  const { rows, cols, counts } = body;
  const cells = rows.codes.flatMap((row, i) =>
    (counts[i] ?? []).map((value, j) => cellNumber(row, { col: cols?.codes[j], value })),
  );
  const rowTotals =
    cols === null
      ? []
      : rows.codes.map(({ id, label }, i) => ({
          id: cellId(id, '*'),
          words: sentenceIn(language, 'page.number-row', { label }),
          value: body.rowCases[i] ?? 0,
        }));
  const colTotals = (cols?.codes ?? []).map(({ id, label }, j) => ({
    id: cellId('*', id),
    words: sentenceIn(language, 'page.number-column', { label }),
    value: body.colCases[j] ?? 0,
  }));
  const excluded = exclusionReasons.flatMap((reason) => {
    const value = body.excluded[reason];
    const words = sentenceIn(language, 'page.number-out', { reason: sentenceIn(language, `reason.${reason}`) });
    return value === 0 ? [] : [{ id: `out: ${reason}`, words, value }];
  });
  const base = { id: 'base', words: sentenceIn(language, 'page.number-base'), value: body.validCases };
  return [base, ...cells, ...rowTotals, ...colTotals, ...excluded];
}

function cellNumber(
  row: TableCode,
  { col, value }: { readonly col: TableCode | undefined; readonly value: number },
): ReportNumber {
  const words = col === undefined ? row.label : `${row.label} × ${col.label}`;
  return { id: cellId(row.id, col?.id), words, value };
}
