import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleAtHome, press } from '../support/code-desk.ts';
import { look } from '../support/look.ts';
import { openWorkbench } from '../support/workbench.ts';

/** What a browser makes of a window of 1280 at a zoom of 200 %, and of 400 % (WCAG 1.4.10). */
const windows = [
  ['at 200 %', { width: 640, height: 400 }],
  ['at 400 %', { width: 320, height: 512 }],
] as const;

/** That something shows all that it holds without being scrolled sideways. */
async function needsNoSideways(page: Page, selector: string): Promise<void> {
  const wide = await page.evaluate<string[]>(`[...document.querySelectorAll(${JSON.stringify(selector)})]
    .flatMap((one) => [one, ...one.querySelectorAll('*')])
    .filter((one) => one.checkVisibility() && !one.closest('.only-heard, thead, select'))
    .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
    .map((one) => one.className + ' ' + one.textContent.slice(0, 40))`);
  expect.soft(wide, selector).toEqual([]);
}

/** How much of the title of the project is shown, in letters of its size. */
function titleShown(page: Page): Promise<number> {
  return page.evaluate(`(() => {
    const title = document.querySelector('.bar-title');
    return title.clientWidth / parseFloat(getComputedStyle(title).fontSize);
  })()`);
}

/** What within something is scrolled up and down on its own. */
function scrolledAlone(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})]
    .flatMap((one) => [one, ...one.querySelectorAll('*')])
    .filter((one) => /auto|scroll/u.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight + 1)
    .map((one) => one.className)`);
}

describe('zoomed', () => {
  it.for(windows)(
    'the ledger, a claim, backups, a figure and agreement are read without a step aside: %s',
    async (one, context) => {
      const [name, viewport] = one;
      const { page, troubles } = await openWorkbench(context, {
        project: (await exampleAtHome()).file,
        look: { viewport },
      });
      await page.getByRole('link', { name: 'Audit' }).click();
      await page.getByRole('table', { name: 'Claims' }).waitFor();
      expect(await titleShown(page)).toBeGreaterThan(10);
      await look(page, `ledger ${name}`);
      await needsNoSideways(page, '.audit-body, .bar');
      await page.getByRole('button', { name: 'Add a claim' }).click();
      await page.getByLabel('Sentence with a number').fill('Of 56 cases, 25 come from the United Kingdom.');
      await look(page, `claim ${name}`);
      await needsNoSideways(page, '.claim-form');
      const keep = page.getByRole('button', { name: 'Keep the claim' });
      await keep.scrollIntoViewIfNeeded();
      const hint = page.getByRole('status', { name: 'Recomputed' });
      expect((await hint.boundingBox())?.width).toBeGreaterThan(180);
      await press(page, 'Escape');
      await page.getByRole('link', { name: 'History' }).click();
      await page.getByText('Backups', { exact: true }).click();
      await page.getByRole('button', { name: 'Back up now' }).click();
      await page
        .getByRole('button', { name: /^Restore the backup/ })
        .first()
        .waitFor();
      await look(page, `backups ${name}`);
      await needsNoSideways(page, '.backups, .bar');
      await page.getByRole('link', { name: 'Figures' }).click();
      await page.getByRole('button', { name: /^Cases by year and region/ }).click();
      const field = page.getByLabel('Name of the figure');
      await field.waitFor();
      expect((await field.boundingBox())?.width).toBeGreaterThan(150);
      await needsNoSideways(page, '.figures-head, .bar');
      await look(page, `figure ${name}`);
      await page.getByRole('link', { name: 'Agree' }).click();
      await page.getByText('Domain of effect').first().waitFor();
      await look(page, `agreement ${name}`);
      expect(await scrolledAlone(page, '.agree-figures')).toEqual([]);
      expect(troubles()).toEqual([]);
    },
  );
});
