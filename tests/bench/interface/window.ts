import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../e2e/support/find-browser.ts';
import { serve } from '../../e2e/support/serve.ts';

/** A window on a project, as a person opens it; `begun` is when it was asked for. */
export type BenchWindow = { readonly page: Page; readonly begun: number; readonly close: () => Promise<void> };

export async function startBrowser(): Promise<Browser> {
  const found = await findBrowser();
  if (!found.ok) throw new Error(`There is no browser to measure with: ${found.reason}.`);
  const { executablePath, args } = found.value;
  return chromium.launch({ executablePath, args: [...args] });
}

/** Serves a project and opens a fresh window on it; the program is up before the window is asked for. */
export async function openWindow(browser: Browser, home: string, project: string): Promise<BenchWindow> {
  const { program, address } = await serve({ COPRO_HOME: home }, project);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  const begun = performance.now();
  await page.goto(address);
  const close = async (): Promise<void> => {
    await context.close();
    program.kill('SIGKILL');
  };
  return { page, begun, close };
}

/** Waits until the first screen of a project is there and hears the keyboard. */
export async function untilInteractive(page: Page): Promise<void> {
  await page.locator('.frame-screen > *').first().waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').waitFor();
}
