import { describe, expect, it } from 'vitest';
import { importText } from '../../../src/cli/import-text.ts';

type Report = Parameters<typeof importText>[0];

const report: Report = {
  imported: 2,
  updated: 0,
  skipped: 0,
  rejected: [],
  warnings: [],
  codesAdded: [],
  unknown: [],
  dryRun: true,
  previews: [],
};

describe('what an import says', () => {
  it('keeps a row of the preview on one line, whatever its cells hold', () => {
    const preview = {
      file: 'list.csv',
      written: { kind: 'text' as const, encoding: 'utf-8', delimiter: '\t' },
      columns: [
        { header: 'Case\ntitle', targets: ['title'] },
        { header: '', targets: [] },
      ],
      firstRows: [['Care\r\n\r\nat home', '𝒜'.repeat(100)]],
    };
    expect(importText({ ...report, previews: [preview] }).split('\n')).toEqual([
      'Dry run, nothing was written: 2 new, 0 updated, 0 unchanged, 0 rejected.',
      'list.csv: utf-8, columns separated by tab',
      '  Case ⏎ title → title',
      '  column 2 (no header) → not read',
      `  Care ⏎ at home | ${'𝒜'.repeat(59)}…`,
      '',
    ]);
  });

  it('tells which codes are new and what to note, and does not call an import a dry run', () => {
    const codesAdded = [{ variable: 'country', code: 'kenya', label: 'Kenya' }];
    expect(importText({ ...report, dryRun: false, skipped: 3, codesAdded, warnings: ['Two cases of one title'] })).toBe(
      '2 new, 0 updated, 3 unchanged, 0 rejected.\nCode added to country: Kenya\nNote: Two cases of one title\n',
    );
  });

  it('lists fifty rejected rows and counts the others', () => {
    const rejected = Array.from({ length: 53 }, (_, index) => ({
      file: 'list.csv',
      line: index + 2,
      reason: `Line ${String(index + 2)} has no title.`,
    }));
    const lines = importText({ ...report, rejected })
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(52);
    expect(importText({ ...report, rejected: rejected.slice(0, 50) })).not.toContain('more');
    expect(lines.slice(-2)).toEqual([
      'Rejected from list.csv: Line 51 has no title.',
      '… and 3 more (--json lists all)',
    ]);
  });
});
