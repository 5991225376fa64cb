import type { CaseStatus } from '../../domain/model/case.ts';

/** The status that a cell names: `included`, `undecided`, or `excluded: REASON`; undefined where it is none of these. */
export function readStatus(cell: string): CaseStatus | undefined {
  const [, word = '', reason = ''] = /^(included|undecided|excluded)\s*(?::\s*(.*))?$/isu.exec(cell.trim()) ?? [];
  const kind = word.toLowerCase();
  if (kind === 'included' || kind === 'undecided') return reason === '' ? { kind } : undefined;
  return kind === 'excluded' && reason !== '' ? { kind, reason } : undefined;
}

/** Writes a status so that `readStatus` gives it back. */
export function writeStatus(status: CaseStatus): string {
  return status.kind === 'excluded' ? `excluded: ${status.reason}` : status.kind;
}
