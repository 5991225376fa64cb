import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { screenIds } from '../../../src/ui/app/screen-ids.ts';
import { exampleAtHome } from '../support/code-desk.ts';
import { openWorkbench } from '../support/workbench.ts';

/** As a link does, also from under a dialog. */
async function go(page: Page, screen: string): Promise<void> {
  await page.evaluate(`location.hash = location.hash.replace(/[a-z]+$/, '${screen}')`);
}

const openers = 'main [aria-haspopup], main .mantine-SegmentedControl-label, .bar [aria-haspopup]';

describe('leaving a screen', () => {
  it('in the middle of whatever it is doing leaves no exception behind', async (context) => {
    const { home, file } = await exampleAtHome();
    const { page, troubles } = await openWorkbench(context, { home, project: file });
    await page.getByRole('row').nth(5).waitFor();
    // Before it has loaded, and when it is half there, with the pointer somewhere in it.
    for (const wait of [0, 40, 200]) {
      for (const [place, screen] of screenIds.entries()) {
        await go(page, screen);
        await page.mouse.move(300 + 60 * place, 100 + 60 * place);
        await page.waitForTimeout(wait);
      }
    }
    // While something opens that is laid out beside what opened it.
    for (const [place, screen] of screenIds.entries()) {
      await go(page, screen);
      await page.waitForTimeout(300);
      for (const opener of (await page.locator(openers).all()).slice(0, 4)) {
        await opener.dispatchEvent('click').catch(() => undefined);
        await go(page, screenIds[(place + 1) % screenIds.length] ?? 'cases');
        await page.keyboard.press('Escape');
        await go(page, screen);
      }
    }
    await go(page, 'history');
    await page.getByRole('region', { name: 'What happened, newest first' }).waitFor();
    expect(troubles()).toEqual([]);
  });
});
