import { differenceText, readingsText, valueText } from '../../domain/audit/readings-text.ts';
import type { AuditEntry, ReadingResult } from '../../domain/model/claim.ts';
import { type Block, writeDocx } from '../office/write-docx.ts';
import { auditSummary, statusWords } from './audit-words.ts';

/** Writes an audit as a Word document: the sums first, then claim by claim what is reported and recomputed, and every reading. */
export function writeAuditDocx(entries: readonly AuditEntry[]): Uint8Array<ArrayBuffer> {
  const blocks: Block[] = [
    { kind: 'heading', text: 'Audit' },
    { kind: 'paragraph', text: auditSummary(entries) },
    ...entries.flatMap(claimBlocks),
  ];
  return writeDocx({ title: 'Audit', blocks });
}

function claimBlocks(entry: AuditEntry): Block[] {
  const { statement, section, reported, recomputed, difference, unit, status, reason, note } = entry;
  const unitText = unit === undefined ? '' : ` (${unit})`;
  const sums = `Reported ${valueText(reported)}, recomputed ${valueText(recomputed)}, difference ${differenceText(difference)}${unitText}: ${statusWords[status]}.`;
  return [
    { kind: 'subheading', text: `${statement} (${section})` },
    { kind: 'paragraph', text: sums },
    ...[reason, note].flatMap((text): Block[] => (text === undefined ? [] : [{ kind: 'paragraph', text }])),
    { kind: 'small', text: `Readings: ${readingsText(entry)}.` },
    ...entry.readings.map((reading, place): Block => ({ kind: 'small', text: readingText(reading, place === 0) })),
  ];
}

function readingText({ rule, recomputed, unit, matches, note }: ReadingResult, primary: boolean): string {
  const mark = matches === true ? '=' : '·';
  const value = `${valueText(recomputed)}${unit === undefined ? '' : ` ${unit}`}`;
  return `${mark} ${value}: ${rule}${primary ? ' [primary]' : ''}${note === undefined ? '' : ` (${note})`}`;
}
