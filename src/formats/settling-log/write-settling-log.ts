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

const title = 'Adjudication log';

/** Writes the adjudication log: by case what coders had said, what counts, how it was settled, by whom, when and why. */
export function writeSettlingLog(entries: readonly SettledEntry[], format: SettlingLogFormat): SourceFile {
  const file = (ending: string, bytes: Uint8Array): SourceFile => ({ name: `adjudication-log.${ending}`, bytes });
  switch (format) {
    case 'csv':
      return file('csv', encodeText(writeCsv(rowsOf(entries), 'data')));
    case 'csv-excel':
      return file('csv', encodeText(writeCsv(rowsOf(entries), 'excel')));
    case 'md':
      return file('md', encodeText(writePrinted([printed(entries)], 'md')));
    case 'xlsx':
      return file('xlsx', writeXlsx({ title, sheets: [{ name: title, head: 1, rows: rowsOf(entries) }] }));
    case 'docx':
      return file('docx', writeDocx({ title, landscape: true, blocks: [{ kind: 'table', table: printed(entries) }] }));
  }
}

const header = ['case', 'title', 'variable_id', 'variable', 'said', 'final', 'origin', 'by', 'at', 'note'];

/** Rows of cells, the header first; `said` holds `coder: answer (rationale)`, a line each. */
function rowsOf(entries: readonly SettledEntry[]): string[][] {
  const rows = entries.map(({ case: number, title: name, variable, label, said, final, origin, by, at, note = '' }) => [
    ...[String(number), name, variable, label, said.map(voiceText).join('\n'), final],
    ...[origin, by, at, note],
  ]);
  return [header, ...rows];
}

function voiceText({ coder, answer, rationale }: SettledEntry['said'][number]): string {
  return `${coder}: ${answer}${rationale === undefined ? '' : ` (${rationale})`}`;
}

const originWords: Readonly<Record<SettledEntry['origin'], string>> = {
  agreed: 'agreed',
  discussed: 'discussed',
  decided: 'decided',
  'single-coder': 'one coder alone',
};

function printed(entries: readonly SettledEntry[]): PrintedTable {
  const rows = entries.map(({ case: number, title: name, label, said, final, origin, by, at, note = '' }) => ({
    label: `${String(number)} ${name}`,
    depth: 0,
    cells: [label, said.map(voiceText).join(' · '), final, `${originWords[origin]}, ${by}, ${at.slice(0, 10)}`, note],
  }));
  const count = `${String(entries.length)} ${entries.length === 1 ? 'answer' : 'answers'}, by case. Days are those of UTC.`;
  return {
    title,
    stub: 'Case',
    spanner: null,
    columns: ['Variable', 'Coders said', 'Final', 'How', 'Why'],
    words: true,
    groups: [{ label: null, rows }],
    totals: [],
    notes: [count],
  };
}
