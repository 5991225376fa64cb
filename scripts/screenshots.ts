/**
 * `npm run screenshots [FOLDER]`: writes a picture of the start and of every screen, in light, dark and Chinese, into
 * docs/guide/screens, and one of the real window of the desktop app in each look. Clock and ids of the project are fixed, so that only what changed on screen changes a picture.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { createClient } from '../src/contract/client.ts';
import { createDispatch } from '../src/contract/dispatch.ts';
import { createCore } from '../src/core/create-core.ts';
import { countingIds, fixedClock } from '../src/core/system.ts';
import { builtInterface } from '../src/server/built-interface.ts';
import { startServer } from '../src/server/start-server.ts';
import { type ScreenId, screenIds } from '../src/ui/app/screen-ids.ts';
import { findBrowser } from '../tests/e2e/support/find-browser.ts';
import { morePictures, prepareScreen } from './screenshots/prepare-screen.ts';
import { smallPng } from './screenshots/small-png.ts';
import { hindranceToWindow, type WindowLook, windowPicture } from './screenshots/window-pictures.ts';

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light', locale: 'en-GB' },
  dark: { colorScheme: 'dark', locale: 'en-GB' },
  chinese: { colorScheme: 'light', locale: 'zh-CN' },
};

/** The real window: in the theme of the system that makes it light or dark. */
const windowLooks: Readonly<Record<string, { readonly screen: ScreenId } & WindowLook>> = {
  light: { screen: 'cases', locale: 'en-GB', theme: 'Adwaita' },
  dark: { screen: 'codebook', locale: 'en-GB', theme: 'Adwaita:dark' },
  chinese: { screen: 'agree', locale: 'zh-CN', theme: 'Adwaita' },
};

const most = 120_000;
const given = process.argv[2];
const target = given ?? fileURLToPath(new URL('../docs/guide/screens/', import.meta.url));

const made = '2026-03-02T09:30:00.000Z';
const shownAt = '2026-03-02T11:05:00.000Z';

/** A core that always has the same time, and the way to call it. */
function stillCore(home: string, moment: string) {
  const core = createCore({ clock: fixedClock(moment), ids: countingIds(moment) }, home);
  const send = createDispatch(core.handlers);
  return { core, send, call: createClient(send) };
}

/** Of the illustrative coding the first half, as if Ana had come so far. */
function someCodings(): { name: string; bytes: Uint8Array } {
  const lines = readFileSync(new URL('../fixtures/tu-2022/coding-liberal.csv', import.meta.url), 'utf8').split('\n');
  return { name: 'ana.csv', bytes: new TextEncoder().encode(lines.slice(0, 31).join('\n')) };
}

/** The example as if made one morning in March, known to that folder as opened by Ana, who has coded half of it. */
async function makeExample(home: string): Promise<void> {
  const { core, call } = stillCore(home, made);
  try {
    const example = await call('example.create', {});
    if (!example.ok) throw new Error(example.error.message);
    const { file } = example.value;
    const opened = await call('project.open', { file, access: 'write' });
    if (!opened.ok) throw new Error(opened.error.message);
    const coded = await call('codings.import', { project: opened.value.project, file: someCodings(), coder: 'Ana' });
    if (!coded.ok) throw new Error(coded.error.message);
    await call('recents.note', { file, project: opened.value.project });
    await call('preferences.write', { name: 'coder', value: 'Ana' });
  } finally {
    core.close();
  }
}

/** Takes every picture in one look, of an example that nobody has touched. */
async function takeLook(browser: Browser, name: string): Promise<void> {
  const home = mkdtempSync(path.join(tmpdir(), 'copro-screenshots-'));
  await makeExample(home);
  const { core, send } = stillCore(home, shownAt);
  const shown = builtInterface();
  if (!shown.ok) throw new Error(shown.error.message);
  const server = await startServer({ send, shown: shown.value });
  if (!server.ok) throw new Error(server.error.message);
  const context = await browser.newContext({
    viewport: { width: 1200, height: 750 },
    timezoneId: 'UTC',
    ...looks[name],
  });
  try {
    const page = await context.newPage();
    await page.goto(server.value.launchAddress());
    await takeAll(page, name);
  } finally {
    await context.close();
    await server.value.stop();
    core.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Takes a picture of the desktop app in one look, where there is one to be had. */
async function takeWindow(
  look: string,
  { screen, ...wanted }: { readonly screen: ScreenId } & WindowLook,
): Promise<void> {
  const home = mkdtempSync(path.join(tmpdir(), 'copro-screenshots-'));
  try {
    await makeExample(home);
    const picture = await windowPicture(home, wanted, async (page) => {
      await page.locator('.start-project').click();
      await goTo(page, screen);
      await prepareScreen(page, screen);
      await page.waitForTimeout(800);
    });
    await keep(picture, `window-${look}`);
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function take(page: Page, name: string): Promise<void> {
  await keep(await page.screenshot({ animations: 'disabled', caret: 'hide' }), name);
}

async function keep(taken: Buffer, name: string): Promise<void> {
  const file = path.join(target, `${name}.png`);
  const picture = await smallPng(taken);
  writeFileSync(file, picture);
  const size = picture.length;
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
  for (const screen of screenIds) {
    await goTo(page, screen);
    await prepareScreen(page, screen);
    await takeSettled(page, `${screen}-${look}`);
  }
  for (const [name, { screen, prepare }] of Object.entries(morePictures)) {
    await page.reload();
    await goTo(page, screen);
    await prepare(page);
    await takeSettled(page, `${name}-${look}`);
  }
}

async function goTo(page: Page, screen: ScreenId): Promise<void> {
  await page.locator('.rail-item').nth(screenIds.indexOf(screen)).click();
  await page.locator('.frame-screen > *').first().waitFor();
}

async function takeSettled(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  // The line on which changes are told never falls silent, so the network cannot say when a screen has settled.
  await page.waitForTimeout(500);
  await take(page, name);
}

async function main(): Promise<void> {
  const browser = await findBrowser();
  if (!browser.ok) throw new Error(`There is no browser to take pictures with: ${browser.reason}.`);
  const { executablePath, args } = browser.value;
  mkdirSync(target, { recursive: true });
  const running = await chromium.launch({ executablePath, args: [...args] });
  try {
    for (const name of Object.keys(looks)) await takeLook(running, name);
  } finally {
    await running.close();
  }
  const hindrance = hindranceToWindow();
  if (hindrance === undefined) for (const [look, wanted] of Object.entries(windowLooks)) await takeWindow(look, wanted);
  else process.stdout.write(`No picture of the desktop app: ${hindrance}.\n`);
}

await main();
