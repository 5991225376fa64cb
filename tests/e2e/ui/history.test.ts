import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { look } from '../support/look.ts';
import { historyEntry, openExample } from '../support/use-workbench.ts';
import { openWorkbench } from '../support/workbench.ts';

async function entries(page: Page): Promise<number> {
  return page.getByRole('region', { name: 'What happened, newest first' }).getByRole('listitem').count();
}

describe('the timeline', () => {
  it('is narrowed by case, by who did it, by kind and by words, and says so where nothing is left', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await openExample(page);
    expect(await entries(page)).toBe(7);
    await page.getByLabel('Who did it').selectOption('strict');
    await expect.poll(() => entries(page)).toBe(1);
    await page.getByLabel('Who did it').selectOption({ label: 'Everybody' });
    await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Import (1)' });
    await expect.poll(() => entries(page)).toBe(1);
    await historyEntry(page, 'Imported cases.csv').waitFor();
    await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Every kind' });
    await page.getByLabel('Case number').fill('20');
    await expect.poll(() => entries(page)).toBe(4);
    await page.getByLabel('Case number').fill('99');
    await page.getByText('No entry of the history is like that.').waitFor();
    await look(page, 'history-nothing-found');
    await page.getByRole('button', { name: 'Show every entry' }).click();
    await expect.poll(() => entries(page)).toBe(7);
    expect(troubles()).toEqual([]);
  });

  it('takes an entry back at its right, and tells what stands in the way of another', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await openExample(page);
    await page.getByRole('button', { name: 'Undo entry 2' }).click();
    const refusal = page.getByRole('alert');
    await refusal.getByText('Entry 2 cannot be undone').waitFor();
    expect(await refusal.getByRole('listitem').count()).toBeGreaterThan(0);
    await look(page, 'history-conflict');
    await refusal.getByRole('button', { name: 'Put away' }).click();
    await page.getByRole('button', { name: 'Undo entry 4' }).click();
    await historyEntry(page, 'Undid entry 4').waitFor();
    expect(await page.getByRole('button', { name: 'Undo entry 4' }).count()).toBe(0);
    await page.getByRole('status').getByRole('button', { name: 'Redo' }).click();
    await page.getByRole('button', { name: 'Undo entry 4' }).waitFor();
    expect(troubles()).toEqual([]);
  });
});

describe('backups', () => {
  it('are made, listed with what they hold, and put in the place of the project', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await openExample(page);
    await page.getByText('Backups', { exact: true }).click();
    await page.getByText('There is no backup yet.').waitFor();
    await look(page, 'backups-none');
    await page.getByRole('button', { name: 'Back up now' }).click();
    const row = page.getByRole('row', { name: 'Took 57 claims from claims.json' });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual(expect.arrayContaining(['56', '1,376']));
    await page.keyboard.press('Control+z');
    await page.getByRole('status').getByText('Undid entry 7').waitFor();
    await look(page, 'backups');
    await row.getByRole('button', { name: 'Restore the backup' }).click();
    await page.getByRole('status').getByText('Restored: 56 cases, 1,376 codings.').waitFor();
    await historyEntry(page, 'Restored the backup').waitFor();
    expect(await historyEntry(page, 'Undid entry 7').count()).toBe(0);
    await page.getByText('Backups', { exact: true }).click();
    await page.getByRole('row', { name: 'Undid entry 7' }).waitFor();
    expect(troubles()).toEqual([]);
  });
});
