/**
 * `npm run bench -- interface [CASES [ROUNDS]]`: what a person waits for in a real browser. The first screen of the example until
 * it hears the keyboard; a click until what it did is saved and shown; one coding until it is saved, without the
 * window; frames while a grid of a long list is scrolled (on the screen of cases, or else in the rows of the import). For
 * information: no goal, no exit code.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { screenIds } from '../../../src/ui/app/screen-ids.ts';
import { print, Times } from '../store/figures.ts';
import { must, startCore } from '../store/workspace.ts';
import { scrollFrames } from './frames.ts';
import { makeExample, makeLongList } from './projects.ts';
import { openWindow, startBrowser, untilInteractive } from './window.ts';

const [cases = 20_000, rounds = 5] = process.argv.slice(2).map(Number).filter(Number.isInteger);
const screens: readonly string[] = screenIds;

async function firstScreen(browser: Browser, home: string, file: string): Promise<void> {
  const times = new Times();
  for (let round = 0; round < rounds; round += 1) {
    const served = await openWindow(browser, home, file);
    await times.take('the page to its first screen, hearing the keyboard', () => untilInteractive(served.page));
    await served.close();
  }
  times.print(0);
}

async function codings(file: string): Promise<void> {
  const { call, close } = startCore();
  const times = new Times();
  try {
    const { project } = must(await call('project.open', { file, access: 'write' }));
    for (let decision = 0; decision < 200; decision += 1) {
      const codes = [decision % 2 === 0 ? 'user' : 'professional'];
      const answer = { kind: 'codes' as const, codes, notReported: [] };
      const entries = [{ case: (decision % 56) + 1, variable: 'type', answer }];
      await times.take('one coding to saved, by the contract', async () => {
        must(await call('codings.put', { project, coder: 'Ana', entries }));
      });
    }
  } finally {
    close();
  }
  times.print(1);
}

async function clicks(browser: Browser, home: string, file: string): Promise<void> {
  const times = new Times();
  const { page, close } = await openWindow(browser, home, file);
  await page.getByRole('link', { name: 'History' }).click();
  const newest = page.locator('.entry').first();
  await newest.waitFor();
  for (let round = 0; round < 4 * rounds; round += 1) {
    const [button, said] = round % 2 === 0 ? ['Undo', 'Undid entry'] : ['Redo', 'Redid entry'];
    await times.take('a click on undo or redo to saved and shown', async () => {
      await page.locator('.bar').getByRole('button', { name: button, exact: true }).click();
      await newest.getByText(said).waitFor();
    });
  }
  await close();
  times.print(0);
}

async function scrolling(browser: Browser, home: string): Promise<void> {
  const { page, close } = await openWindow(browser, home, await makeLongList(home, cases));
  const screen = screens.includes('cases') ? 'cases' : 'history';
  await page.locator('.rail-item').nth(screens.indexOf(screen)).click();
  if (screen === 'history') await page.locator('.entry').first().click();
  await page.getByRole('gridcell').first().waitFor();
  const { median, slowest, late, all } = await scrollFrames(page);
  const counted = `${String(late)} of ${String(all)} over 34 ms`;
  print(
    `  frames of a scroll, ${screen}, ${cases.toLocaleString('en')} cases: median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(0)} ms, ${counted}`,
  );
  await close();
}

const home = mkdtempSync(join(tmpdir(), 'copro-bench-'));
const browser = await startBrowser();
try {
  const file = await makeExample(home);
  await firstScreen(browser, home, file);
  await codings(file);
  await clicks(browser, home, file);
  await scrolling(browser, home);
} finally {
  await browser.close();
  rmSync(home, { recursive: true, force: true, maxRetries: 3 });
}
