import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { seriousViolations } from '../support/accessibility.ts';
import { picture } from '../support/picture.ts';
import { openWorkbench } from '../support/workbench.ts';

async function look(page: Page, name: string): Promise<void> {
  await picture(page, name);
  expect.soft(await seriousViolations(page), `axe on ${name}`).toEqual([]);
}

it('a window in Chinese says in Chinese what was done, what goes wrong and why', async (context) => {
  const { page, troubles } = await openWorkbench(context, { look: { locale: 'zh-CN' } });
  await page.getByRole('button', { name: '打开 56 个案例的示例' }).click();
  await page.getByRole('link', { name: '历史' }).click();
  const entries = page.locator('.entry-text');
  await entries.filter({ hasText: '编码了 56 个案例' }).first().waitFor();
  const said = await entries.allTextContents();
  expect(said.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  await page.getByRole('searchbox').fill('导入');
  await entries.filter({ hasText: '新增 56 个案例' }).waitFor();
  await entries.first().click();
  await page
    .getByRole('gridcell', { name: /^新增|未编码 →/ })
    .first()
    .waitFor();
  await look(page, 'chinese history');

  await page.getByRole('link', { name: '编码手册' }).click();
  const tree = page.getByRole('tree');
  await tree.getByRole('treeitem').nth(1).click();
  await page.keyboard.press('F2');
  await page.getByLabel('文件中的标识').fill('country');
  await page.getByLabel('理由').fill('试一试');
  await page.getByText('已有变量“country”。请另选标识。').waitFor();
  await look(page, 'chinese codebook refusal');
  await page.getByLabel('文件中的标识').fill('a-better-id');
  await page
    .getByText(/将变量 .*重命名为/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: /^重命名为/ }).click();
  await page.getByRole('status').filter({ hasText: '将变量' }).waitFor();
  await page.keyboard.press('Control+z');
  await page
    .getByRole('status')
    .filter({ hasText: /^撤销了第 \d+ 条：将变量/ })
    .waitFor();
  await look(page, 'chinese undone');
  expect(troubles()).toEqual([]);
});
