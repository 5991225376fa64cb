import { differenceText, readingsWords, unitWords, valueWords } from '../../domain/audit/readings-text.ts';
import type { AuditEntry, ReadingResult } from '../../domain/model/claim.ts';
import { upperFirst } from '../../domain/model/first-letter.ts';
import { type Said, said, sayIn, type Words } from '../../domain/model/sentences/said.ts';
import type { SentenceLanguage } from '../../domain/model/sentences/sentence-language.ts';
import { auditSummary } from './audit-words.ts';
import { readingWords } from './reading-words.ts';

const width = 100;
const indent = '    ';

/**
 * Writes an audit as a ledger for a terminal: the sums first, then claim by claim what is reported and recomputed, and
 * below it every reading, the primary one first. Lines are at most 100 characters where words allow it.
 */
export function writeAuditText(entries: readonly AuditEntry[], language: SentenceLanguage): string {
  const say = (words: Words): string => sayIn(language, words);
  return `${[say(auditSummary(entries)), ...entries.map((entry) => block(entry, say))].join('\n\n')}\n`;
}

type Say = (words: Words) => string;

function block(entry: AuditEntry, say: Say): string {
  const { statement, section, reason, note } = entry;
  return [
    say(headOf(entry)),
    ...wrap(say(said('audit.in-section', { statement, section })), indent),
    ...(reason === undefined ? [] : wrap(say(said('audit.why-not', { reason })), indent)),
    ...(note === undefined ? [] : wrap(note, indent)),
    `${indent}${upperFirst(say(readingsWords(entry)))}${say(said('audit.follows'))}`,
    ...entry.readings.flatMap((reading, place) => readingLines(reading, { primary: place === 0, say })),
  ].join('\n');
}

function headOf({ id, status, reported, recomputed, difference, unit }: AuditEntry): Said {
  return said('audit.head', {
    status: said(`audit.verdict-${status}`),
    id,
    compared: said('audit.compared', {
      reported: valueWords(reported),
      recomputed: valueWords(recomputed),
      unit: unit === undefined ? '' : said('audit.unit', { unit: unitWords(unit) }),
    }),
    difference: difference === null ? '' : said('audit.differing', { difference: differenceText(difference) }),
  });
}

function readingLines(
  reading: ReadingResult,
  { primary, say }: { readonly primary: boolean; readonly say: Say },
): string[] {
  const mark = reading.matches === true ? '=' : '·';
  const [first = '', ...more] = wrap(say(readingWords(reading, primary)), `${indent}    `);
  return [`${indent}  ${mark} ${first.trimStart()}`, ...more];
}

/** Breaks text at spaces into lines that start with `margin`. */
function wrap(text: string, margin: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`${margin}${word}`);
  }
  return lines;
}
