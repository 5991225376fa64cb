import { differenceText, readingsText, valueText } from '../../domain/audit/readings-text.ts';
import type { AuditEntry, ReadingResult } from '../../domain/model/claim.ts';
import { auditSummary, statusWords } from './audit-words.ts';

const width = 100;
const indent = '    ';

/**
 * Writes an audit as a ledger for a terminal: the sums first, then claim by claim what is reported and recomputed, and
 * below it every reading, the primary one first. Lines are at most 100 characters where words allow it.
 */
export function writeAuditText(entries: readonly AuditEntry[]): string {
  return `${[auditSummary(entries), ...entries.map(block)].join('\n\n')}\n`;
}

function block(entry: AuditEntry): string {
  const unit = entry.unit === undefined ? '' : ` (${entry.unit})`;
  const compared = `reported ${valueText(entry.reported)}, recomputed ${valueText(entry.recomputed)}${unit}`;
  const difference = entry.difference === null ? '' : `, difference ${differenceText(entry.difference)}`;
  return [
    `${statusWords[entry.status]}  ${entry.id}: ${compared}${difference}`,
    ...wrap(`${entry.statement} (${entry.section})`, indent),
    ...(entry.reason === undefined ? [] : wrap(`Not testable: ${entry.reason}`, indent)),
    ...(entry.note === undefined ? [] : wrap(entry.note, indent)),
    `${indent}${capitalised(readingsText(entry))}:`,
    ...entry.readings.flatMap(readingLines),
  ].join('\n');
}

function readingLines(reading: ReadingResult, place: number): string[] {
  const mark = reading.matches === true ? '=' : '·';
  const unit = reading.unit === undefined ? '' : ` ${reading.unit}`;
  const primary = place === 0 ? ' [primary]' : '';
  const note = reading.note === undefined ? '' : ` (${reading.note})`;
  const [first = '', ...more] = wrap(
    `${valueText(reading.recomputed)}${unit}: ${reading.rule}${primary}${note}`,
    `${indent}    `,
  );
  return [`${indent}  ${mark} ${first.trimStart()}`, ...more];
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
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
