import type { Page } from 'playwright-core';
import type { ScreenId } from '../../src/ui/app/screen-ids.ts';
import { prepareAudit } from './prepare-audit.ts';

/** What to do on a screen before its picture is taken, so that it shows what it is for; nothing where left out. */
const preparations: { readonly [Screen in ScreenId]?: (page: Page) => Promise<void> } = {
  audit: prepareAudit,
  figures: async (page) => {
    await page.locator('.figures-thumb svg').nth(7).waitFor();
  },
  history: async (page) => {
    await page.locator('.entry').nth(1).click();
    await page.getByRole('gridcell').first().waitFor();
  },
};

/** Waits until a screen is there and puts it into the state to be shown. */
export async function prepareScreen(page: Page, screen: ScreenId): Promise<void> {
  await page.locator('.frame-screen > *').first().waitFor();
  await preparations[screen]?.(page);
}
