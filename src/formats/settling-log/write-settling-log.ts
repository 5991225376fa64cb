import type { SettledEntry } from '../../domain/model/settled-entry.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { encodeText } from '../encode-text.ts';
import { escapeMarkdown, markdownRow } from '../markdown/markdown.ts';
import type { SourceFile } from '../source-file.ts';

/** The forms that the adjudication log is written in. */
export type SettlingLogFormat = 'csv' | 'csv-excel' | 'md';

const originWords: Readonly<Record<SettledEntry['origin'], string>> = {
  agreed: 'agreed',
  discussed: 'discussed',
  decided: 'decided',
  'single-coder': 'one coder alone',
};

/** Writes the adjudication log: by case what coders had said, what counts, how it was settled, by whom, when and why. */
export function writeSettlingLog(entries: readonly SettledEntry[], format: SettlingLogFormat): SourceFile {
  switch (format) {
    case 'csv':
      return { name: 'adjudication-log.csv', bytes: encodeText(writeCsv(rowsOf(entries), 'data')) };
    case 'csv-excel':
      return { name: 'adjudication-log.csv', bytes: encodeText(writeCsv(rowsOf(entries), 'excel')) };
    case 'md':
      return { name: 'adjudication-log.md', bytes: encodeText(markdownOf(entries)) };
  }
}

const header = ['case', 'title', 'variable_id', 'variable', 'said', 'final', 'origin', 'by', 'at', 'note'];

/** Rows of cells, the header first; `said` holds `coder: answer (rationale)`, a line each. */
function rowsOf(entries: readonly SettledEntry[]): string[][] {
  const rows = entries.map(({ case: number, title, variable, label, said, final, origin, by, at, note = '' }) => [
    ...[String(number), title, variable, label, said.map(voiceText).join('\n'), final],
    ...[origin, by, at, note],
  ]);
  return [header, ...rows];
}

function voiceText({ coder, answer, rationale }: SettledEntry['said'][number]): string {
  return `${coder}: ${answer}${rationale === undefined ? '' : ` (${rationale})`}`;
}

function markdownOf(entries: readonly SettledEntry[]): string {
  const heads = ['Case', 'Variable', 'Coders said', 'Final', 'How', 'By', 'Why'];
  const rows = entries.map(({ case: number, title, label, said, final, origin, by, at, note = '' }) => [
    escapeMarkdown(`${String(number)} ${title}`),
    escapeMarkdown(label),
    said.map((voice) => escapeMarkdown(voiceText(voice))).join('<br>'),
    escapeMarkdown(final),
    originWords[origin],
    escapeMarkdown(`${by}, ${at.slice(0, 10)}`),
    escapeMarkdown(note),
  ]);
  const grid = [heads, heads.map(() => '---'), ...rows].map(markdownRow).join('\n');
  const count = `${String(entries.length)} ${entries.length === 1 ? 'answer' : 'answers'}, by case. Times are UTC.`;
  return ['# Adjudication log', count, ...(entries.length === 0 ? [] : [grid])].join('\n\n') + '\n';
}
