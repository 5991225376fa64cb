import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/render/report/render-report.ts';
import type { Report } from '../../../src/render/report/report.ts';
import { figureItem, sixCases, smallReport, tableItem } from '../../support/small-report.ts';
import { crossTable, frequencies } from '../../support/tables.ts';
import { attributes } from './page.ts';

const evil = `"'><script>alert(1)</script><img src=x onerror=alert(1)><style>*{}</style> &amp; \u2028`;

/** Parts that are code, ids or enumerations, not words that a person has written. */
const kept = new Set([
  'id',
  'kind',
  'state',
  'status',
  'svg',
  'href',
  'origin',
  'mark',
  'specification',
  'variable',
  'grouping',
  'role',
  'readings.matches',
  'orientation',
]);

/** The same value with every text that a person may have written replaced. */
function poisoned(value: unknown, key = ''): unknown {
  if (kept.has(key)) return key === 'specification' ? figureWords(value) : value;
  if (typeof value === 'string') return evil;
  if (Array.isArray(value)) return value.map((each) => poisoned(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, poisoned(each, name)]));
}

/** Of a specification the words that the page shows. */
function figureWords(value: unknown): unknown {
  const words = typeof value === 'object' && value !== null && 'caption' in value;
  return words ? { ...value, title: evil, caption: evil } : value;
}

/** The tags of a page by name, as a browser would find them. */
function tags(html: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, name = ''] of html
    .replace(/<style>.*?<\/style>/s, '<style></style>')
    .matchAll(/<\/?([a-zA-Z][\w-]*)/g)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const items = [
  tableItem('roles', crossTable(sixCases, { rows: 'role+several', percent: 'column' })),
  tableItem('two', crossTable(sixCases, { rows: 'country', cols: 'factors', percent: 'row' })),
  tableItem('stacked', frequencies(sixCases, ['country', 'role', 'factors'])),
  figureItem(),
];
const plain = smallReport({ sections: [{ id: 's', title: 'S', introduction: ['I'], items }] });

describe('a page of hostile words', () => {
  const report = poisoned(plain) as Report;
  const page = renderReport(report);

  it('has the very tags that harmless words give, and not one more', () => {
    const [harmless, hostile] = [tags(renderReport(plain)), tags(page)];
    for (const name of ['script', 'img']) expect(hostile.has(name)).toBe(false);
    for (const name of ['button', 'table', 'a', 'article', 'details'])
      expect(hostile.get(name)).toBe(harmless.get(name));
    expect(hostile.get('style')).toBe(2);
  });

  it('lets no word out of its attribute', () => {
    const opened = [...page.matchAll(/<[a-z](?:[^"<>]|"[^"]*")*>/gi)].map(([tag]) => tag.replaceAll(/"[^"]*"/g, '""'));
    expect(opened.length).toBeGreaterThan(500);
    expect(opened.filter((tag) => /\son\w+\s*=|\sstyle=|'/i.test(tag))).toEqual([]);
    const ids = attributes(page, 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('writes each of them where it stands', () => {
    const written = page.split('&lt;script&gt;alert(1)&lt;/script&gt;').length - 1;
    expect(written).toBeGreaterThan(40);
  });
});

describe('links of hostile words', () => {
  const hrefs = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
  ];

  it.each(hrefs)('%j leads nowhere', (href) => {
    const page = renderReport(
      smallReport({
        references: [{ text: 'A paper', href }],
        files: [{ label: 'A file', href }],
        sections: [
          {
            id: 's',
            title: 'S',
            introduction: [],
            items: [{ ...tableItem('t', crossTable(sixCases, { rows: 'role' })), links: [{ label: 'CSV', href }] }],
          },
        ],
      }),
    );
    const led = attributes(page, 'href').filter((each) => !each.startsWith('#') && each !== 'data:,');
    expect(led).toEqual([]);
    expect(page).toContain('A file');
  });

  it('may lead to files with any name, and to the web', () => {
    for (const href of ['tables/a b.csv', 'tables/1:2.csv', './x?y#z', 'https://example.org/a?b=c&d']) {
      const page = renderReport(smallReport({ files: [{ label: 'A file', href }] }));
      const escaped = href.replaceAll('&', '&amp;');
      expect(page.includes(`<a href="${escaped}">A file</a>`), href).toBe(true);
    }
  });
});
