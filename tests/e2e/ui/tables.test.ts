import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { copro } from '../../support/copro.ts';
import { readWorkbook, wordTables } from '../../support/office-files.ts';
import { look } from '../support/look.ts';
import { type SavedFile, savedFile } from '../support/saved-file.ts';
import { openExample } from '../support/use-workbench.ts';
import { openWorkbench } from '../support/workbench.ts';

async function exported(page: Page, format: string): Promise<SavedFile> {
  await page.getByRole('button', { name: 'Export' }).click();
  return savedFile(page, () => page.getByRole('menuitem', { name: format }).click());
}

describe('the tables', () => {
  it('go from the codebook to a printed page and back to the cases', { timeout: 120_000 }, async (context) => {
    const { page, home, troubles } = await openWorkbench(context);
    await openExample(page);
    await page.getByRole('link', { name: 'Tables' }).click();
    await page.getByRole('heading', { name: 'Pick a variable for the rows' }).waitFor();
    await look(page, 'tables-empty');

    const variables = page.getByRole('region', { name: 'Variables' });
    await variables.getByLabel('Find a variable').fill('type of');
    await variables.getByRole('button', { name: 'Type of coproduction' }).press('r');
    await page.getByRole('grid', { name: 'Type of coproduction' }).waitFor();
    await page.getByLabel('Columns', { exact: true }).selectOption('role');
    await page.getByLabel('Codings of').selectOption('coder:liberal');
    const grid = page.getByRole('grid', { name: 'Type of coproduction × Role of citizens (illustrative)' });
    await grid.waitFor();
    await look(page, 'tables-cross');
    await page.getByRole('button', { name: 'Group Role of citizens …' }).hover();
    await look(page, 'tables-under-the-pointer');

    // A number leads to its cases, they lead to Code, and Escape leads all the way back.
    const cell = grid.locator('td[data-place="1 1"]');
    const count = Number.parseInt((await cell.textContent()) ?? '', 10);
    await cell.press('Enter');
    const drawer = page.getByRole('dialog');
    await drawer.getByText(`${String(count)} of`).waitFor();
    await expect.poll(() => drawer.locator('button.behind-case').count()).toBe(Math.min(count, 50));
    await look(page, 'tables-behind');
    const first = (await drawer.locator('button.behind-case').first().textContent()) ?? '';
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Who codes in this window?' }).waitFor();
    await page.keyboard.press('Escape');
    await drawer.locator('button.behind-case:focus').waitFor();
    expect(await drawer.locator('button.behind-case:focus').textContent()).toBe(first);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });

    // Cases that were left out of the base are opened too.
    await page
      .getByRole('button', { name: /not coded|not reported|absent/u })
      .first()
      .click();
    await page.getByRole('dialog').getByText('Left out').waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Run the tests' }).click();
    const tests = page.getByRole('region', { name: 'Tests' });
    await tests.getByText('To watch for').waitFor();
    await look(page, 'tables-tests');

    // Saved under a name, and there again.
    await page.getByRole('button', { name: 'Save table' }).click();
    await page.getByLabel('Save the table as').fill('Type by role');
    await page.keyboard.press('Enter');
    await page.getByText('Saved the table “Type by role”').waitFor();
    await expect.poll(() => page.getByLabel('Saved tables').inputValue()).toBe('Type by role');

    // The same numbers in Word, in Excel and in LaTeX, each of which makes the table again.
    const shown = (await grid.locator('tbody tr').first().locator('td').allTextContents()).map((text) => text.trim());
    const word = await exported(page, 'Word (DOCX)');
    const [printed] = wordTables(word.bytes);
    expect(printed?.[2]?.slice(1)).toEqual(shown);
    const book = await exported(page, 'Excel workbook (XLSX)');
    expect(readWorkbook(book.bytes)['Table']?.[3]?.slice(1)).toEqual(shown);
    const latex = await exported(page, 'LaTeX (booktabs)');
    const text = new TextDecoder().decode(latex.bytes);
    expect(text).toContain('\\toprule');
    expect(text).toContain(shown.slice(0, 3).join(' & '));
    const project = path.join(home, 'examples', 'Coproduction in 56 cases.copro');
    await page.getByRole('button', { name: 'Export' }).press('Enter');
    await page.locator('[role=menuitem]:focus', { hasText: 'Word' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('[role=menuitem]:focus', { hasText: 'Excel' }).waitFor();
    await look(page, 'tables-menu');
    await page.keyboard.press('Escape');
    const made = [word, book, latex].map(({ file }) => copro('.', 'table', project, '--from', file).stdout);
    expect(new Set(made).size).toBe(1);
    expect(made[0]).toContain('Type of coproduction × Role of citizens (illustrative)');
    expect(troubles()).toEqual([]);
  });
});
