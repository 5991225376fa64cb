import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps a picture of a page in the folder that COPRO_SCREENSHOTS names, for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['COPRO_SCREENSHOTS'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
