import type { Output } from '../contract/method.ts';

type Report = Output<'cases.import'>;

/** As many as stand on a screen that one can still read. */
const mostListed = 50;
const widestCell = 60;

/** What an import did, or would do, for a person to read. */
export function importText(report: Report): string {
  const { imported, updated, skipped, rejected } = report;
  const counts = `${String(imported)} new, ${String(updated)} updated, ${String(skipped)} unchanged, ${String(rejected.length)} rejected`;
  const lines = [
    report.dryRun ? `Dry run, nothing was written: ${counts}.` : `${counts}.`,
    ...report.previews.flatMap(previewLines),
    ...report.codesAdded.map(({ variable, label }) => `Code added to ${variable}: ${label}`),
    ...some(rejected.map((row) => `Rejected from ${row.file}: ${row.reason}`)),
    ...some(report.warnings.map((warning) => `Note: ${warning}`)),
  ];
  return `${lines.join('\n')}\n`;
}

function previewLines({ file, written, columns, firstRows }: Report['previews'][number]): string[] {
  return [
    `${file}: ${writtenText(written)}`,
    ...columns.map(
      ({ header, targets }, index) =>
        `  ${cellText(header) || `column ${String(index + 1)} (no header)`} → ${targets.join(', ') || 'not read'}`,
    ),
    ...firstRows.map((row) => `  ${row.map(cellText).join(' | ')}`),
  ];
}

function writtenText(written: Report['previews'][number]['written']): string {
  switch (written.kind) {
    case 'text':
      return `${written.encoding}, columns separated by ${written.delimiter === '\t' ? 'tab' : written.delimiter}`;
    case 'sheet':
      return `sheet “${written.sheet}”`;
    case 'references':
      return `${written.format} references, ${written.encoding}`;
  }
}

/** A cell on one line, short enough that its row can be read. */
function cellText(cell: string): string {
  const characters = Array.from(cell.trim().replaceAll(/\s*[\r\n]+\s*/gu, ' ⏎ '));
  return characters.length > widestCell ? `${characters.slice(0, widestCell - 1).join('')}…` : characters.join('');
}

function some(lines: readonly string[]): string[] {
  if (lines.length <= mostListed) return [...lines];
  return [...lines.slice(0, mostListed), `… and ${String(lines.length - mostListed)} more (--json lists all)`];
}
