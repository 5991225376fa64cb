import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { ScreenId } from '../../src/ui/app/screen-ids.ts';
import { prepareAudit } from './prepare-audit.ts';

const list = fileURLToPath(new URL('list-to-import.csv', import.meta.url));

/**
 * What to do on a screen before its picture is taken, so that it shows what it is for, in whichever language it is; nothing
 * where left out. Each picture of a screen is a line here: a second one of the same screen gets a name of its own below.
 */
const preparations: { readonly [Screen in ScreenId]?: (page: Page) => Promise<void> } = {
  agree: async (page) => {
    await page.getByRole('row').nth(4).getByRole('button').first().click();
  },
  audit: prepareAudit,
  figures: async (page) => {
    await page.locator('.figures-paper svg').nth(2).waitFor();
  },
  cases: async (page) => {
    // The columns that are filled in: those before stand aside, as somebody puts them who works at roles.
    await page.locator('[row-index="4"] [col-id="case.title"]').click();
    const there = "document.activeElement?.getAttribute('col-id') === 'factors'";
    for (let step = 0; step < 40 && !(await page.evaluate(there)); step += 1) await page.keyboard.press('ArrowRight');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
    await page.locator('.case-chip').first().waitFor();
  },
  code: async (page) => {
    await page.locator('[data-question="role"] .code-tick').nth(1).click();
    await page.locator('[data-question="role"][aria-current="true"]').waitFor();
  },
  codebook: async (page) => {
    await page.getByRole('treeitem').filter({ hasText: 'Role of citizens' }).last().click();
    await page.getByRole('article').first().waitFor();
  },
  tables: async (page) => {
    await page.locator('.well select').nth(0).selectOption('type');
    await page.locator('.well select').nth(1).selectOption('role');
    await page.locator('select:has(> option[value="coder:liberal"])').first().selectOption('coder:liberal');
    await page.locator('.tests-ask button').click();
    await page.locator('.tests').waitFor();
  },
  history: async (page) => {
    await page.locator('.entry').nth(3).click();
    await page.getByRole('gridcell').first().waitFor();
  },
};

/** Pictures beside those of the screens: where each is taken, and what is done there before. */
export const morePictures: Readonly<
  Record<string, { readonly screen: ScreenId; readonly prepare: (page: Page) => Promise<void> }>
> = {
  import: {
    screen: 'cases',
    prepare: async (page) => {
      await page.locator('input[type=file]').first().setInputFiles(list);
      await page.locator('.import-label').first().waitFor();
    },
  },
};

/** Waits until a screen is there and puts it into the state to be shown. */
export async function prepareScreen(page: Page, screen: ScreenId): Promise<void> {
  await page.locator('.frame-screen > *').first().waitFor();
  await preparations[screen]?.(page);
}
