import { describe, expect, it } from 'vitest';
import { openWorkbench } from '../support/workbench.ts';
import { picture } from '../support/picture.ts';

describe('the workbench', () => {
  it('opens the example from the start', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await page.getByRole('heading', { name: 'Recent projects' }).waitFor();
    await picture(page, 'start-empty');
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('heading', { name: 'Open a project' }).waitFor();
    await picture(page, 'start-open');
    await page.getByRole('button', { name: 'New review' }).click();
    await page.getByLabel('Name of the review').fill('Care: a review');
    await page.waitForTimeout(500);
    await picture(page, 'start-new');
    await page.getByRole('button', { name: 'Open the 56-case example' }).click();
    await page.getByText('Saved').waitFor();
    await page.getByRole('region', { name: 'What happened, newest first' }).getByRole('button').nth(1).click();
    await page.waitForTimeout(1500);
    await picture(page, 'history');
    await page.keyboard.press('Control+k');
    await page.waitForTimeout(500);
    await picture(page, 'palette');
    await page.keyboard.press('Escape');
    expect(troubles()).toEqual([]);
  });
});
