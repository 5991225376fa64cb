import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { copro } from '../../support/copro.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { look } from '../support/look.ts';
import { picture } from '../support/picture.ts';
import { historyEntry, openExample } from '../support/use-workbench.ts';
import { openWorkbench } from '../support/workbench.ts';

const example = 'Coproduction in 56 cases (Tu 2022)';

async function toHistory(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^(History|历史)$/ }).click();
}

async function choose(page: Page, command: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(command);
  await page.keyboard.press('Enter');
}

describe('the start', () => {
  it('says what to do, and remembers what was open', async (context) => {
    const { page, troubles, home } = await openWorkbench(context, { own: true });
    await page.getByText('No project yet.').waitFor();
    await look(page, 'start-empty');
    await openExample(page);
    expect(existsSync(join(home, 'examples', 'Coproduction in 56 cases.copro'))).toBe(true);
    await page.getByRole('link', { name: 'Close the project and go to the start' }).click();
    const recent = page.getByRole('button', { name: /^Coproduction in 56 cases/ });
    await recent.waitFor();
    expect(await recent.textContent()).toContain('56 cases · 1,376 codings');
    await look(page, 'start-recent');
    await page.getByRole('button', { name: `Take ${example} off this list` }).click();
    await page.getByText('No project yet.').waitFor();
    expect(troubles()).toEqual([]);
  });

  it('begins a review in a folder that the person chose, under a name that every system takes', async (context) => {
    const { page, troubles, home } = await openWorkbench(context, { env: { HOME: temporaryFolder() } });
    await page.getByRole('button', { name: 'New review' }).click();
    await page.getByLabel('Name of the review').fill('Care: who / what?');
    await page.getByText('One file: Care- who - what-.copro').waitFor();
    await look(page, 'start-new');
    await page.getByRole('button', { name: 'Create the review' }).click();
    await page.getByRole('heading', { name: 'Care: who / what?' }).waitFor();
    await toHistory(page);
    await historyEntry(page, 'Created “Care: who / what?”').waitFor();
    expect(home).toBeTruthy();
    expect(troubles()).toEqual([]);
  });

  it('finds a project among folders, and says so where one has gone', async (context) => {
    const folder = temporaryFolder();
    copro(folder, 'new', 'mine.copro', '--title', 'My review');
    const { page, troubles } = await openWorkbench(context, { env: { HOME: folder, USERPROFILE: folder } });
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('button', { name: 'mine.copro' }).waitFor();
    await look(page, 'start-open');
    await page.getByRole('button', { name: 'mine.copro' }).click();
    await page.getByRole('heading', { name: 'My review' }).waitFor();
    expect(troubles()).toEqual([]);
  });
});

describe('the palette', () => {
  it('leads to commands, cases, codes and saved tables', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await openExample(page);
    await page.keyboard.press('Control+k');
    const field = page.getByRole('dialog').getByRole('combobox');
    await field.fill('co-deliverer');
    const codebook = page.getByRole('group', { name: 'Codebook' });
    await codebook.getByRole('option', { name: 'Co-deliverer Role of citizens' }).waitFor();
    await look(page, 'palette');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Co-deliverer' }).waitFor();
    await choose(page, '20');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ana');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Case 20', exact: true }).waitFor();
    await choose(page, '7');
    await page.getByRole('article', { name: 'Case 7', exact: true }).waitFor();
    await page.keyboard.press('Control+k');
    await field.fill('children');
    await page.getByRole('group', { name: 'Cases' }).getByRole('option').first().click();
    await page.getByRole('article', { name: 'Case 7', exact: true }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await field.fill('nothing is called so');
    await page.getByText('Nothing here has these words.').waitFor();
    await page.keyboard.press('Escape');
    expect(troubles()).toEqual([]);
  });
});

describe('a window', () => {
  it('is let in once; the address then shows the way back in', async (context) => {
    const { page, troubles, address } = await openWorkbench(context);
    await page.getByText('No project yet.').waitFor();
    expect(page.url()).not.toContain('launch');
    const other = await page.context().browser()?.newPage();
    await other?.goto(address);
    await other?.getByRole('heading', { name: 'This window is not connected' }).waitFor();
    if (other !== undefined) await look(other, 'not-let-in');
    expect(troubles()).toEqual([]);
  });

  it('finds everything in its place when it is loaded again', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await openExample(page);
    await page.reload();
    await historyEntry(page, 'liberal coded 56 cases').waitFor();
    expect(troubles()).toEqual([]);
  });

  it('has room for a name that never ends', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await openExample(page);
    await page.getByRole('button', { name: 'Who codes?' }).click();
    await page.getByLabel('Your name').fill('Wolfeschlegelsteinhausenbergerdorff'.repeat(8));
    await page.keyboard.press('Enter');
    await choose(page, '20');
    await page.getByRole('article', { name: 'Case 20', exact: true }).waitFor();
    await page.locator('.form-questions :focus').waitFor();
    await page.keyboard.press('1');
    await page
      .getByRole('region', { name: /^Coding as/ })
      .getByText(/^Saved/)
      .waitFor();
    // Whoever comes by a link of the rail can code at once as well.
    await page.getByRole('link', { name: 'Cases' }).click();
    await page.getByRole('grid').first().waitFor();
    await page.getByRole('link', { name: 'Code', exact: true }).click();
    await page.locator('.form-questions :focus').waitFor();
    await page.getByRole('button', { name: /^Coder: Wolfe/ }).click();
    await page.getByLabel('Somebody else').waitFor();
    await look(page, 'name-that-never-ends');
    const [needed, there] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]');
    expect(needed).toBeLessThanOrEqual(there);
    expect(troubles()).toEqual([]);
  });

  it('shows what another window did', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await openExample(page);
    const [second] = await Promise.all([page.waitForEvent('popup'), choose(page, 'second window')]);
    await historyEntry(second, 'liberal coded 56 cases').waitFor();
    await second.getByRole('button', { name: 'Undo', exact: true }).click();
    await historyEntry(page, 'Undid entry 7').waitFor();
    expect(troubles()).toEqual([]);
  });

  it('shows the project that it was started with', async (context) => {
    const folder = temporaryFolder();
    copro(folder, 'new', 'mine.copro', '--title', 'My review');
    const { page, troubles } = await openWorkbench(context, { project: join(folder, 'mine.copro') });
    await page.getByRole('heading', { name: 'My review' }).waitFor();
    expect(troubles()).toEqual([]);
  });

  it('says so when the program behind it has gone; nothing is lost', async (context) => {
    const { page, home, kill } = await openWorkbench(context, { own: true });
    await openExample(page);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await historyEntry(page, 'Undid entry 7').waitFor();
    kill();
    await page.getByText('Not connected').waitFor();
    const file = join(home, 'examples', 'Coproduction in 56 cases.copro');
    expect(copro(home, 'check', file).code).toBe(0);
    expect(copro(home, 'history', file).stdout).toContain('Undid entry 7');
  });
});

describe('the history', () => {
  it('shows each entry with its rows, takes back and brings back', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await openExample(page);
    await historyEntry(page, 'strict coded 56 cases').click();
    await page.getByRole('gridcell', { name: 'Coder strict added' }).waitFor();
    await look(page, 'history');
    await page.keyboard.press('Control+z');
    await page.getByRole('status').getByText('Undid entry 7: Took 57 claims').waitFor();
    await picture(page, 'history-undone');
    await page.getByRole('status').getByRole('button', { name: 'Redo' }).click();
    await historyEntry(page, 'Redid entry 7').waitFor();
    await page.getByRole('button', { name: 'Undo this entry' }).click();
    await historyEntry(page, 'Undid entry 4').waitFor();
    expect(troubles()).toEqual([]);
  });

  it('sets a restore point under the name of who codes, and goes back to it', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await openExample(page);
    await page.getByRole('button', { name: 'Who codes?' }).click();
    await page.getByLabel('Your name').fill('Ana');
    await look(page, 'coder');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Coder: Ana' }).waitFor();
    await page.getByRole('button', { name: 'Set restore point' }).click();
    await page.getByLabel('Name of the restore point').fill('Before all');
    await look(page, 'history-mark');
    await page.keyboard.press('Enter');
    await historyEntry(page, 'Set the restore point “Before all”').waitFor();
    await page.keyboard.press('Control+z');
    await historyEntry(page, 'Undid entry 7').waitFor();
    await historyEntry(page, 'Set the restore point “Before all” Ana').click();
    await page.getByRole('button', { name: 'Go back to this point' }).click();
    await historyEntry(page, 'Went back to the restore point “Before all”').waitFor();
    await look(page, 'history-went-back');
    expect(troubles()).toEqual([]);
  });
});

describe('the commands', () => {
  it('are found by their words, and their keys by ?; no letter is one while somebody types', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await openExample(page);
    await page.getByLabel('Filter by words or person').fill('strict');
    await page.keyboard.type('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByText('No entry of the history is like that.').waitFor();
    await page.getByLabel('Filter by words or person').fill('');
    await page.getByLabel('Filter by words or person').blur();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await look(page, 'shortcuts');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('undo took');
    await look(page, 'palette');
    expect(await page.getByRole('dialog').getByRole('option').allTextContents()).toEqual([
      'Undo: Took 57 claims from claims.json (Claims of Tu (2022))CtrlZ',
    ]);
    await page.keyboard.press('Enter');
    await historyEntry(page, 'Undid entry 7').waitFor();
    expect(troubles()).toEqual([]);
  });
});

describe('the look', () => {
  it('is Chinese at once when asked for, and stays so', async (context) => {
    const home = temporaryFolder();
    const { page, troubles } = await openWorkbench(context, { home });
    await openExample(page);
    await choose(page, '简体');
    await page.getByRole('link', { name: '历史' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await look(page, 'history-chinese');
    await page.reload();
    await page.getByRole('link', { name: '历史' }).waitFor();
    await page.getByRole('link', { name: '关闭项目并返回开始页' }).click();
    await page.getByRole('heading', { name: '最近的项目' }).waitFor();
    await look(page, 'start-chinese');
    expect(troubles()).toEqual([]);
  });

  it('is dark where the system is, or where the person says so', async (context) => {
    const { page, troubles } = await openWorkbench(context, { look: { colorScheme: 'dark' } });
    await page.getByText('No project yet.').waitFor();
    await look(page, 'start-dark');
    await openExample(page);
    await historyEntry(page, 'strict coded 56 cases').click();
    await page.getByRole('gridcell', { name: 'Coder strict added' }).waitFor();
    await look(page, 'history-dark');
    await page.keyboard.press('Control+k');
    await look(page, 'palette-dark');
    await page.keyboard.press('Escape');
    await choose(page, 'Light look');
    await expect.poll(() => page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('light');
    expect(troubles()).toEqual([]);
  });

  it.for([
    ['narrow', 1024],
    ['at twice the size', 640],
    ['wide', 1920],
  ] as const)('reaches no further than the window: %s', async ([name, width], context) => {
    const { page, troubles } = await openWorkbench(context, { look: { viewport: { width, height: 700 } } });
    await page.getByText('No project yet.').waitFor();
    await look(page, `start ${name}`);
    await openExample(page);
    await look(page, `history ${name}`);
    const [needed, there] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]');
    expect(needed).toBeLessThanOrEqual(there);
    expect(troubles()).toEqual([]);
  });
});
