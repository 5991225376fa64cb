import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemClock, systemIds } from '../../../src/core/system.ts';
import { openToWrite } from '../../../src/store/open-project.ts';
import { root } from '../../architecture/support/repository.ts';
import { copro } from '../../support/copro.ts';
import { must } from '../../support/must.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { look } from '../support/look.ts';
import { codeAs } from '../support/use-workbench.ts';
import { openWorkbench } from '../support/workbench.ts';

/** A folder with an empty project and a list of so many cases. */
function folderWithList(rows: number): { folder: string; project: string; list: string } {
  const folder = temporaryFolder();
  copro(folder, 'new', 'mine.copro', '--title', 'My review');
  const lines = Array.from(
    { length: rows },
    (_, row) => `${String(row + 1)},Case ${String(row + 1)},UK,${String(1990 + (row % 20))},Co-deliverer;Co-assessor`,
  );
  const list = join(folder, 'list.csv');
  writeFileSync(list, ['number,title,country,year,role', ...lines, ''].join('\n'));
  return { folder, project: join(folder, 'mine.copro'), list };
}

/** Drags a file of the machine over the window and lets it go there. */
async function drop(page: Page, file: string): Promise<void> {
  const text = JSON.stringify(readFileSync(file, 'utf8'));
  const dataTransfer = await page.evaluateHandle(`(() => {
    const data = new DataTransfer();
    data.items.add(new File([${text}], 'list.csv'));
    return data;
  })()`);
  for (const type of ['dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer });
}

const fixture = (path: string): string => join(root, 'fixtures', path);

/** Chooses lists of these contents together. */
async function choose(page: Page, lists: Readonly<Record<string, string>>): Promise<void> {
  const files = Object.entries(lists).map(([name, text]) => ({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  }));
  await page.getByLabel('A list of cases to import').setInputFiles(files);
}

describe('several lists chosen together', () => {
  it('come one after the other, each as it is; one can be left out, and all that are left', async (context) => {
    const { project } = folderWithList(1);
    const { page, troubles } = await openWorkbench(context, { project });
    await page.getByText('No cases yet.').waitFor();
    await choose(page, {
      'one.csv': 'title\nA park\n',
      'two.csv': 'title\nA bus\n',
      'three.csv': 'title\nA school\nA pool\n',
    });
    await page.getByRole('heading', { name: 'Import one.csv' }).waitFor();
    await page.getByText('File 1 of 3').waitFor();
    await look(page, 'import-several');
    await page.getByRole('button', { name: 'Import 1 case' }).click();
    await page.getByText('File 2 of 3').waitFor();
    await page.getByRole('button', { name: 'Skip this file' }).click();
    await page.getByRole('heading', { name: 'Import three.csv' }).waitFor();
    await page.getByText('File 3 of 3').waitFor();
    await page.getByRole('button', { name: 'Import 2 cases' }).click();
    await page.getByText('3 of 3 cases shown').waitFor();
    await choose(page, { 'four.csv': 'title\nA farm\n', 'five.csv': 'title\nA lake\n' });
    await page.getByText('File 1 of 2').waitFor();
    await page.getByRole('button', { name: 'Import no more' }).click();
    await page.getByText('3 of 3 cases shown').waitFor();
    expect(troubles()).toEqual([]);
  });
});

describe('a list that is no table of text', () => {
  it('is a spreadsheet whose sheet can be chosen, or references, each with what it would bring', async (context) => {
    const { project } = folderWithList(1);
    const { page, troubles } = await openWorkbench(context, { project });
    await page.getByText('No cases yet.').waitFor();
    const field = page.getByLabel('A list of cases to import');
    await field.setInputFiles(fixture('spreadsheets/cases.xlsx'));
    await page.getByRole('cell', { name: '社区花园' }).waitFor();
    expect(await page.getByLabel('Encoding').count()).toBe(0);
    await page.getByLabel(/^Sheet/u).selectOption('other.csv');
    await page.getByText('Choose it above, or another sheet.').waitFor();
    await page.getByLabel(/^Sheet/u).selectOption('cases.csv');
    await page.getByText('is what a spreadsheet writes where a formula fails').waitFor();
    await look(page, 'import-spreadsheet');
    await page.getByRole('button', { name: 'Import 2 cases' }).click();
    await page.getByText('2 of 2 cases shown').waitFor();
    await field.setInputFiles(fixture('samples/jabref-NbibImporterTest.nbib'));
    await page.getByRole('cell', { name: 'Advanced biomedical research' }).waitFor();
    expect(await page.getByLabel('Where Authors goes').inputValue()).toBe('citation.author');
    await look(page, 'import-references');
    await page.getByRole('button', { name: 'Import 1 case' }).click();
    await page.getByText('3 of 3 cases shown').waitFor();
    expect(troubles()).toEqual([]);
  });
});

describe('a list dropped on the window', () => {
  it('opens the import from any screen; stopped it leaves nothing behind, and done it is undone by its toast', async (context) => {
    const { project, list, folder } = folderWithList(40_000);
    const { page, troubles } = await openWorkbench(context, { project });
    await page.getByText('No cases yet.').waitFor();
    await page.keyboard.press('Alt+8');
    await page.getByText('Created “My review”').first().waitFor();
    await drop(page, list);
    await page.getByRole('cell', { name: 'Case 3', exact: true }).waitFor();
    // Forty thousand rows are looked through twice before they are offered.
    await page.getByRole('button', { name: 'Import 40,000 cases' }).click({ timeout: 120_000 });
    await page.getByRole('button', { name: 'Stop the import' }).click();
    await page.getByRole('button', { name: 'Import 40,000 cases' }).waitFor();
    await page.getByRole('button', { name: 'Do not import' }).click();
    await page.getByText('No cases yet.').waitFor();
    expect(copro(folder, 'history', 'mine.copro').stdout).not.toContain('Imported');
    expect(copro(folder, 'export', 'mine.copro', '--format', 'json').stdout).not.toContain('"import"');
    writeFileSync(list, '@article{one,\n title = {A title}}\n');
    await drop(page, list);
    await page.getByText('list.csv holds references in BibTeX.').waitFor();
    writeFileSync(list, 'Title;Role of citizens\nA park;Co-deliverer|Co-assessor\nA clinic;Co-assessor\n');
    await drop(page, list);
    await page.getByRole('cell', { name: 'A park' }).waitFor();
    expect(await page.getByLabel('Between codes').inputValue()).toBe('|');
    await page.getByRole('button', { name: 'Import 2 cases' }).click();
    await page.getByText('2 of 2 cases shown').waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('No cases yet.').waitFor();
    expect(troubles()).toEqual([]);
  });
});

describe('a list brought in while few cases are shown', () => {
  it('says how many of the new ones are hidden, and shows them', async (context) => {
    const { project, list, folder } = folderWithList(2);
    writeFileSync(join(folder, 'before.csv'), 'number,title\n71,A day of care\n72,A park\n');
    copro(folder, 'import', 'mine.copro', 'before.csv');
    const { page, troubles } = await openWorkbench(context, { project });
    await page.getByText('2 of 2 cases shown').waitFor();
    await page.getByLabel('Search in cases').fill('care');
    await page.getByText('1 of 2 cases shown').waitFor();
    writeFileSync(list, 'number,title\n81,Care at home\n82,A bus\n83,A school\n');
    await drop(page, list);
    await page.getByRole('button', { name: 'Import 3 cases' }).click();
    await page.getByText('2 of 5 cases shown').waitFor();
    const hidden = page.getByRole('status').filter({ hasText: '2 of 3 new cases are hidden by search or filters.' });
    await hidden.waitFor();
    await look(page, 'new-cases-hidden');
    await page.getByLabel('Search in cases').fill('bus');
    await hidden.waitFor({ state: 'detached' });
    await page.getByLabel('Search in cases').fill('care');
    await hidden.getByRole('button', { name: 'Clear search and filters' }).press('Enter');
    await page.getByText('5 of 5 cases shown').waitFor();
    expect(await hidden.count()).toBe(0);
    expect(troubles()).toEqual([]);
  });
});

describe('a list longer than what is at hand', () => {
  it('is selected and changed as a whole, its years are told, and its columns stay where they were put', async (context) => {
    const { project, folder } = folderWithList(250);
    copro(folder, 'import', 'mine.copro', 'list.csv');
    const { page, troubles } = await openWorkbench(context, { project });
    await page.getByText('250 of 250 cases shown').waitFor();
    await page.getByText('1990–2009 (250 of 250 shown)').waitFor();
    await codeAs(page, 'Ana');
    await page.getByLabel('Search in cases').fill('1990');
    await page.getByText('13 of 250 cases shown').waitFor();
    await page.getByRole('checkbox', { name: 'Select all cases shown' }).click();
    await page.getByText('13 cases selected').first().waitFor();
    await page.getByLabel('Search in cases').fill('');
    await page.getByText('250 of 250 cases shown').waitFor();
    await page.getByText(/\(13 of 13 selected\)/).waitFor();
    await look(page, 'list-selected');
    await page.locator('[row-index="1"] [col-id="case.title"]').click();
    await page.keyboard.press('Control+a');
    await page.getByText('250 cases selected').first().waitFor();
    await page.getByRole('button', { name: 'Set status' }).click();
    await page.getByRole('radio', { name: 'undecided' }).check();
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Ana marked 250 cases as undecided').waitFor();
    await page.getByRole('button', { name: 'Delete 250 cases' }).click();
    await page.getByText('No cases yet.').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('250 of 250 cases shown').waitFor();
    await page.getByRole('columnheader', { name: 'Status' }).focus();
    const kept = page.waitForResponse((reply) => reply.url().endsWith('/call/preferences.write'));
    await page.keyboard.press('Shift+ArrowRight');
    const heads = (): Promise<string[]> =>
      page.evaluate(`[...document.querySelectorAll('.ag-header-row-column [col-id]')]
        .toSorted((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left)
        .map((head) => head.getAttribute('col-id')).slice(0, 5)`);
    await expect.poll(heads).toContain('case.status');
    const moved = await heads();
    expect(moved.indexOf('case.status')).toBeGreaterThan(moved.indexOf('focus-on-coproduction'));
    await kept;
    await page.reload();
    await page.getByText('250 of 250 cases shown').waitFor();
    expect(await heads()).toEqual(moved);
    expect(troubles()).toEqual([]);
  });
});

describe('a case with a title of many lines', () => {
  it('leaves the screen its room when what was done is told', async (context) => {
    const { project } = folderWithList(0);
    const { page, troubles } = await openWorkbench(context, { project });
    await page.getByRole('button', { name: 'Add a case' }).click();
    await page.getByRole('textbox', { name: 'Title' }).fill('A title as long as an abstract '.repeat(20).trim());
    await page.keyboard.press('Enter');
    const told = page.getByRole('status').filter({ hasText: 'added case 1' });
    await told.getByRole('button', { name: 'Undo' }).waitFor();
    expect((await told.boundingBox())?.height).toBeLessThan(64);
    expect(troubles()).toEqual([]);
  });
});

describe('a list with many numbers', () => {
  it('shows every sum whole, and parts thousands wherever it counts', async (context) => {
    const folder = temporaryFolder();
    const numbers = ['Visits', 'Volunteers', 'Budget', 'Meetings', 'Households', 'Staff'];
    const variables = numbers.map((label) => ({
      kind: 'number',
      id: label.toLowerCase(),
      label: `${label} of the year before the case`,
      role: 'judgement',
      definition: 'As the source has it.',
      origin: { kind: 'ours' },
    }));
    const sections = [{ id: 'numbers', label: 'Numbers', variables }];
    writeFileSync(
      join(folder, 'scheme.json'),
      JSON.stringify({ id: 'numbers', title: 'Numbers', about: 'Numbers alone.', version: 1, sections }),
    );
    const rows = Array.from({ length: 1200 }, (_, index) => `${String(index + 1)}${',1234.5'.repeat(numbers.length)}`);
    const heads = variables.map(({ id }) => id).join(',');
    const cases = rows.map((row) => row.replace(/,.*/u, ',A case'));
    writeFileSync(join(folder, 'list.csv'), ['number,title', ...cases].join('\n'));
    writeFileSync(join(folder, 'coding.csv'), [`case,${heads}`, ...rows].join('\n'));
    copro(folder, 'new', 'mine.copro', '--codebook', 'scheme.json');
    copro(folder, 'import', 'mine.copro', 'list.csv');
    copro(folder, 'code', 'mine.copro', 'coding.csv', '--coder', 'Ana');
    const { page, troubles } = await openWorkbench(context, { project: join(folder, 'mine.copro') });
    await page.getByText('Sum of Visits of the year before the case 1,481,400').waitFor();
    const cut = `[...document.querySelectorAll('.cases-sum')].filter((one) => one.scrollWidth > one.clientWidth).length`;
    expect(await page.locator('.cases-sum').count()).toBe(numbers.length);
    expect(await page.evaluate(cut)).toBe(0);
    await page
      .getByRole('columnheader', { name: /1,200\/1,200|1,200 of 1,200/ })
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Codebook' }).click();
    await page.getByRole('treeitem', { name: /Visits.*1,200/ }).waitFor();
    expect(troubles()).toEqual([]);
  });
});

describe('a list that is open for reading', () => {
  it('shows no way to change it', async (context) => {
    const { project, folder, list } = folderWithList(3);
    copro(folder, 'import', 'mine.copro', 'list.csv');
    const other = must(openToWrite(project, { clock: systemClock, ids: systemIds }));
    onTestFinished(other.close);
    const { page, troubles } = await openWorkbench(context, { project });
    await page.getByRole('button', { name: 'Open for reading' }).click();
    await page.getByText('3 of 3 cases shown').waitFor();
    await page.locator('[row-index="0"] [col-id="case.title"]').dblclick();
    await page.keyboard.press('Control+a');
    await page.getByText('3 cases selected').waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    for (const name of ['Import cases', 'Add a case', 'Set status', 'Delete 3 cases'])
      expect(await page.getByRole('button', { name }).count(), name).toBe(0);
    await drop(page, list);
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await help.getByText('Go to History').waitFor();
    expect(await help.getByText('Change the answer').count()).toBe(0);
    expect(await page.getByRole('region', { name: 'Import list.csv' }).count()).toBe(0);
    expect(troubles()).toEqual([]);
  });
});
