import type { RetrievedCase, RetrievedCoding } from '../../domain/model/retrieval.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { encodeText } from '../encode-text.ts';
import { escapeMarkdown } from '../markdown/markdown.ts';
import type { SourceFile } from '../source-file.ts';
import {
  finalNote,
  groundsOf,
  type NamedRetrieval,
  retrievalSummary,
  retrievalTitle,
} from '../../domain/retrieval/retrieval-words.ts';
import { retrievalRows } from './retrieval-rows.ts';

/** The forms that passages are written in here. */
export type RetrievalFormat = 'text' | 'md' | 'csv' | 'csv-excel';

/** Writes what was found as a file: to read as text or Markdown, case by case, or as rows for a spreadsheet. */
export function writeRetrieval(found: NamedRetrieval, format: RetrievalFormat): SourceFile {
  switch (format) {
    case 'text':
      return { name: 'passages.txt', bytes: encodeText(read(found, plain)) };
    case 'md':
      return { name: 'passages.md', bytes: encodeText(read(found, markdown)) };
    case 'csv':
      return { name: 'passages.csv', bytes: encodeText(writeCsv(retrievalRows(found.retrieval), 'data')) };
    case 'csv-excel':
      return { name: 'passages.csv', bytes: encodeText(writeCsv(retrievalRows(found.retrieval), 'excel')) };
  }
}

type Voice = {
  readonly title: (text: string) => string;
  readonly head: (text: string) => string;
  readonly coder: (name: string, answer: string) => string;
  readonly quote: (text: string, source: string) => string;
  readonly text: (text: string) => string;
};

const plain: Voice = {
  title: (text) => `${text}\n${'='.repeat(text.length)}`,
  head: (text) => text,
  coder: (name, answer) => `  ${name}: ${answer}`,
  quote: (text, source) => `    “${text}”${source}`,
  text: (text) => `    ${text}`,
};

const markdown: Voice = {
  title: (text) => `# ${escapeMarkdown(text)}`,
  head: (text) => `## ${escapeMarkdown(text)}`,
  coder: (name, answer) => `**${escapeMarkdown(name)}**: ${escapeMarkdown(answer)}`,
  quote: (text, source) => `> ${escapeMarkdown(text)}${escapeMarkdown(source)}`,
  text: (text) => escapeMarkdown(text),
};

function read({ title, retrieval }: NamedRetrieval, voice: Voice): string {
  const { code, cases } = retrieval;
  const parts = [
    voice.title(retrievalTitle(retrieval)),
    voice.head(title),
    ...(code?.definition === undefined ? [] : [voice.text(code.definition)]),
    voice.text(retrievalSummary(retrieval)),
    ...cases.flatMap((one) => caseParts(one, voice)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function caseParts(one: RetrievedCase, voice: Voice): string[] {
  const note = finalNote(one);
  return [
    voice.head(`${one.number}  ${one.title}${note === '' ? '' : ` (${note})`}`),
    ...one.codings.flatMap((coding) => codingParts(coding, voice)),
  ];
}

function codingParts(coding: RetrievedCoding, voice: Voice): string[] {
  const grounds = groundsOf(coding).map(({ kind, text, source }) => {
    const place = source === '' ? '' : ` (${source})`;
    return kind === 'quote' ? voice.quote(text, place) : voice.text(`${text}${place}`.trim());
  });
  return [voice.coder(coding.coder, coding.answer), ...grounds];
}
