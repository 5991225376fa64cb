import { type Browser, chromium } from 'playwright-core';
import { afterAll, type TestContext } from 'vitest';
import { foundOrSkip } from '../../support/requirements.ts';
import { findBrowser } from './find-browser.ts';

let running: Browser | undefined;

/** The browser of this test file, started once; windows that shall know nothing of each other are contexts of it. */
export async function sharedBrowser(context: TestContext): Promise<Browser> {
  if (running?.isConnected() === true) return running;
  const { executablePath, args } = foundOrSkip(context, 'browser', await findBrowser());
  running = await chromium.launch({ executablePath, args: [...args] });
  return running;
}

afterAll(async () => {
  await running?.close();
});
