import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { copro } from '../../support/copro.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { look } from '../support/look.ts';
import { codeAs } from '../support/use-workbench.ts';
import { openWorkbench } from '../support/workbench.ts';

async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the 56-case example' }).click();
  await page.getByText('56 of 56 cases shown').waitFor();
}

/** A cell by the title of its case and the id of its column; rows stand in parts, pinned and not. */
function cell(page: Page, row: number, column: string) {
  return page.locator(`[role=row][row-index="${String(row)}"] [col-id="${column}"]`);
}

/** Goes to a cell by keyboard: columns out of sight are not there until one walks to them. */
async function walkTo(page: Page, row: number, column: string): Promise<void> {
  await cell(page, row, 'case.title').click();
  const reached = `document.activeElement?.getAttribute('col-id') === '${column}'`;
  for (let steps = 0; steps < 40 && !(await page.evaluate(reached)); steps += 1)
    await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(reached)).toBe(true);
}

describe('the cases', () => {
  it('are searched, filtered and sorted, and stay as they were put', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await openExample(page);
    await look(page, 'cases');
    await walkTo(page, 0, 'country');
    await cell(page, 0, 'country').getByText('UK').waitFor();
    await look(page, 'cases-scrolled');
    await page.getByLabel('Search in cases').fill('medicine elderly');
    await page.getByText('1 of 56 cases shown').waitFor();
    await page.getByLabel('Search in cases').fill('no such thing');
    await page.getByText('No case is like this.').waitFor();
    await look(page, 'cases-none');
    await page.getByRole('button', { name: 'Clear search and filters' }).click();
    await page.getByText('56 of 56 cases shown').waitFor();
    await cell(page, 0, 'case.title').click();
    await page.keyboard.press('f');
    await page.getByLabel('Filter Country').selectOption({ label: 'Sweden (5)' });
    await page.getByText('5 of 56 cases shown').waitFor();
    await look(page, 'cases-filtered');
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByText('56 of 56 cases shown').waitFor();
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Main topic' }).uncheck();
    await look(page, 'cases-columns');
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Title' }).click();
    await cell(page, 0, 'case.title').getByText('A ').waitFor();
    await page.reload();
    await cell(page, 0, 'case.title').getByText('A ').waitFor();
    expect(await page.getByRole('columnheader', { name: /Main topic/ }).count()).toBe(0);
    expect(troubles()).toEqual([]);
  });

  it('are coded in their cells by keyboard, and changed several at once', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await openExample(page);
    await codeAs(page, 'Ana');
    await page.getByText('Answers of Ana').waitFor();
    await walkTo(page, 1, 'level');
    await page.keyboard.press('Enter');
    await page.getByRole('listbox', { name: 'Domain of effect' }).waitFor();
    await look(page, 'cases-editor');
    await page.keyboard.press('2');
    await cell(page, 1, 'level').getByText('State').waitFor();
    await cell(page, 1, 'case.title').click();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('A better title');
    await page.keyboard.press('Enter');
    await cell(page, 1, 'case.title').getByText('A better title').waitFor();
    for (const row of [0, 1, 2])
      await page.locator(`[role=row][row-index="${String(row)}"] input[type=checkbox]`).check();
    await page.getByText('3 cases selected').first().waitFor();
    await page.getByRole('button', { name: 'Set status' }).click();
    await page.getByRole('radio', { name: 'excluded' }).check();
    await page.getByLabel('Why is it excluded?').fill('a review');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Ana excluded 3 cases (a review)').waitFor();
    await walkTo(page, 2, 'case.status');
    await cell(page, 2, 'case.status').getByText('excluded: a review').waitFor();
    await look(page, 'cases-selected');
    await page.getByRole('button', { name: 'Delete 3 cases' }).click();
    await page.getByText('53 of 53 cases shown').waitFor();
    const deleted = page.getByRole('status').filter({ hasText: 'Ana deleted 3 cases' });
    await deleted.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('56 of 56 cases shown').waitFor();
    expect(troubles()).toEqual([]);
  });

  it('come from and go to a spreadsheet', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openExample(page);
    await codeAs(page, 'Ana');
    await page.getByText('Answers of Ana').waitFor();
    await walkTo(page, 0, 'country');
    await page.keyboard.press('Control+c');
    await page.getByRole('status').getByText('Copied 1 row').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('uk');
    await page.evaluate(`navigator.clipboard.writeText('Sweden\\t1990\\nwizard\\t1991')`);
    await page.keyboard.press('Control+v');
    await page.getByRole('alert').getByText('Row 2, column Country: “wizard”').waitFor();
    await page.evaluate(`navigator.clipboard.writeText('Sweden\\t1990\\nUK\\t1991')`);
    await page.keyboard.press('Control+v');
    await page.getByRole('status').getByText('Ana pasted 4 cells into 2 cases').waitFor();
    await cell(page, 0, 'country').getByText('Sweden').waitFor();
    await page.keyboard.press('Control+z');
    await cell(page, 0, 'country').getByText('UK').waitFor();
    expect(troubles()).toEqual([]);
  });
});

describe('a messy list', () => {
  it('is looked at, mapped and imported, and is one undo', async (context) => {
    const folder = temporaryFolder();
    copro(folder, 'new', 'mine.copro', '--title', 'My review');
    const list = join(folder, 'liste.csv');
    const rows = [
      'Titel;Land;Jahr',
      'Bürgerhaushalt Köln;UK;2009',
      'Seniorengenossenschaft;Königreich;2011',
      ';UK;2012',
    ];
    writeFileSync(list, Buffer.from(`${rows.join('\r\n')}\r\n`, 'latin1'));
    const { page, troubles } = await openWorkbench(context, { project: join(folder, 'mine.copro') });
    await page.getByText('No cases yet.').waitFor();
    await look(page, 'cases-empty');
    await page.getByLabel('A list of cases to import').setInputFiles(list);
    await page.getByRole('cell', { name: 'Bürgerhaushalt Köln' }).waitFor();
    expect(await page.getByLabel('Encoding').inputValue()).toBe('windows-1252');
    expect(await page.getByLabel('Between columns').inputValue()).toBe(';');
    await page.getByText('No column holds the titles').waitFor();
    await page.getByLabel('Where Titel goes').selectOption('title');
    await page.getByLabel('Where Land goes').selectOption('country');
    await page.getByLabel('Where Jahr goes').selectOption('year');
    await page.getByLabel('What “Königreich” of Country stands for').waitFor();
    await page.getByRole('button', { name: 'Import 1 case' }).waitFor();
    await look(page, 'import');
    await page.getByLabel('What “Königreich” of Country stands for').selectOption({ label: 'UK' });
    await page.getByRole('button', { name: 'Import 2 cases' }).click();
    await page.getByText('2 of 2 cases shown').waitFor();
    await walkTo(page, 1, 'country');
    await cell(page, 1, 'country').getByText('UK').waitFor();
    await page.reload();
    await cell(page, 1, 'case.title').getByText('Seniorengenossenschaft').waitFor();
    await page.getByLabel('A list of cases to import').setInputFiles(list);
    await page.getByRole('cell', { name: 'Bürgerhaushalt Köln' }).waitFor();
    expect(await page.getByLabel('Where Land goes').inputValue()).toBe('country');
    await page.getByRole('button', { name: 'Do not import' }).click();
    await page.keyboard.press('Control+z');
    await page.getByText('No cases yet.').waitFor();
    expect(troubles()).toEqual([]);
  });
});
