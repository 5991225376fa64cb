import { inLanguage } from '../../domain/model/sentences/in-language.ts';
import { said as words } from '../../domain/model/sentences/said.ts';
import { sentenceIn } from '../../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import type { SettledEntry } from '../../domain/model/settled-entry.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { encodeText } from '../encode-text.ts';
import { writeDocx } from '../office/write-docx.ts';
import { writeXlsx } from '../office/write-xlsx.ts';
import type { SourceFile } from '../source-file.ts';
import type { PrintedTable } from '../table/printed-table.ts';
import { writePrinted } from '../table/write-table.ts';

/** The forms that the adjudication log is written in. */
export type SettlingLogFormat = 'csv' | 'csv-excel' | 'md' | 'xlsx' | 'docx';

/** Writes the adjudication log: by case what coders had said, what counts, how it was settled, by whom, when and why. */
export function writeSettlingLog(
  entries: readonly SettledEntry[],
  format: SettlingLogFormat,
  language: SentenceLanguage,
): SourceFile {
  const title = sentenceIn(language, 'log.title');
  const file = (ending: string, bytes: Uint8Array): SourceFile => ({ name: `adjudication-log.${ending}`, bytes });
  switch (format) {
    case 'csv':
      return file('csv', encodeText(writeCsv(rowsOf(entries), 'data')));
    case 'csv-excel':
      return file('csv', encodeText(writeCsv(rowsOf(entries), 'excel')));
    case 'md':
      return file('md', encodeText(writePrinted([printed(entries, language)], 'md')));
    case 'xlsx':
      return file('xlsx', writeXlsx({ title, sheets: [{ name: title, head: 1, rows: rowsOf(entries) }] }));
    case 'docx':
      return file(
        'docx',
        writeDocx({ title, landscape: true, blocks: [{ kind: 'table', table: printed(entries, language) }] }),
      );
  }
}

const columns = ['log.variable', 'log.said', 'log.final', 'log.how', 'log.why'] as const;

const header = ['case', 'title', 'variable_id', 'variable', 'said', 'final', 'origin', 'by', 'at', 'note'];

/** Rows of cells for programs, in English, the header first; `said` holds `coder: answer (rationale)`, a line each. */
function rowsOf(entries: readonly SettledEntry[]): string[][] {
  const rows = entries.map(({ case: number, title: name, variable, label, said, final, origin, by, at, note = '' }) => [
    ...[String(number), name, variable, label, said.map((voice) => voiceText(voice, 'en')).join('\n'), final],
    ...[origin, by, at, note],
  ]);
  return [header, ...rows];
}

function voiceText({ coder, answer, rationale }: SettledEntry['said'][number], language: SentenceLanguage): string {
  return sentenceIn(language, 'log.voice', {
    coder,
    answer: inLanguage(answer, language),
    rationale: rationale === undefined ? '' : words('log.rationale', { rationale }),
  });
}

function printed(entries: readonly SettledEntry[], language: SentenceLanguage): PrintedTable {
  const rows = entries.map(({ case: number, title: name, label, said, final, origin, by, at, note = '' }) => ({
    label: `${String(number)} ${name}`,
    depth: 0,
    cells: [
      label,
      said.map((voice) => voiceText(voice, language)).join(' · '),
      inLanguage(final, language),
      sentenceIn(language, 'log.settled', { origin: words(`origin.${origin}`), by, at: at.slice(0, 10) }),
      note,
    ],
  }));
  return {
    title: sentenceIn(language, 'log.title'),
    stub: sentenceIn(language, 'log.case'),
    spanner: null,
    columns: columns.map((column) => sentenceIn(language, column)),
    words: true,
    groups: [{ label: null, rows }],
    totals: [],
    notes: [sentenceIn(language, 'log.count', { answers: entries.length })],
  };
}
