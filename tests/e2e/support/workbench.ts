import type { Page } from 'playwright-core';
import { onTestFinished, type TestContext } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { askHost } from './ask-host.ts';
import { launchDesktop } from './desktop/launch.ts';
import { expectNoExceptions } from './no-exceptions.ts';
import { ownedBy } from './saved-file.ts';
import { serve } from './serve.ts';
import { sharedBrowser } from './shared-browser.ts';
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
  /** Ends the program at once, as a crash would; of a program of its own only. */
  readonly kill: () => void;
  /** What went wrong in the page without anybody seeing it; empty where all is well. */
  readonly troubles: () => readonly string[];
};

/**
 * Serves the workbench and opens a window on it, or starts the desktop app where COPRO_WINDOW says so; all of it is gone
 * when the test has finished.
 */
export async function openWorkbench(context: TestContext, wishes: WorkbenchWishes = {}): Promise<OpenWorkbench> {
  if (process.env['COPRO_WINDOW'] === 'desktop') return openDesktop(context, wishes);
  const browser = await sharedBrowser(context);
  const home = wishes.home ?? temporaryFolder();
  const { address, kill } = await served(home, wishes);
  const look = { viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...wishes.look };
  const browserContext = await browser.newContext(look);
  onTestFinished(() => browserContext.close());
  expectNoExceptions(browserContext);
  const page = await browserContext.newPage();
  const troubles = await watchPage(page);
  await page.goto(address);
  const next = async (act: () => Promise<void>): Promise<Page> => {
    const [opened] = await Promise.all([page.waitForEvent('popup'), act()]);
    return opened;
  };
  return { page, next, address, home, kill, troubles };
}

/** The same in the window of the desktop app, which has no address that lets others in. */
async function openDesktop(context: TestContext, wishes: WorkbenchWishes): Promise<OpenWorkbench> {
  const { page, home, running } = await launchDesktop(context, wishes);
  ownedBy(page, running);
  const troubles = await watchPage(page);
  expectNoExceptions(running.context());
  const next = async (act: () => Promise<void>): Promise<Page> => {
    const [opened] = await Promise.all([running.waitForEvent('window'), act()]);
    return opened;
  };
  const kill = (): void => void running.process().kill('SIGKILL');
  return { page, next, troubles, home, address: '', kill };
}

async function served(home: string, wishes: WorkbenchWishes): Promise<Pick<OpenWorkbench, 'address' | 'kill'>> {
  const { project, env } = wishes;
  const own = env !== undefined || wishes.own === true;
  if (wishes.example ?? (project === undefined && !own)) await exampleIn(home);
  if (own) {
    const { program, address } = await serve({ ...env, COPRO_HOME: home }, project);
    const kill = (): void => void program.kill('SIGKILL');
    onTestFinished(kill);
    return { address, kill };
  }
  const address = await askHost({ home, ...(project === undefined ? {} : { project }) });
  onTestFinished(async () => {
    await askHost({ close: address });
  });
  return { address, kill: sharedIsNotKilled };
}

/** Puts the 56-case example into a person's folder and gives its file. */
export function exampleIn(home: string): Promise<string> {
  return askHost({ exampleIn: home });
}

function sharedIsNotKilled(): never {
  throw new Error('Other journeys need this program: ask for one of your own.');
}
