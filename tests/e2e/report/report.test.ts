import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { coproJson } from '../../support/copro.ts';
import { type Found, foundOrSkip } from '../../support/requirements.ts';
import { sharedFolder } from '../../support/temporary-folder.ts';
import { findBrowser } from '../support/find-browser.ts';

const folder = sharedFolder((folder) => {
  coproJson(folder, 'reproduce', '--out', '.');
});
const file = join(folder(), 'index.html');
const faintTexts = readFileSync(new URL('faint-texts.js', import.meta.url), 'utf8');
let browser: Found<Browser> = { ok: false, reason: 'not looked for' };

beforeAll(async () => {
  const found = await findBrowser();
  if (!found.ok) {
    browser = found;
    return;
  }
  const { executablePath, args } = found.value;
  browser = { ok: true, value: await chromium.launch({ executablePath, args: [...args] }) };
});

afterAll(async () => {
  if (browser.ok) await browser.value.close();
});

type Look = { readonly width?: number; readonly dark?: boolean; readonly javaScriptEnabled?: boolean };

async function open(
  context: TestContext,
  { width = 1440, dark = false, javaScriptEnabled = true }: Look = {},
): Promise<Page> {
  const colorScheme = dark ? 'dark' : 'light';
  const started = foundOrSkip(context, 'browser', browser);
  const page = await started.newPage({ viewport: { width, height: 900 }, colorScheme, javaScriptEnabled });
  context.onTestFinished(() => page.close());
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** The number of cases of the UK in the table of countries. */
function ukCell(page: Page) {
  return page.locator('#table-countries .count').first();
}

describe('the report of the 56 cases in a browser', () => {
  it('says nothing on the console and asks for no other file', async (context) => {
    const page = await open(context);
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    page.on('request', (request) => heard.push(request.url()));
    await page.reload();
    await ukCell(page).click();
    expect(heard.filter((text) => text !== page.url() && !text.startsWith('data:'))).toEqual([]);
  });

  it.for([true, false])(
    'opens the cases of a cell by click, closes them by Esc (scripts: %s)',
    async (scripts, context) => {
      const page = await open(context, { javaScriptEnabled: scripts });
      const drawer = page.getByRole('dialog');
      expect(await drawer.count()).toBe(0);
      await ukCell(page).click();
      expect(await drawer.innerText()).toMatch(/^UK\s+31 of 56 cases/);
      expect(await drawer.getByRole('link').count()).toBe(31);
      await page.keyboard.press('Escape');
      expect(await drawer.count()).toBe(0);
    },
  );

  it('opens them by Enter, and comes back to the cell by Esc', async (context) => {
    const page = await open(context);
    const focus = page.locator(':focus');
    await ukCell(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focus.innerText()).toBe('Close');
    await page.keyboard.press('Escape');
    expect(await focus.getAttribute('popovertarget')).toBe(await ukCell(page).getAttribute('popovertarget'));
  });

  it('goes on to the case by Enter', async (context) => {
    const page = await open(context);
    await ukCell(page).focus();
    for (const key of ['Enter', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    expect(new URL(page.url()).hash).toBe('#case-1');
    expect(await page.locator(':focus').getAttribute('id')).toBe('case-1');
  });

  it('shows the case beside the list, and leads back to the table', async (context) => {
    const page = await open(context);
    await ukCell(page).click();
    await page.getByRole('dialog').getByRole('link', { name: '17' }).click();
    const box = await page.locator('#case-17').boundingBox();
    expect(Math.abs(box?.y ?? Infinity)).toBeLessThan(100);
    await page.keyboard.press('Escape');
    await page.locator('#case-17 summary').click();
    await page.locator('#case-17').getByRole('link', { name: 'Cases by country' }).click();
    expect(new URL(page.url()).hash).toBe('#table-countries');
  });

  it.for([360, 390, 768, 1440, 1920])('is never wider than a window of %d pixels', async (width, context) => {
    const page = await open(context, { width });
    await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  it.for([false, true])('sets every text off its ground by 4.5 to 1 (dark: %s)', async (dark, context) => {
    const page = await open(context, { dark });
    await page.locator('#table-regions-by-decade .count').first().click();
    expect(await page.evaluate(faintTexts)).toEqual([]);
  });

  it('prints without what only a screen can do, and lists the cases behind the cells', async (context) => {
    const page = await open(context);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.contents').isVisible()).toBe(false);
    expect(await page.locator('.twin').first().isVisible()).toBe(false);
    expect(await page.locator('.on-paper').innerText()).toMatch(/UK 1, 2, 3, 4, 9/);
  });
});
