import type { AuditEntry } from '../../domain/model/claim.ts';
import type { NumberedItem } from '../../domain/model/manifest.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { Table } from '../../domain/model/table.ts';
import { numbersOfTable } from '../../domain/report/numbers-of-table.ts';

/** A table with the numbers it prints. */
export function tableNumbers(id: string, table: Table, language: SentenceLanguage): NumberedItem {
  return { kind: 'table', id, title: table.title, numbers: numbersOfTable(table, language) };
}

/** A figure with the numbers it draws, table by table. */
export function figureNumbers(
  figure: { readonly id: string; readonly title: string },
  tables: readonly Table[],
  language: SentenceLanguage,
): NumberedItem {
  const numbers = tables.flatMap((table, index) =>
    numbersOfTable(table, language).map((number) => ({
      id: `${String(index)}: ${number.id}`,
      words:
        tables.length === 1
          ? number.words
          : sentenceIn(language, 'page.number-of', { of: table.title, number: number.words }),
      value: number.value,
    })),
  );
  return { kind: 'figure', id: figure.id, title: figure.title, numbers };
}

/** A claim with what it comes to under each of its readings. */
export function claimNumbers({ id, statement, readings }: AuditEntry): NumberedItem {
  const numbers = readings.map(({ id: reading, rule, recomputed }) => ({
    id: reading,
    words: rule,
    value: recomputed,
  }));
  return { kind: 'claim', id, title: statement, numbers };
}
