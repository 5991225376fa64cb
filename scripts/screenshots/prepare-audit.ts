import type { Page } from 'playwright-core';

/** The ledger with another reading of one claim looked at, so that it shows what switching does. */
export async function prepareAudit(page: Page): Promise<void> {
  await page.locator('tr.claim').first().waitFor();
  await page.locator('.reading input').nth(1).check();
}
