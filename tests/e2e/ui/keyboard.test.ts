import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { caseIs, exampleAtHome, press, sitDown } from '../support/code-desk.ts';
import { openWorkbench } from '../support/workbench.ts';

/** Waits until the list stands, heads and all. */
async function atCases(page: Page): Promise<void> {
  await page.locator('.ag-cell', { hasText: /^12$/ }).waitFor();
  await page.locator('.ag-header-cell', { hasText: '56/56' }).first().waitFor();
}

/** Presses Tab until what has the keys has this name. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press(key);
    if (name.test(await named(page))) return;
  }
  throw new Error(`Forty steps of Tab do not lead to ${String(name)}.`);
}

/** What has the keys, by its name or words. */
function named(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.ariaLabel ?? document.activeElement.textContent');
}

describe('the grid of the cases by keyboard alone', () => {
  it('is left by Tab as soon as it was entered, and is come back to where it was left', async (context) => {
    const { page } = await openWorkbench(context, { project: (await exampleAtHome()).file });
    const cell = page.locator('.ag-cell:focus');
    await atCases(page);
    await tabTo(page, /^Add a case$/);
    await press(page, 'Tab');
    expect(await page.locator('.ag-header-cell:focus').count()).toBe(1);
    await press(page, 'Tab', 'ArrowDown', 'ArrowDown', 'ArrowRight');
    expect(await cell.textContent()).toBe('3');
    await press(page, 'Tab');
    expect(await page.locator('.ag-root :focus').count()).toBe(0);
    await press(page, 'Shift+Tab');
    expect(await cell.textContent()).toBe('3');
    await press(page, 'Shift+Tab');
    expect(await page.locator('.ag-header-cell:focus').textContent()).toContain('No.');
    await press(page, 'Shift+Tab');
    await page.getByRole('button', { name: 'Add a case' }).and(page.locator(':focus')).waitFor();
  });

  it('hears its signs and letters from a cell, and writes none of them into it', async (context) => {
    const { page, troubles } = await openWorkbench(context, { project: (await exampleAtHome()).file });
    await atCases(page);
    await tabTo(page, /^Add a case$/);
    await press(page, 'Tab', 'Tab', 'ArrowRight', 'ArrowRight');
    const title = await page.locator('.ag-cell:focus').textContent();
    await press(page, '?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await press(page, 'Escape');
    expect(await page.locator('.ag-cell:focus').textContent()).toBe(title);
    await press(page, 'f');
    await page.getByRole('searchbox', { name: 'Filter Title' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.type('medicine');
    await page.getByText('1 of 56 cases shown').waitFor();
    await press(page, 'Escape', 'f');
    await page.getByText('56 of 56 cases shown').waitFor();
    expect(await page.locator('.ag-header-cell:focus').textContent()).toContain('Title');
    await press(page, 'Tab', '/');
    await page.getByRole('searchbox', { name: 'Search in cases' }).and(page.locator(':focus')).waitFor();
    expect(troubles()).toEqual([]);
  });

  it('has the keys again when what changed ticked rows has gone', async (context) => {
    const { page, troubles } = await openWorkbench(context, { project: (await exampleAtHome()).file });
    await atCases(page);
    await tabTo(page, /^Who codes\?$/);
    await press(page, 'Enter');
    await page.getByLabel('Your name').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Ana');
    await press(page, 'Enter');
    await page.getByText('Answers of Ana').waitFor();
    await page.locator('.ag-header-cell', { hasText: 'Focus on coproduction0/56' }).waitFor();
    await page.locator('.ag-cell', { hasText: /^12$/ }).waitFor();
    expect(await named(page)).toBe('Coder: Ana');
    await tabTo(page, /^Add a case$/);
    await press(page, 'Tab', 'Tab', 'ArrowDown', ' ');
    await page.getByText('1 case selected').first().waitFor();
    await tabTo(page, /^Set status$/, 'Shift+Tab');
    await press(page, 'Enter');
    await page.getByRole('radio', { name: 'included' }).and(page.locator(':focus')).waitFor();
    await press(page, 'ArrowDown', 'Enter');
    await page.locator('.ag-cell', { hasText: 'undecided' }).waitFor();
    expect(await page.getByRole('dialog', { name: 'Set status' }).count()).toBe(0);
    expect(await named(page)).toBe('Set status');
    await tabTo(page, /^Clear the selection$/);
    await press(page, 'Enter', ' ');
    await page.getByText('1 case selected').first().waitFor();
    await tabTo(page, /^Delete 1 case$/, 'Shift+Tab');
    await press(page, 'Enter');
    await page.locator('.ag-cell:focus').waitFor();
    expect(troubles()).toEqual([]);
  });
});

describe('a place that has come', () => {
  it('has the keys where what led there has gone', async (context) => {
    const { page, troubles } = await openWorkbench(context, { project: (await exampleAtHome()).file });
    await atCases(page);
    await tabTo(page, /^Search in cases$/);
    await press(page, 'Alt+4');
    await page.getByRole('main', { name: 'Tables' }).and(page.locator(':focus')).waitFor();
    await press(page, 'Alt+1');
    await page.getByRole('main', { name: 'Cases' }).and(page.locator(':focus')).waitFor();
    await tabTo(page, /^Import cases$/, 'Shift+Tab');
    await page.getByLabel('A list of cases to import').setInputFiles('fixtures/tu-2022/cases.csv');
    await page.getByRole('region', { name: 'Import cases.csv' }).and(page.locator(':focus')).waitFor();
    await tabTo(page, /^Do not import$/, 'Shift+Tab');
    await press(page, 'Enter');
    await page.getByRole('main', { name: 'Cases' }).and(page.locator(':focus')).waitFor();
    expect(troubles()).toEqual([]);
  });

  it('is left for the start’s buttons by Escape, and what was typed is there again', async (context) => {
    const home = temporaryFolder();
    mkdirSync(join(home, 'inner'));
    const { page, troubles } = await openWorkbench(context, { env: { HOME: home, USERPROFILE: home } });
    await tabTo(page, /^New review$/);
    await press(page, 'Enter');
    await page.keyboard.type('Care');
    await press(page, 'Escape');
    expect(await named(page)).toBe('New review');
    await press(page, 'Enter');
    expect(await page.getByLabel('Name of the review').inputValue()).toBe('Care');
    await press(page, 'Escape', 'Tab', 'Enter');
    await tabTo(page, /^inner/);
    await press(page, 'Enter');
    await page.getByRole('list', { name: 'In this folder' }).and(page.locator(':focus')).waitFor();
    await press(page, 'Escape');
    expect(await named(page)).toBe('Open');
    expect(troubles()).toEqual([]);
  });
});

describe('finding a case to code', () => {
  it('opens the first that is found by Enter, with the keys at its first question', async (context) => {
    const { page } = await sitDown(context);
    await press(page, '/');
    await page.keyboard.type('20');
    await press(page, 'Enter');
    await caseIs(page, 20);
    await page
      .getByRole('group', { name: /^Focus on coproduction/ })
      .and(page.locator(':focus'))
      .waitFor();
  });
});

describe('what is gone with what it did', () => {
  it('leaves the keys to the page of the code, or to the screen, and no toast goes from under them', async (context) => {
    const { page, troubles } = await openWorkbench(context, { project: (await exampleAtHome()).file });
    await atCases(page);
    await press(page, 'Alt+7');
    await page.getByRole('treeitem').first().waitFor();
    await page.getByRole('main', { name: 'Codebook' }).and(page.locator(':focus')).waitFor();
    await tabTo(page, /^Find a variable or code$/);
    await page.keyboard.type('co-deliv');
    await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await page.getByRole('heading', { name: 'Co-deliverer' }).waitFor();
    await tabTo(page, /^Merge$/);
    await press(page, 'Enter');
    const into = page.getByLabel('Into which code');
    await into.and(page.locator(':focus')).waitFor();
    await page.keyboard.type('co-a');
    await press(page, 'Tab');
    await page.keyboard.type('the same');
    await page.getByRole('button', { name: /^Merge into/, disabled: false }).waitFor();
    await press(page, 'Enter');
    await page.getByRole('region', { name: 'Codebook' }).and(page.locator(':focus')).waitFor();
    await tabTo(page, /^Put away$/);
    await page.waitForTimeout(9000);
    expect(await named(page)).toBe('Put away');
    await press(page, 'Enter');
    await page.getByRole('main', { name: 'Codebook' }).and(page.locator(':focus')).waitFor();
    expect(await page.locator('.toast').count()).toBe(0);
    expect(troubles()).toEqual([]);
  });
});

describe('what was opened and left', () => {
  it('gives the keys back to what opened it: a figure, a new name for a table', async (context) => {
    const { page, troubles } = await openWorkbench(context, { project: (await exampleAtHome()).file });
    await atCases(page);
    await press(page, 'Alt+5');
    // The stops before it come and go as figures are drawn.
    await page.getByRole('button', { name: /^Cases by year and region/ }).focus();
    await press(page, 'Enter');
    await page.getByRole('main', { name: 'Figures' }).and(page.locator(':focus')).waitFor();
    await press(page, 'Escape');
    await page.locator('.figures-thumb:focus', { hasText: 'Cases by year and region' }).waitFor();
    await press(page, 'Alt+4');
    await page.getByLabel('Saved tables').waitFor();
    await page.getByLabel('Saved tables').focus();
    await press(page, 'ArrowDown');
    await page.getByRole('button', { name: /^More for/ }).waitFor();
    await tabTo(page, /^More for/);
    await press(page, 'Enter');
    await page.getByRole('menuitem', { name: 'Rename' }).and(page.locator(':focus')).waitFor();
    await press(page, 'Enter');
    await page.getByLabel('New name').and(page.locator(':focus')).waitFor();
    await press(page, 'Escape');
    expect(await named(page)).toContain('More for');
    expect(troubles()).toEqual([]);
  });

  it('passes a list in one step of Tab, and begins a change with what has to be said', async (context) => {
    const { page, troubles } = await openWorkbench(context, { project: (await exampleAtHome()).file });
    await atCases(page);
    await press(page, 'Alt+4');
    await page.getByRole('heading', { name: 'Pick a variable for the rows' }).waitFor();
    await tabTo(page, /^Find a variable$/);
    await press(page, 'Tab', 'ArrowDown', 'ArrowDown');
    const reached = await named(page);
    expect(await page.locator('.variables .variable:focus').count()).toBe(1);
    await press(page, 'Tab');
    expect(await page.locator('.variables :focus').count()).toBe(0);
    await press(page, 'Shift+Tab');
    expect(await named(page)).toBe(reached);
    await press(page, 'Alt+7');
    await page.getByRole('searchbox', { name: 'Find a variable or code' }).fill('deliverer');
    await page.getByRole('tree').getByRole('treeitem', { name: 'Co-deliverer' }).first().click();
    await page.getByRole('button', { name: 'Retire', exact: true }).press('Enter');
    await page.getByLabel('Reason').and(page.locator(':focus')).waitFor();
    expect(troubles()).toEqual([]);
  });
});
