import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { renderReport } from '../../../src/render/report/render-report.ts';
import type { Report } from '../../../src/render/report/report.ts';
import { figureItem, sixCases, smallReport, tableItem } from '../../support/small-report.ts';
import { crossTable, frequencies } from '../../support/tables.ts';
import { attributes, drawerCases, element, words } from './page.ts';

const html = renderReport(smallReport());

describe('the page', () => {
  it('is the same text for the same report', () => {
    expect(renderReport(smallReport())).toBe(html);
  });

  it('allows itself its own style sheet and nothing else', () => {
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = attributes(html, 'content').find((content) => content.includes('default-src'));
    expect(policy?.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(html).not.toMatch(/<script|\sstyle="|\son[a-z]+="/i);
  });

  it('fetches nothing', () => {
    const style = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
    expect(style).not.toMatch(/url\(|@import/);
    expect(html).not.toMatch(/<(img|iframe|object|embed|video|audio|source)\b|\ssrc=/);
    expect(html.match(/<link [^>]*>/g)).toEqual(['<link rel="icon" href="data:,">']);
  });

  it('uses every id once, and leads each of its own links and buttons somewhere', () => {
    const ids = attributes(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [
      ...attributes(html, 'href').flatMap((href) => (href.startsWith('#') ? [href.slice(1)] : [])),
      ...attributes(html, 'popovertarget'),
      ...attributes(html, 'aria-labelledby'),
      ...attributes(html, 'aria-describedby'),
    ];
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('has its headings in order', () => {
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    const main = levels.slice(levels.indexOf(1));
    expect(main.filter((level) => level === 1)).toHaveLength(1);
    main.slice(1).forEach((level, index) => expect(level - (main[index] ?? 0)).toBeLessThanOrEqual(1));
  });

  it('says of every header of a table what it heads, and captions every table', () => {
    expect(html.match(/<th\b(?![^>]*\sscope=)/g)).toBeNull();
    expect(html.match(/<table\b/g)?.length).toBe(html.match(/<caption\b/g)?.length);
  });

  it('writes whatever a case is called as text', () => {
    const evil = '</title><script>alert("1")</script><img src=x onerror=alert(1)>';
    const report = smallReport();
    const page = renderReport({
      ...report,
      title: evil,
      cases: report.cases.map((one) => ({ ...one, title: evil, note: evil })),
    });
    expect(page).not.toMatch(/<script|<img|onerror="/);
    expect(page).toContain('&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)');
  });
});

describe('the order of parts', () => {
  it('puts the audit before what rests on rules of our own', () => {
    const parts = [...html.matchAll(/<section class="part" id="([^"]*)"/g)].map(([, id]) => id);
    expect(parts).toEqual([
      'about',
      'methods',
      'audit',
      'section-illustration',
      'section-list',
      'cases',
      'codebook',
      'again',
    ]);
  });

  it('numbers tables and figures in the order of reading', () => {
    expect(words(element(html, 'table-factors_title', '</h3>'))).toBe('Table 3 Factors');
    expect(words(element(html, 'figure-countries_title', '</h3>'))).toBe('Figure 1 Where the cases are');
  });
});

describe('the word illustrative', () => {
  const badge = '<a class="badge" href="#illustrative">Illustrative</a>';
  const rule = crossTable(sixCases, { rows: 'role' });
  const section = (items: Report['sections'][number]['items']) =>
    renderReport(smallReport({ sections: [{ id: 's', title: 'S', introduction: [], items }] }));

  it('stands on a table that reads a rule, in its title and with what it means', () => {
    const article = element(section([tableItem('t', rule)]), 'table-t', '</article>');
    expect(article).toContain(badge);
    expect(article).toContain('rests on written rules of ours');
  });

  it('stands on stacked tables and on figures alike', () => {
    expect(
      element(section([tableItem('t', frequencies(sixCases, ['country', 'role']))]), 'table-t_title', '</h3>'),
    ).toContain(badge);
    expect(element(section([{ ...figureItem(), tables: [rule] }]), 'figure-countries_title', '</h3>')).toContain(badge);
  });

  it('stands on a section of which all is illustrative, and not on one that mixes', () => {
    const plain = tableItem('p', crossTable(sixCases, { rows: 'country' }));
    expect(element(section([tableItem('t', rule)]), 'section-s_title', '</h2>')).toContain(badge);
    expect(element(section([tableItem('t', rule), plain]), 'section-s_title', '</h2>')).not.toContain(badge);
  });

  it('does not stand on what people coded or what the list says', () => {
    expect(
      element(section([tableItem('t', crossTable(sixCases, { rows: 'factors' }))]), 'table-t', '</article>'),
    ).not.toContain(badge);
  });
});

describe('a figure', () => {
  it('has its caption and its numbers as tables, reported totals too', () => {
    const article = element(html, 'figure-countries', '</article>');
    expect(words(article)).toContain('Cases by country; base: all six.');
    expect(words(article)).toContain('The numbers of this figure as tables');
    expect(words(article)).toContain('Local 43');
    expect(drawerCases(html, 'figure-countries_t0_b0-0-0')).toEqual([1, 2, 3]);
  });

  it('is named by the page and not by a tooltip of its own', () => {
    expect(html).not.toContain('Drawn title');
  });
});

describe('the entry of a case', () => {
  const first = element(html, 'case-1', '</article>');

  it('shows who coded what on which grounds, in the order in which coders are named', () => {
    expect(words(first)).toContain(
      'Ana a person Factors Plan we plan jointly · p. 4 · users and staff plan · Report of 2020',
    );
    expect(words(first)).toContain('Role Commissioner title “co-design”');
    expect(first.indexOf('>Ana ')).toBeLessThan(first.indexOf('>strict '));
  });

  it('shows what was settled, by whom and why, after what the coders said', () => {
    expect(words(first)).toContain(
      'Settled answers Role Assessor discussed, Eva · The title misleads. Factors Plan agreed, Eva',
    );
    expect(first.indexOf('>Settled answers<')).toBeGreaterThan(first.indexOf('>strict '));
  });

  it('puts neighbouring codings that say the same into one row', () => {
    expect(words(first)).toContain('Level, Setting not reported');
  });

  it('marks what a rule of ours coded', () => {
    expect(words(first)).toContain('strict a written rule of ours Illustrative');
    expect(words(first)).not.toContain('a person Illustrative');
  });

  it('leads back to the tables that count it, with its rows', () => {
    expect(first).toContain(
      '<a href="#table-factors">Table\u00a03 Factors</a> <span class="quiet">Plan, Partnership, Public</span>',
    );
    expect(element(html, 'case-5', '</article>')).not.toContain('#table-factors"');
  });

  it('says why a case is excluded', () => {
    const report = smallReport();
    const cases = report.cases.map((one) => ({ ...one, status: { kind: 'excluded' as const, reason: 'no citizens' } }));
    expect(words(element(renderReport({ ...report, cases }), 'case-1', '</article>'))).toContain(
      'Status excluded: no citizens',
    );
  });
});

describe('on paper', () => {
  it('the numbers of the cases behind each cell are listed', () => {
    const list = html.slice(html.indexOf('class="on-paper"'));
    expect(words(list)).toContain('Uk Nineties 1; Noughties 2, 3');
  });
});
