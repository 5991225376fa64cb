import { readingsWords } from '../../domain/audit/readings-text.ts';
import type { AuditEntry, ClaimValue, ReadingResult } from '../../domain/model/claim.ts';
import { sayIn } from '../../domain/model/sentences/said.ts';

const header = [
  'id',
  'kind',
  'section',
  'statement',
  'reported',
  'recomputed',
  'difference',
  'unit',
  'status',
  'reading',
  'readings',
  'other readings',
  'cases',
  'reason',
  'note',
];

/**
 * An audit as rows of cells, the header first, one row a claim. Numbers have a point and an ASCII minus; a cell is empty
 * where there is no value; what programs read is English. `cases` are the numbers of the cases behind the primary reading.
 */
export function auditRows(entries: readonly AuditEntry[]): string[][] {
  return [header, ...entries.map(rowOf)];
}

function rowOf(entry: AuditEntry): string[] {
  const [primary, ...others] = entry.readings;
  return [
    entry.id,
    entry.kind,
    entry.section,
    entry.statement,
    cell(entry.reported),
    cell(entry.recomputed),
    cell(entry.difference),
    entry.unit ?? '',
    entry.status,
    entry.reading,
    sayIn('en', readingsWords(entry)),
    others.map(readingText).join(' | '),
    (primary?.cases ?? []).join(' '),
    entry.reason ?? '',
    [primary?.note, entry.note].filter((part) => part !== undefined).join('. '),
  ];
}

function cell(value: ClaimValue | null): string {
  return value === null ? '' : String(value);
}

function readingText({ rule, recomputed, unit, matches, note }: ReadingResult): string {
  const value = recomputed === null ? '' : ` = ${recomputed}${unit === undefined ? '' : ` ${unit}`}`;
  const detail = note === undefined ? '' : ` (${note})`;
  return `${rule}${value}${matches === true ? ', matches' : ''}${detail}`;
}
