import type { RetrievedCase, RetrievedCoding } from '../../domain/model/retrieval.ts';
import { inLanguage } from '../../domain/model/sentences/in-language.ts';
import { sayIn, type Words } from '../../domain/model/sentences/said.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import {
  finalNote,
  groundsOf,
  type NamedRetrieval,
  retrievalSummary,
  retrievalTitle,
} from '../../domain/retrieval/retrieval-words.ts';
import { writeCsv } from '../csv/write-csv.ts';
import { encodeText } from '../encode-text.ts';
import { escapeMarkdown } from '../markdown/markdown.ts';
import { type Block, writeDocx } from '../office/write-docx.ts';
import { writeXlsx } from '../office/write-xlsx.ts';
import type { SourceFile } from '../source-file.ts';
import { retrievalRows } from './retrieval-rows.ts';

/** The forms that passages are written in here. */
export type RetrievalFormat = 'text' | 'md' | 'csv' | 'csv-excel' | 'docx' | 'xlsx';

/** Writes what was found as a file: to read as text, Markdown or in Word, case by case, or as rows for a spreadsheet. */
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
    case 'docx':
      return { name: 'passages.docx', bytes: writeDocx({ title: headOf(found), blocks: blocksOf(found) }) };
    case 'xlsx': {
      const sheets = [
        {
          name: found.retrieval.code?.label ?? found.retrieval.variable.label,
          rows: retrievalRows(found.retrieval),
          head: 1,
        },
      ];
      return { name: 'passages.xlsx', bytes: writeXlsx({ title: headOf(found), sheets }) };
    }
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

function read({ title, retrieval, language }: NamedRetrieval, voice: Voice): string {
  const { code, cases } = retrieval;
  const parts = [
    voice.title(sayIn(language, retrievalTitle(retrieval))),
    voice.head(title),
    ...(code?.definition === undefined ? [] : [voice.text(code.definition)]),
    voice.text(sayIn(language, retrievalSummary(retrieval))),
    ...cases.flatMap((one) => caseParts(one, voice, language)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function headLine(one: RetrievedCase, language: SentenceLanguage): string {
  return `${one.number}  ${one.title}${inBrackets(finalNote(one), language)}`;
}

function inBrackets(words: Words, language: SentenceLanguage): string {
  const text = sayIn(language, words);
  return text === '' ? '' : ` (${text})`;
}

function caseParts(one: RetrievedCase, voice: Voice, language: SentenceLanguage): string[] {
  return [
    voice.head(headLine(one, language)),
    ...one.codings.flatMap((coding) => codingParts(coding, voice, language)),
  ];
}

function codingParts(coding: RetrievedCoding, voice: Voice, language: SentenceLanguage): string[] {
  const grounds = groundsOf(coding).map(({ kind, text, source }) => {
    const place = inBrackets(source, language);
    return kind === 'quote' ? voice.quote(text, place) : voice.text(`${text}${place}`.trim());
  });
  return [voice.coder(coding.coder, inLanguage(coding.answer, language)), ...grounds];
}

function headOf({ title, retrieval, language }: NamedRetrieval): string {
  return `${sayIn(language, retrievalTitle(retrieval))} (${title})`;
}

function blocksOf(found: NamedRetrieval): Block[] {
  const { retrieval, language } = found;
  const { code, cases } = retrieval;
  return [
    { kind: 'heading', text: headOf(found) },
    ...(code?.definition === undefined ? [] : [{ kind: 'paragraph' as const, text: code.definition }]),
    { kind: 'small', text: sayIn(language, retrievalSummary(retrieval)) },
    ...cases.flatMap((one): Block[] => [
      { kind: 'subheading', text: headLine(one, language) },
      ...one.codings.flatMap((coding): Block[] => [
        { kind: 'paragraph', text: `${coding.coder}: ${inLanguage(coding.answer, language)}` },
        ...groundsOf(coding).map(({ kind, text, source }): Block => {
          const place = inBrackets(source, language);
          return {
            kind: kind === 'quote' ? 'quote' : 'paragraph',
            text: `${kind === 'quote' ? `“${text}”` : text}${place}`.trim(),
          };
        }),
      ]),
    ]),
  ];
}
