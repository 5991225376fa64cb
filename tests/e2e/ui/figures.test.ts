import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seriousViolations } from '../support/accessibility.ts';
import { picture } from '../support/picture.ts';
import { openExample } from '../support/use-workbench.ts';
import { openWorkbench } from '../support/workbench.ts';

async function look(page: Page, name: string): Promise<void> {
  await picture(page, name);
  expect.soft(await seriousViolations(page), `axe on ${name}`).toEqual([]);
}

describe('the figures', () => {
  it('are made from the codebook, changed, checked and exported', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await openExample(page);
    await page.getByRole('link', { name: 'Figures' }).click();
    await page.getByRole('button', { name: 'Type of coproduction by role of citizens Heat map' }).waitFor();
    await page.locator('.figures-thumb svg').nth(5).waitFor();
    await look(page, 'figures-gallery');
    await page.getByLabel('Whose codings').selectOption({ label: 'Coder: liberal' });
    await page.getByRole('button', { name: 'Type of coproduction by role of citizens Heat map' }).click();
    await page.locator('.figures-page svg').waitFor();
    await look(page, 'figures-editor');
    expect(troubles()).toEqual([]);
  }, 120_000);
});
