import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coproJson } from '../../support/copro.ts';
import { look } from '../support/look.ts';
import { twoCopies } from '../support/two-copies.ts';
import { openWorkbench } from '../support/workbench.ts';

/** How many entries the history has. */
function entries(folder: string): number {
  const { entries } = coproJson(folder, 'history', 'review.copro') as { readonly entries: readonly unknown[] };
  return entries.length;
}

describe('another copy of the review', () => {
  it('is compared, merged, taken back, and merged again by hand', async (context) => {
    const { folder, path, home } = await twoCopies();
    const { page, troubles } = await openWorkbench(context, { home, project: path });
    await page.getByRole('link', { name: 'Agree' }).click();
    await page.getByRole('button', { name: 'Export' }).click();
    const [packed] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Package for Ana, to code apart' }).click(),
    ]);
    await packed.saveAs(join(folder, 'ana.copro'));
    await page.getByRole('button', { name: 'Merge another copy' }).click();
    const dialog = page.getByRole('dialog', { name: 'Merge another copy' });
    await dialog.getByText('nothing is written until you say so', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'laptop.copro' }).waitFor();
    await look(page, 'merge-choose');
    // Ana has done nothing yet in the package that was made for her.
    await dialog.getByRole('button', { name: 'ana.copro' }).click();
    await dialog.getByText('Nothing is new').waitFor();
    expect(await dialog.getByRole('button', { name: 'Merge', exact: true }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Choose another copy' }).click();
    await dialog.getByRole('button', { name: 'laptop.copro' }).click();
    await dialog.getByText('It brings 2 entries by Ana:').waitFor();
    await dialog.getByText('2 things were changed on both copies').waitFor();
    await look(page, 'merge-compared');
    const before = entries(folder);
    await dialog.getByRole('button', { name: 'Merge', exact: true }).click();
    await page.getByRole('status').getByText('Merged 2 entries by Ana.').waitFor();
    await page.getByRole('button', { name: '2 merge tasks to settle' }).waitFor();
    expect(entries(folder)).toBe(before + 3);
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: '2 merge tasks to settle' }).waitFor({ state: 'detached' });
    // What was taken back is said to be so, with the way to have it again.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('merge another');
    await page.getByRole('option', { name: 'Merge another copy of this review…' }).waitFor();
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'laptop.copro' }).click();
    await dialog.getByText('took it back', { exact: false }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(troubles()).toEqual([]);
  });

  it('is chosen in Chinese, in the dark, on a narrow window', async (context) => {
    const { path, home } = await twoCopies();
    const wish = { colorScheme: 'dark', locale: 'zh-CN', viewport: { width: 1024, height: 700 } } as const;
    const { page, troubles } = await openWorkbench(context, { home, project: path, look: wish });
    await page.getByRole('link', { name: '一致性' }).click();
    await page.getByRole('button', { name: '合并另一副本' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'laptop.copro' }).click();
    await page.getByText('将并入 Ana 的 2 条记录：').waitFor();
    await look(page, 'merge-compared-zh-dark');
    await page.getByRole('button', { name: '合并', exact: true }).click();
    await page.getByText('已并入 Ana 的 2 条记录。', { exact: false }).waitFor();
    expect(troubles()).toEqual([]);
  });
});
