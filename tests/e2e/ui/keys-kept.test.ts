import { copyFileSync, mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, type TestContext } from 'vitest';
import { coreProject } from '../../support/core-project.ts';
import { must } from '../../support/must.ts';
import { smallDisk } from '../../support/small-disk.ts';
import { atHand, exampleAtHome, press, question, ticked } from '../support/code-desk.ts';
import { type OpenWorkbench, openWorkbench } from '../support/workbench.ts';

const list = 'number,title\n1,Allotments by the river\n2,A night school\n3,Who mends the village bus\n4,Allotments\n';

/** Ana and Ben in a round that Ben has not finished, with a difference on two cases; Ana sits at the screen, by keys alone. */
async function atAgree(context: TestContext): Promise<OpenWorkbench> {
  const { call, handle: project, folder, path, ...made } = await coreProject(null);
  must(await made.import(list));
  must(await made.code('Ana', 'case,type\n1,user\n2,citizen\n3,citizen\n4,user\n'));
  must(await made.code('Ben', 'case,type\n1,citizen\n2,user\n3,citizen\n4,user\n'));
  must(await call('rounds.open', { project, title: 'Pilot', coders: ['Ana', 'Ben'], by: 'Ana' }));
  must(await call('rounds.done', { project, coder: 'Ana' }));
  must(await call('rounds.done', { project, coder: 'Ben', cases: [1, 2, 3] }));
  must(await call('project.close', { project }));
  const home = join(folder, 'home');
  mkdirSync(home);
  writeFileSync(join(home, 'preferences.json'), JSON.stringify({ coder: 'Ana' }));
  const open = await openWorkbench(context, { home, project: path });
  await open.page.getByRole('link', { name: 'Agree' }).press('Enter');
  await open.page.getByText('1 of 2').waitFor();
  return open;
}

/** The example on one of its screens. */
async function atScreen(context: TestContext, screen: string): Promise<OpenWorkbench> {
  const open = await openWorkbench(context, { project: (await exampleAtHome()).file });
  await open.page.getByRole('link', { name: screen }).press('Enter');
  return open;
}

/** Waits until the keys are at something of this name. */
async function keysAt(page: Page, role: 'button' | 'region' | 'navigation', name: string | RegExp): Promise<void> {
  await page.getByRole(role, { name }).and(page.locator(':focus')).waitFor();
}

describe('what goes while it has the keys', () => {
  it('leaves them to the place around it: a round that is closed, a difference that is settled', async (context) => {
    const { page, troubles } = await atAgree(context);
    await page.getByRole('textbox', { name: 'Why' }).focus();
    await press(page, 'Escape');
    await keysAt(page, 'region', 'To settle');
    await press(page, '1');
    await page.keyboard.type('Ana has read it');
    await press(page, 'Enter');
    await page.getByText('Differences (1)').waitFor();
    await keysAt(page, 'region', 'To settle');
    await page.getByRole('button', { name: 'Make 1 answer final' }).press('Enter');
    await page.getByRole('main', { name: 'Agree' }).and(page.locator(':focus')).waitFor();
    const close = page.getByRole('button', { name: 'Close the round' });
    await close.press('Enter');
    await press(page, 'Tab');
    await keysAt(page, 'button', 'Close unfinished');
    await press(page, 'Escape');
    await keysAt(page, 'button', 'Close the round');
    expect(await close.getAttribute('aria-expanded')).toBe('false');
    await press(page, 'Enter', 'Tab', 'Enter');
    await page.getByRole('navigation', { name: 'Rounds' }).getByText('closed').waitFor();
    await keysAt(page, 'navigation', 'Rounds');
    expect(troubles()).toEqual([]);
  });

  it('leaves them to the list of tables: a table that is renamed, doubled or deleted', async (context) => {
    const { page, troubles } = await atScreen(context, 'Tables');
    const tables = page.getByLabel('Saved tables');
    const choose = async (name: string): Promise<void> => {
      await page.getByRole('button', { name: /^More for/ }).press('Enter');
      await page.getByRole('menuitem', { name }).press('Enter');
    };
    await tables.selectOption('Cases by country');
    await choose('Rename');
    await page.getByLabel('New name').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Countries');
    await press(page, 'Enter');
    await page.getByRole('button', { name: 'More for “Countries”' }).waitFor();
    await tables.and(page.locator(':focus')).waitFor();
    await choose('Duplicate');
    await page.getByRole('button', { name: 'More for “Countries (2)”' }).waitFor();
    await tables.and(page.locator(':focus')).waitFor();
    await choose('Delete');
    await page.getByText('Deleted the table “Countries (2)”').first().waitFor();
    await tables.and(page.locator(':focus')).waitFor();
    expect(troubles()).toEqual([]);
  });
});

describe('a field that goes while somebody writes into it', () => {
  it('lets what is typed on fall, until one pauses', async (context) => {
    const { page, next, troubles } = await atScreen(context, 'Tables');
    await page.getByLabel('Rows', { exact: true }).selectOption('type');
    await page.keyboard.press('Control+s');
    await page.getByLabel('Save the table as').fill('Types');
    await press(page, 'Enter');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('second window');
    const second = await next(() => press(page, 'Enter'));
    await page.getByRole('button', { name: 'More for “Types”' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Rename' }).press('Enter');
    const name = page.getByLabel('New name');
    await name.and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Kinds');
    await second.getByText('Saved').first().waitFor();
    await press(second, 'Control+z');
    while ((await name.count()) > 0) await page.keyboard.type('s', { delay: 50 });
    await page.keyboard.type(' of it?', { delay: 50 });
    await page.waitForTimeout(500);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.waitForTimeout(1500);
    await press(page, '?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    expect(troubles()).toEqual([]);
  });
});

describe('a form over a list', () => {
  it('has the keys, gives them back where it was opened, and keeps what was written through Escape', async (context) => {
    const { page, troubles } = await atScreen(context, 'Audit');
    const sentence = page.getByLabel('Sentence with a number');
    const add = page.getByRole('button', { name: 'Add a claim' });
    await add.press('Enter');
    await sentence.and(page.locator(':focus')).waitFor();
    await page.keyboard.type('All 56 cases.');
    await press(page, 'Escape');
    await keysAt(page, 'button', 'Add a claim');
    await press(page, 'Enter');
    await expect.poll(() => sentence.inputValue()).toBe('All 56 cases.');
    await page.getByRole('button', { name: 'Cancel' }).press('Enter');
    await keysAt(page, 'button', 'Add a claim');
    const reading = page.getByRole('button', { name: 'Add a reading' }).first();
    await reading.press('Enter');
    await page.getByLabel('What gives it again').and(page.locator(':focus')).waitFor();
    await press(page, 'Escape');
    await reading.and(page.locator(':focus')).waitFor();
    const next = page.locator('tbody', { has: reading }).locator('+ tbody .claim-open').first();
    const statement = await next.textContent();
    await page.getByRole('button', { name: 'Delete the claim' }).first().press('Enter');
    await page.locator('.claim-open:focus', { hasText: statement ?? '' }).waitFor();
    expect(troubles()).toEqual([]);
  });

  it('of the history is one step of Tab, and Escape leads from an entry back to it', async (context) => {
    const { page, troubles } = await atScreen(context, 'History');
    const entries = page.getByRole('region', { name: 'What happened, newest first' });
    await entries.getByRole('button').first().focus();
    await press(page, 'ArrowDown', 'ArrowDown', 'Enter');
    await page.getByRole('button', { name: 'Undo this entry' }).waitFor();
    await press(page, 'Tab', 'Tab', 'Tab');
    await keysAt(page, 'button', 'Undo this entry');
    await press(page, 'Escape');
    await entries.locator('.entry[aria-current="true"]:focus').waitFor();
    await press(page, 'Tab', 'Tab', 'Tab', 'Enter');
    await page.getByText('Undone by entry 8').last().waitFor();
    await keysAt(page, 'region', /^Entry 5/);
    expect(troubles()).toEqual([]);
  });
});

describe('an answer that the disk refuses', () => {
  it('leaves what is written beside it under the hands, and takes it along when it is given again', async (context) => {
    const disk = smallDisk(context, 4096);
    const { home, file: example } = await exampleAtHome();
    const file = join(disk.folder, 'review.copro');
    copyFileSync(example, file);
    writeFileSync(join(home, 'preferences.json'), JSON.stringify({ coder: 'Ana' }));
    const { page } = await openWorkbench(context, { home, project: file, own: true });
    await page.getByRole('link', { name: 'Code', exact: true }).press('Enter');
    await atHand(page, 'Focus on coproduction');
    const { bavail, bsize } = statfsSync(disk.folder);
    const filler = join(disk.folder, 'filler');
    writeFileSync(filler, Buffer.alloc(bavail * bsize));
    // A disk that fails takes its time.
    await page.route('**/call/codings.*', async (route) => {
      await page.waitForTimeout(700);
      await route.continue();
    });
    await press(page, '1');
    const rationale = question(page, 'Focus on coproduction').getByRole('textbox', { name: 'Rationale' });
    await rationale.focus();
    await page.keyboard.type('Named jointly in many', { delay: 60 });
    await page
      .getByText(/is full\. Nothing was changed/u)
      .first()
      .waitFor();
    await ticked(page, ['Focus on coproduction', 'Yes'], false);
    await rationale.and(page.locator(':focus')).waitFor();
    expect(await rationale.inputValue()).toBe('Named jointly in many');
    await page.unrouteAll({ behavior: 'wait' });
    writeFileSync(filler, '');
    await press(page, 'Escape', '1');
    await page
      .getByText(/^Saved \d/u)
      .first()
      .waitFor();
    await ticked(page, ['Focus on coproduction', 'Yes']);
    await page.reload();
    await page.getByText('Named jointly in many').waitFor();
  });
});
