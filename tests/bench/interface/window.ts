import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../e2e/support/find-browser.ts';
import { serve } from '../../e2e/support/serve.ts';
import { watchSaves } from './saves.ts';

/** A window on a project, as a person opens it; `waited` is how long it took, in ms, until it heard the keyboard. */
export type BenchWindow = { readonly page: Page; readonly waited: number; readonly close: () => Promise<void> };

export async function startBrowser(): Promise<Browser> {
  const found = await findBrowser();
  if (!found.ok) throw new Error(`There is no browser to measure with: ${found.reason}.`);
  const { executablePath, args } = found.value;
  return chromium.launch({ executablePath, args: [...args] });
}

/** Serves a project and opens a fresh window on it, until its cases are shown and the palette opens; the program is up before. */
export async function openWindow(browser: Browser, home: string, project: string): Promise<BenchWindow> {
  const { program, address } = await serve({ COPRO_HOME: home }, project);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  await watchSaves(page);
  const begun = performance.now();
  await page.goto(address);
  await page.locator('[row-index="5"] [col-id="case.title"]').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
  const waited = performance.now() - begun;
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const close = async (): Promise<void> => {
    await context.close();
    program.kill('SIGKILL');
  };
  return { page, waited, close };
}
