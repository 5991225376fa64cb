import { describe, expect, it } from 'vitest';
import type { CrossTable, Table } from '../../../src/domain/model/table.ts';
import { shading } from '../../../src/render/report/body-parts.ts';
import { renderReport } from '../../../src/render/report/render-report.ts';
import { must } from '../../support/must.ts';
import { sixCases, smallReport, tableItem } from '../../support/small-report.ts';
import { anyTable, crossTable, frequencies } from '../../support/tables.ts';
import { drawerCases, element, words } from './page.ts';

function page(table: Table): string {
  const section = { id: 's', title: 'S', introduction: [], items: [tableItem('t', table)] };
  return renderReport(smallReport({ sections: [section] }));
}

function article(table: Table): string {
  return element(page(table), 'table-t', '</article>');
}

const countryByDecade = crossTable(sixCases, { rows: 'country', cols: 'decade', percent: 'row' });
const roles = crossTable(sixCases, { rows: 'role+several', percent: 'column' });

describe('the cells of a table', () => {
  it('open exactly the cases that they count', () => {
    const html = page(countryByDecade);
    countryByDecade.cells.forEach((row, i) => {
      row.forEach((cases, j) => {
        if (cases.length > 0) expect(drawerCases(html, `table-t_b0-${i}-${j}`)).toEqual(cases);
        else expect(html).not.toContain(`id="table-t_b0-${i}-${j}"`);
      });
    });
  });

  it('show zero as 0, without anything to open', () => {
    expect(article(roles)).toContain('Assessor</th><td>0<span class="percent"> (0.0)</span></td>');
  });

  it('show a dash for the percentage of an empty base', () => {
    const nowhere = crossTable(sixCases, { rows: 'country', cols: 'decade', percent: 'row', filters: ['country=uk'] });
    expect(words(article(nowhere))).toContain('Sweden 0 (–) 0 (–) 0');
  });

  it('round percentages half away from zero to the decimals asked for', () => {
    const table = crossTable(sixCases, { rows: 'role', percent: 'column', decimals: 0 });
    const half: CrossTable = { ...table, percent: [[12.5], [0.5], [0]] };
    expect(words(article(half))).toMatch(/Commissioner 2 \(13\).*Deliverer 3 \(1\)/);
  });
});

describe('the margins of a table', () => {
  const html = page(countryByDecade);

  it('open the cases of their row or column', () => {
    expect(drawerCases(html, 'table-t_b0-r0')).toEqual([1, 2, 3]);
    expect(drawerCases(html, 'table-t_b0-c1')).toEqual([2, 3, 4]);
    expect(drawerCases(html, 'table-t_b0-all')).toEqual([1, 2, 3, 4, 5]);
  });

  it('count responses apart from cases where codes are multiple', () => {
    const two = crossTable(sixCases, { rows: 'country', cols: 'role' });
    expect(words(article(two))).toMatch(/Cases Responses Base|Cases Responses/);
    const foot = article(two).split('<tfoot>')[1] ?? '';
    expect(words(foot.split('</tfoot>')[0] ?? '')).toBe('Cases 2 3 0 5 5 Base 4 5 5');
  });

  it('show the base of each code where codes have bases of their own', () => {
    expect(words(article(roles))).toMatch(/Role n \(%\) Base Commissioner 2 \(50\.0\) 4 Deliverer 3 \(60\.0\) 5/);
  });
});

describe('under a table', () => {
  it('every excluded case is counted by its reason and opens', () => {
    const html = page(crossTable(sixCases, { rows: 'factors' }));
    expect(words(element(html, 'table-t', '</article>'))).toContain(
      'Base 4 of 6 cases; left out: 1 not coded , 1 not reported .',
    );
    expect(drawerCases(html, 'table-t_b0-not-coded')).toEqual([6]);
    expect(drawerCases(html, 'table-t_b0-not-reported')).toEqual([5]);
  });

  it('cases with none of the codes are counted and open', () => {
    expect(drawerCases(page(roles), 'table-t_b0-none-r')).toEqual([4]);
  });

  it('stand its own notes, filters and sources', () => {
    const table = crossTable(sixCases, { rows: 'role', filters: ['country=uk;sweden'] });
    const text = words(article(table));
    for (const note of table.notes) expect(text).toContain(note);
    expect(text).toContain('only cases with country = uk or sweden');
    expect(text).toContain('Codings read: import, strict');
  });

  it('a table too large for lists says so', () => {
    const table: CrossTable = {
      ...countryByDecade,
      casesListed: false,
      cells: countryByDecade.cells.map((row) => row.map(() => [])),
    };
    expect(words(article(table))).toContain('too many to be listed');
  });
});

describe('the form of a table', () => {
  it('indents nested codes and sets derived rows in italics', () => {
    const text = article(crossTable(sixCases, { rows: 'factors' }));
    expect(text).toContain('<th scope="row" class="level-0">Partnership</th>');
    expect(text).toContain('<th scope="row" class="level-1">Public</th>');
    expect(article(roles)).toMatch(/<tr class="derived"><th scope="row" class="level-0 derived">Several/);
  });

  it('shades two single choices by share of the largest cell, and never multiple codes', () => {
    expect(shading(countryByDecade)).toEqual([
      [3, 6],
      [3, 3],
      [0, 0],
    ]);
    expect(shading(crossTable(sixCases, { rows: 'country', cols: 'role' })).flat()).not.toContain(6);
    expect(article(crossTable(sixCases, { rows: 'country', cols: 'role' }))).not.toContain('shade-');
  });

  it('stacks variables under one another, each with its base', () => {
    const html = page(frequencies(sixCases, ['country', 'role+several']));
    const text = words(element(html, 'table-t', '</article>'));
    expect(text).toContain('Country n = 6');
    expect(text).toContain('Role n = 5');
    expect(text).toContain('Country: base 6 of 6 cases; none left out.');
    expect(drawerCases(html, 'table-t_b1-1-0')).toEqual([2, 3, 6]);
  });

  it('gives every layer a table of its own and counts who is in none', () => {
    const table = must(anyTable(sixCases, { rows: 'country', layers: 'decade' }));
    const html = page(table);
    expect(words(element(html, 'table-t', '</article>'))).toContain('In no table, by Decade: 1 not reported');
    expect(drawerCases(html, 'table-t_b0-layers-not-reported')).toEqual([6]);
    expect(drawerCases(html, 'table-t_b1-0-0')).toEqual([2, 3]);
    // Each layer is named where its base is told.
    for (const { label, table: body } of table.kind === 'layered' ? table.layers : [])
      expect(words(article(table))).toContain(`${label}: base ${String(body.validCases)} of`);
  });
});
