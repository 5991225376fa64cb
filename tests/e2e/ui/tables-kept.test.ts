import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { copro } from '../../support/copro.ts';
import { partsOf, readWorkbook } from '../../support/office-files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { look } from '../support/look.ts';
import { openExample } from '../support/use-workbench.ts';
import { openWorkbench } from '../support/workbench.ts';

type Pasted = {
  readonly text: string;
  readonly caption: string;
  readonly spans: readonly { readonly words: string; readonly columns: number }[];
  /** Row by row the cells that do not say that they are text. */
  readonly numbers: readonly (readonly string[])[];
  readonly notes: readonly string[];
};

/** Reads the clipboard as a spreadsheet or a word processor does, in the page, which alone knows a DOM. */
const readClipboard = `(async () => {
  const [item] = await navigator.clipboard.read();
  const read = async (type) => (await item.getType(type)).text();
  const pasted = new DOMParser().parseFromString(await read('text/html'), 'text/html');
  const words = (found) => found?.textContent ?? '';
  const rows = [...pasted.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('td')]);
  const isText = (cell) => (cell.getAttribute('style') ?? '').includes('mso-number-format');
  return {
    text: await read('text/plain'),
    caption: words(pasted.querySelector('p')),
    spans: rows.flat().filter((cell) => cell.colSpan > 1).map((cell) => ({ words: words(cell), columns: cell.colSpan })),
    numbers: rows.map((row) => row.filter((cell) => !isText(cell)).map(words)).filter((row) => row.length > 0),
    notes: [...pasted.querySelectorAll('table ~ p')].map(words),
  };
})()`;

async function saved(page: Page, name: string): Promise<Uint8Array> {
  const [given] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog', { name: 'Passages of a code' }).getByRole('button', { name }).click(),
  ]);
  const file = path.join(temporaryFolder(), given.suggestedFilename());
  await given.saveAs(file);
  return readFileSync(file);
}

describe('a table', () => {
  it(
    'is shaded, grouped, doubled, held against what it was, and pasted elsewhere',
    { timeout: 120_000 },
    async (context) => {
      const { page, troubles } = await openWorkbench(context);
      await openExample(page);
      await page.getByRole('button', { name: 'Set restore point' }).click();
      await page.getByLabel('Name of the restore point').fill('As published');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Tables' }).click();
      await page.getByLabel('Rows', { exact: true }).selectOption('role');
      await page.getByLabel('Columns', { exact: true }).selectOption('factors@leaves');
      await page.getByLabel('Codings of').selectOption('coder:liberal');

      // Of two variables with several codes a case each pair is tested by itself.
      await page.getByLabel('Shade cells by').selectOption('residual');
      await page.getByText('each pair of codes is tested by itself').waitFor();
      expect(await page.locator('td[data-tint="more"]').first().textContent()).toContain('▲');
      await look(page, 'tables-shaded');

      // From the cases of a number on to all that was given its code, and to Word and a spreadsheet in one step.
      await page.locator('td[data-tint="more"]').first().click();
      await page.getByRole('button', { name: 'Read the passages of' }).click();
      await page.getByRole('menuitem', { name: 'Co-commissioner' }).click();
      const passages = page.getByRole('dialog', { name: 'Passages of a code' });
      await passages.getByText('Citizens help to settle').waitFor();
      expect(partsOf(await saved(page, 'Word')).get('word/document.xml')).toContain('Co-commissioner');
      expect(Object.keys(readWorkbook(await saved(page, 'Spreadsheet'))).length).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      await passages.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Read the passages of' }).waitFor();
      await page.keyboard.press('Escape');

      // Bins of a number, made and named in place.
      await page.getByLabel('Shade cells by').selectOption('none');
      await page.getByLabel('Rows', { exact: true }).selectOption('year');
      await page.getByLabel('Columns', { exact: true }).selectOption('role');
      await page.getByRole('button', { name: 'Group Year' }).click();
      await page.getByLabel('Name of the grouping').fill('Decade');
      await page.getByLabel('Cut points').fill('2005');
      await page.getByText('has a grouping of that name already').waitFor();
      await page.getByLabel('Name of the grouping').fill('Halves');
      await page.getByRole('button', { name: 'Save the grouping' }).click();
      const grid = page.getByRole('grid', { name: 'Year – Halves × Role of citizens (illustrative)' });
      await grid.getByRole('rowheader', { name: '2005 and over' }).waitFor();

      // Held against what it was at the restore point: today’s grouping does not exist there, which is said.
      await page.getByLabel('Rows', { exact: true }).selectOption('type');
      await page.getByLabel('Beside it').selectOption('as-of As published');
      await page
        .getByRole('grid', { name: 'Type of coproduction × Role of citizens (as of “As published”)' })
        .waitFor();
      await page.getByText('Every cell counts what the table at the left counts').waitFor();
      await look(page, 'tables-as-of');
      await page.getByLabel('Beside it').selectOption('policy coder:strict');
      await page.getByText(/^\d+ cells count other numbers/u).waitFor();
      await look(page, 'tables-beside');
      await page.getByLabel('Beside it').selectOption('');

      // Saved and doubled, and the copy named anew without a mouse.
      await page.keyboard.press('Control+s');
      await page.getByLabel('Save the table as').fill('Types');
      await page.locator('.name-field').getByRole('button').click();
      await page.getByLabel('More for “Types”').click();
      await page.getByRole('menuitem', { name: 'Duplicate' }).click();
      await expect.poll(() => page.getByLabel('Saved tables').inputValue()).toBe('Types (2)');
      // The older of two messages takes back its own step, not the latest.
      const older = page.getByRole('status').filter({ hasText: 'Saved the table “Types”' });
      const kept = page.getByLabel('Saved tables').getByRole('option');
      expect(await kept.allTextContents()).toContain('Types');
      await older.getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => kept.allTextContents()).not.toContain('Types');
      expect(await kept.allTextContents()).toContain('Types (2)');
      await page.getByLabel('More for “Types (2)”').click();
      await page.getByRole('menuitem', { name: 'Rename' }).click();
      await page.locator('.name-field input:focus').waitFor();
      await page.keyboard.type('Types, counts');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.getByLabel('Saved tables').inputValue()).toBe('Types, counts');
      expect(troubles()).toEqual([]);

      // On the real clipboard: caption, spanning head, numbers as numbers, note.
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByLabel('Percentages').selectOption('none');
      await page.getByRole('columnheader', { name: 'Role of citizens', exact: true }).waitFor();
      await page.getByRole('button', { name: 'Copy', exact: true }).click();
      await page.getByText('Copied: paste it').waitFor();
      const pasted: Pasted = await page.evaluate(readClipboard);
      const rows = pasted.text.split('\n').map((line) => line.split('\t'));
      expect(pasted.caption).toBe('Type of coproduction × Role of citizens (illustrative)');
      expect(pasted.spans).toContainEqual({ words: 'Role of citizens', columns: 3 });
      // A number has no format of text, which everything else has, so that a spreadsheet adds it up.
      expect(pasted.numbers).toEqual(rows.slice(3, 7).map((row) => row.slice(1)));
      expect(pasted.numbers.flat().every((number) => /^\d+$/u.test(number))).toBe(true);
      expect(pasted.notes.some((note) => note.startsWith('Base: 11 cases'))).toBe(true);
      expect(rows[0]).toEqual([pasted.caption]);
    },
  );

  it('leads through all cases of a long list, page by page', { timeout: 60_000 }, async (context) => {
    const folder = temporaryFolder();
    const lines = Array.from({ length: 450 }, (_, at) => `${String(at + 1)},Case number ${String(at + 1)},UK`);
    writeFileSync(path.join(folder, 'list.csv'), ['number,title,country', ...lines].join('\n'));
    copro(folder, 'new', 'long.copro', '--title', 'Long');
    copro(folder, 'import', 'long.copro', 'list.csv');
    const { page, troubles } = await openWorkbench(context, { project: path.join(folder, 'long.copro') });
    await page.getByRole('link', { name: 'Tables' }).click();
    await page.getByLabel('Rows', { exact: true }).selectOption('country');
    await page.getByRole('grid', { name: 'Country' }).locator('td').first().click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('1–50 of 450').first().waitFor();
    await drawer.getByRole('button', { name: 'Last page' }).first().click();
    await drawer.getByText('Case number 450').waitFor();
    expect(await drawer.locator('button.behind-case').count()).toBe(50);
    await page.keyboard.press('Escape');
    await page.getByText('By case').click();
    await page.getByText('1–200 of 450').first().waitFor();
    await page.getByRole('button', { name: 'Next page' }).first().click();
    await page.getByRole('button', { name: 'Case number 201', exact: false }).waitFor();
    expect(troubles()).toEqual([]);
  });
});
