/**
 * `npm run screenshots [FOLDER]`: writes a picture of the start and of every screen, in light, dark and Chinese, into
 * docs/guide/screens. Clock and ids of the project are fixed, so that only what changed on screen changes a picture.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { createClient } from '../src/contract/client.ts';
import { createDispatch } from '../src/contract/dispatch.ts';
import { createCore } from '../src/core/create-core.ts';
import { countingIds, fixedClock } from '../src/core/system.ts';
import { screenIds } from '../src/ui/app/screen-ids.ts';
import { findBrowser } from '../tests/e2e/support/find-browser.ts';
import { serve } from '../tests/e2e/support/serve.ts';
import { prepareScreen } from './screenshots/prepare-screen.ts';

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light', locale: 'en-GB' },
  dark: { colorScheme: 'dark', locale: 'en-GB' },
  chinese: { colorScheme: 'light', locale: 'zh-CN' },
};

const most = 200_000;
const given = process.argv[2];
const target = given ?? fileURLToPath(new URL('../docs/guide/screens/', import.meta.url));

/** The example as if made one morning in March, known to that folder as opened by Ana. */
async function makeExample(home: string): Promise<void> {
  const moment = '2026-03-02T09:30:00.000Z';
  const core = createCore({ clock: fixedClock(moment), ids: countingIds(moment) }, home);
  try {
    const call = createClient(createDispatch(core.handlers), {
      signal: new AbortController().signal,
      progress: () => undefined,
    });
    const made = await call('example.create', {});
    if (!made.ok) throw new Error(made.error.message);
    const { file } = made.value;
    const opened = await call('project.open', { file, access: 'write' });
    if (!opened.ok) throw new Error(opened.error.message);
    await call('recents.note', { file, project: opened.value.project });
    await call('preferences.write', { name: 'coder', value: 'Ana' });
  } finally {
    core.close();
  }
}

async function take(page: Page, name: string): Promise<void> {
  const file = path.join(target, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
  const { size } = statSync(file);
  process.stdout.write(`${name.padEnd(24)}${String(Math.round(size / 1000)).padStart(5)} kB\n`);
  if (size <= most) return;
  process.stderr.write(`${file} is larger than ${String(most / 1000)} kB: show less on it.\n`);
  process.exitCode = 1;
}

async function takeAll(page: Page, look: string): Promise<void> {
  await page.locator('.start-project').waitFor();
  await page.evaluate('document.fonts.ready');
  // The folder is a new one each time; the picture shows where it lies on a person's machine.
  await page.evaluate(`document.querySelectorAll('.start-place').forEach((place) => {
    place.textContent = place.textContent.replace(/.*(?=.examples)/, '~/.local/share/coproduction-workbench');
  })`);
  await take(page, `start-${look}`);
  await page.locator('.start-project').click();
  for (const [index, screen] of screenIds.entries()) {
    await page.locator('.rail-item').nth(index).click();
    await prepareScreen(page, screen);
    await page.mouse.move(0, 0);
    // The line on which changes are told never falls silent, so the network cannot say when a screen has settled.
    await page.waitForTimeout(500);
    await take(page, `${screen}-${look}`);
  }
}

async function main(): Promise<void> {
  const browser = await findBrowser();
  if (!browser.ok) throw new Error(`There is no browser to take pictures with: ${browser.reason}.`);
  const { executablePath, args } = browser.value;
  const home = mkdtempSync(path.join(tmpdir(), 'copro-screenshots-'));
  mkdirSync(target, { recursive: true });
  const running = await chromium.launch({ executablePath, args: [...args] });
  try {
    await makeExample(home);
    for (const [name, look] of Object.entries(looks)) {
      const { program, address } = await serve({ COPRO_HOME: home });
      const context = await running.newContext({ viewport: { width: 1200, height: 750 }, timezoneId: 'UTC', ...look });
      const page = await context.newPage();
      await page.goto(address);
      await takeAll(page, name);
      await context.close();
      program.kill('SIGKILL');
    }
  } finally {
    await running.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

await main();
