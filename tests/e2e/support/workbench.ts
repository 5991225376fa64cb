import type { ChildProcess } from 'node:child_process';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { onTestFinished, type TestContext } from 'vitest';
import { foundOrSkip } from '../../support/requirements.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { launchDesktop } from './desktop/launch.ts';
import { findBrowser } from './find-browser.ts';
import { serve } from './serve.ts';
import { watchPage } from './watch-page.ts';
import type { WorkbenchWishes } from './wishes.ts';

export type { WorkbenchWishes } from './wishes.ts';

/** The workbench as a person has it: the program that serves it, and a window that shows it. */
export type OpenWorkbench = {
  readonly page: Page;
  /** The window that something opens. */
  readonly next: (act: () => Promise<void>) => Promise<Page>;
  /** Lets one more window in at once; used up by the window above. */
  readonly address: string;
  /** The person's own folder: recent projects, preferences, the example. */
  readonly home: string;
  readonly program: ChildProcess;
  /** What went wrong in the page without anybody seeing it; empty where all is well. */
  readonly troubles: () => readonly string[];
};

/**
 * Serves the workbench and opens a window on it, or starts the desktop app where COPRO_WINDOW says so; all of it is gone
 * when the test has finished.
 */
export async function openWorkbench(context: TestContext, wishes: WorkbenchWishes = {}): Promise<OpenWorkbench> {
  if (process.env['COPRO_WINDOW'] === 'desktop') return openDesktop(context, wishes);
  const { executablePath, args } = foundOrSkip(context, 'browser', await findBrowser());
  const home = wishes.home ?? temporaryFolder();
  const { program, address } = await serve({ ...wishes.env, COPRO_HOME: home }, wishes.project);
  onTestFinished(() => {
    program.kill('SIGKILL');
  });
  const browser = await chromium.launch({ executablePath, args: [...args] });
  onTestFinished(() => browser.close());
  const opened = await openWindow(browser, address, wishes.look);
  const next = async (act: () => Promise<void>): Promise<Page> => {
    const [page] = await Promise.all([opened.page.waitForEvent('popup'), act()]);
    return page;
  };
  return { ...opened, next, address, home, program };
}

/** The same in the window of the desktop app, which has no address that lets others in. */
async function openDesktop(context: TestContext, wishes: WorkbenchWishes): Promise<OpenWorkbench> {
  const { page, home, running } = await launchDesktop(context, wishes);
  const troubles = await watchPage(page);
  const next = async (act: () => Promise<void>): Promise<Page> => {
    const [opened] = await Promise.all([running.waitForEvent('window'), act()]);
    return opened;
  };
  return { page, next, troubles, home, address: '', program: running.process() };
}

async function openWindow(
  browser: Browser,
  address: string,
  look: BrowserContextOptions = {},
): Promise<Pick<OpenWorkbench, 'page' | 'troubles'>> {
  const browserContext = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...look });
  const page = await browserContext.newPage();
  const troubles = await watchPage(page);
  await page.goto(address);
  return { page, troubles };
}
