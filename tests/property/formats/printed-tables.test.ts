import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/formats/table/display-width.ts';
import type { PrintedTable } from '../../../src/formats/table/printed-table.ts';
import { writeHtmlTable } from '../../../src/formats/table/write-html-table.ts';
import { writeLatexTable } from '../../../src/formats/table/write-latex-table.ts';
import { writeMarkdownTable } from '../../../src/formats/table/write-markdown-table.ts';
import { writeTextTable } from '../../../src/formats/table/write-text-table.ts';

const label = fc.string({
  unit: fc.constantFrom(...'ab |\\&%$#_{}~^<>[]*`"\''.split(''), '中', 'é', '𠮷'),
  minLength: 1,
  maxLength: 25,
});
const cell = fc.constantFrom('0', '12 (33.3 %)', '0 (–)', '1234');

const table: fc.Arbitrary<PrintedTable> = fc.integer({ min: 1, max: 12 }).chain((width) => {
  const row = fc.record({
    label,
    depth: fc.integer({ min: 0, max: 3 }),
    cells: fc.array(cell, { minLength: width, maxLength: width }),
  });
  return fc.record({
    title: label,
    stub: label,
    spanner: fc.option(fc.record({ label, columns: fc.integer({ min: 1, max: width }) })),
    columns: fc.array(label, { minLength: width, maxLength: width }),
    groups: fc.array(fc.record({ label: fc.option(label), rows: fc.array(row, { maxLength: 4 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    totals: fc.array(row, { maxLength: 2 }),
    notes: fc.array(label, { maxLength: 3 }),
  });
});

const rowsOf = ({ groups, totals }: PrintedTable) => [...groups.flatMap(({ rows }) => rows), ...totals];
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('any printed table', () => {
  it('keeps within 120 columns of a terminal, labels wider than that apart', () => {
    fc.assert(
      fc.property(table, (printed) => {
        const rules = writeTextTable(printed)
          .split('\n')
          .filter((line) => /^[━─]+$/u.test(line));
        expect(rules.length).toBeGreaterThan(1);
        for (const rule of rules) expect(displayWidth(rule)).toBeLessThanOrEqual(120);
      }),
    );
  });

  it('shows every cell on a terminal', () => {
    fc.assert(
      fc.property(table, (printed) => {
        const text = writeTextTable(printed);
        const cells = rowsOf(printed).flatMap(({ cells: own }) => own);
        expect(count(text, /12 \(33\.3 %\)/gu)).toBe(cells.filter((own) => own === '12 (33.3 %)').length);
      }),
    );
  });

  it('has equally many cells in every row of Markdown', () => {
    fc.assert(
      fc.property(table, (printed) => {
        const lines = writeMarkdownTable(printed)
          .split('\n')
          .filter((line) => line.startsWith('| '));
        const bars = lines.map((line) => count(line.replaceAll(/\\./gu, ''), /\|/gu));
        expect(new Set(bars)).toEqual(new Set([printed.columns.length + 2]));
      }),
    );
  });

  it('has no text in HTML that would open an element or an entity', () => {
    fc.assert(
      fc.property(table, (printed) => {
        const html = writeHtmlTable(printed);
        const text = html.replaceAll(
          /<\/?(figure|table|caption|thead|tbody|tfoot|tr|th|td|figcaption|p)( [a-z]+="[^"<>]*")*>/gu,
          '',
        );
        expect(text).not.toMatch(/[<>"']/u);
        expect(text.replaceAll(/&(amp|lt|gt|quot|#39);/gu, '')).not.toContain('&');
        expect(count(html, /<td/gu)).toBe(rowsOf(printed).length * printed.columns.length);
      }),
    );
  });

  it('has as many columns in every row of LaTeX as it declares', () => {
    fc.assert(
      fc.property(table, (printed) => {
        const latex = writeLatexTable(printed);
        const body = latex.slice(latex.indexOf('\\toprule'), latex.indexOf('\\bottomrule'));
        const rows = body.split('\n').filter((line) => line.endsWith(' \\\\') && !line.includes('\\multicolumn'));
        expect(rows).toHaveLength(1 + rowsOf(printed).length);
        for (const row of rows) expect(count(row.replaceAll(/\\&/gu, ''), /&/gu)).toBe(printed.columns.length);
        expect(latex.replaceAll(/\\[%#$&_]/gu, '').slice(latex.indexOf('\n'))).not.toMatch(/[%#$]/u);
      }),
    );
  });
});
