import { differenceText, readingsWords, unitWords, valueWords } from '../../domain/audit/readings-text.ts';
import type { AuditEntry, ReadingResult } from '../../domain/model/claim.ts';
import { type Said, said, sayIn, type Words } from '../../domain/model/sentences/said.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { type Block, writeDocx } from '../office/write-docx.ts';
import { auditSummary } from './audit-words.ts';
import { readingWords } from './reading-words.ts';

/** Writes an audit as a Word document: the sums first, then claim by claim what is reported and recomputed, and every reading. */
export function writeAuditDocx(entries: readonly AuditEntry[], language: SentenceLanguage): Uint8Array<ArrayBuffer> {
  const title = sayIn(language, said('audit.title'));
  const blocks: Block[] = [
    { kind: 'heading', text: title },
    { kind: 'paragraph', text: sayIn(language, auditSummary(entries)) },
    ...entries
      .flatMap(claimParts)
      .map(({ kind, words, mark = '' }): Block => ({ kind, text: `${mark}${sayIn(language, words)}` })),
  ];
  return writeDocx({ title, blocks });
}

type Part = {
  readonly kind: 'subheading' | 'paragraph' | 'small';
  readonly words: Words;
  readonly mark?: string;
};

function claimParts(entry: AuditEntry): Part[] {
  const { statement, section, reason, note } = entry;
  return [
    { kind: 'subheading', words: said('audit.in-section', { statement, section }) },
    { kind: 'paragraph', words: sumsOf(entry) },
    ...[reason, note].flatMap((words): Part[] => (words === undefined ? [] : [{ kind: 'paragraph', words }])),
    { kind: 'small', words: said('audit.readings', { readings: readingsWords(entry) }) },
    ...entry.readings.map((reading, place): Part => readingPart(reading, place === 0)),
  ];
}

function sumsOf({ reported, recomputed, difference, unit, status }: AuditEntry): Said {
  return said('audit.sums', {
    reported: valueWords(reported),
    recomputed: valueWords(recomputed),
    difference: differenceText(difference),
    unit: unit === undefined ? '' : said('audit.unit', { unit: unitWords(unit) }),
    status: said(`audit.verdict-${status}`),
  });
}

function readingPart(reading: ReadingResult, primary: boolean): Part {
  return { kind: 'small', words: readingWords(reading, primary), mark: reading.matches === true ? '= ' : '· ' };
}
