import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { onTestFinished, type TestContext } from 'vitest';
import { foundOrSkip } from '../../support/requirements.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { findBrowser } from './find-browser.ts';
import { serve, type Served } from './serve.ts';
import { watchPage } from './watch-page.ts';

/** The workbench as a person has it: the program that serves it, and a window that shows it. */
export type OpenWorkbench = {
  readonly page: Page;
  /** Lets one more window in at once; used up by the window above. */
  readonly address: string;
  /** The person's own folder: recent projects, preferences, the example. */
  readonly home: string;
  readonly program: Served['program'];
  /** What went wrong in the page without anybody seeing it; empty where all is well. */
  readonly troubles: () => readonly string[];
};

export type WorkbenchWishes = {
  readonly project?: string;
  readonly home?: string;
  readonly look?: BrowserContextOptions;
  /** Laid over the environment of the program. */
  readonly env?: Readonly<Record<string, string>>;
};

/** Serves the workbench and opens a window on it; both are gone when the test has finished. */
export async function openWorkbench(context: TestContext, wishes: WorkbenchWishes = {}): Promise<OpenWorkbench> {
  const { executablePath, args } = foundOrSkip(context, 'browser', await findBrowser());
  const home = wishes.home ?? temporaryFolder();
  const { program, address } = await serve({ ...wishes.env, COPRO_HOME: home }, wishes.project);
  onTestFinished(() => {
    program.kill('SIGKILL');
  });
  const browser = await chromium.launch({ executablePath, args: [...args] });
  onTestFinished(() => browser.close());
  return { ...(await openWindow(browser, address, wishes.look)), address, home, program };
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
