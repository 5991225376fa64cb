/**
 * `npm run bench -- interface [CASES [ROUNDS]]`: what a person waits for in a real browser, each wait beside the most that it may be
 * (tests/bench/interface/budget.ts): the first screen until it hears the keyboard, a code ticked until it is saved and until it is
 * shown, undo, and the frames of a scroll through a long list. Medians of the rounds; no exit code follows from them.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { print } from '../store/figures.ts';
import { median, printAgainst } from './budget.ts';
import { codeAsAna, codeInCell, codeInForm } from './coding.ts';
import { scrolling } from './frames.ts';
import { importing } from './importing.ts';
import { makeExample, makeLongList } from './projects.ts';
import type { Save } from './saves.ts';
import { tableFollows } from './tables.ts';
import { openWindow, startBrowser } from './window.ts';

const [cases = 20_000, rounds = 5] = process.argv.slice(2).map(Number).filter(Number.isInteger);

async function firstScreen(browser: Browser, home: string, file: string): Promise<number> {
  const waits: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { waited, close } = await openWindow(browser, home, file);
    waits.push(waited);
    await close();
  }
  return median(waits);
}

async function undoing(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'History' }).click();
  const newest = page.locator('.entry').first();
  await newest.waitFor();
  const waits: number[] = [];
  for (let round = 0; round < 2 * rounds; round += 1) {
    const [button, said] = round % 2 === 0 ? ['Undo', 'Undid entry'] : ['Redo', 'Redid entry'];
    const begun = performance.now();
    await page.locator('.bar').getByRole('button', { name: button, exact: true }).click();
    await newest.getByText(said).waitFor();
    waits.push(performance.now() - begun);
  }
  return median(waits);
}

async function selectingAll(page: Page): Promise<number> {
  const waits: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.locator('[row-index="2"] [col-id="case.title"]').click();
    const begun = performance.now();
    await page.keyboard.press('Control+a');
    await page
      .getByText(`${String(cases)} cases selected`)
      .first()
      .waitFor();
    waits.push(performance.now() - begun);
    await page.keyboard.press('Control+Shift+a');
    await page.getByRole('button', { name: 'Add a case' }).waitFor();
  }
  return median(waits);
}

const savedOf = (saves: readonly Save[]): number => median(saves.map(({ saved }) => saved));
const shownOf = (saves: readonly Save[]): number => median(saves.map(({ shown }) => shown));

async function measureExample(browser: Browser): Promise<void> {
  print('\nThe example of 56 cases');
  const file = await makeExample(home);
  printAgainst('first screen of the example, until it hears the keyboard', await firstScreen(browser, home, file));
  const { page, close } = await openWindow(browser, home, file);
  await codeAsAna(page);
  const form = await codeInForm(page, 4 * rounds);
  printAgainst('a code ticked in the Code screen of the example, to saved', savedOf(form));
  printAgainst('the same, to shown', shownOf(form));
  const cell = await codeInCell(page, 4 * rounds);
  printAgainst('a code ticked in a cell of the example, to saved', savedOf(cell));
  printAgainst('the same in a cell, to shown', shownOf(cell));
  printAgainst('undo or redo of the example by its button, to shown', await undoing(page));
  await close();
}

async function measureLongList(browser: Browser): Promise<void> {
  print(`\nA list of ${cases.toLocaleString('en')} cases`);
  const long = mkdtempSync(join(tmpdir(), 'copro-bench-'));
  try {
    await importing(long, cases);
    const file = await makeLongList(long, cases);
    const { page, waited, close } = await openWindow(browser, long, file);
    printAgainst('first screen of the long list, until it hears the keyboard', waited);
    await scrolling(page);
    printAgainst('all of the long list selected, to shown', await selectingAll(page));
    await codeAsAna(page);
    const form = await codeInForm(page, 2 * rounds);
    printAgainst('a code ticked in the Code screen of the long list, to saved', savedOf(form));
    const cell = await codeInCell(page, 2 * rounds);
    printAgainst('a code ticked in a cell of the long list, to saved', savedOf(cell));
    printAgainst('the same in a cell of the long list, to shown', shownOf(cell));
    const tables = await tableFollows(page, 4 * rounds);
    printAgainst('a table of the long list follows a choice, to drawn', median(tables));
    printAgainst('the longest of these tables', Math.max(...tables));
    await close();
  } finally {
    rmSync(long, { recursive: true, force: true, maxRetries: 3 });
  }
}

const home = mkdtempSync(join(tmpdir(), 'copro-bench-'));
const browser = await startBrowser();
try {
  await measureExample(browser);
  await measureLongList(browser);
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 3 });
}
