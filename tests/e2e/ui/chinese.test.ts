import { expect, it } from 'vitest';
import { copro } from '../../support/copro.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { englishIn } from '../support/english-words.ts';
import { look } from '../support/look.ts';
import { picture } from '../support/picture.ts';
import { exampleIn, openWorkbench } from '../support/workbench.ts';

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

/** Names that are the same in every language: of the program, of methods, of the language to switch to, of the file of claims. */
const names = 'Coproduction Workbench; Switch to English; Gwet AC1; Pearson X²; Claims of Tu (2022)';

/** Everything that is of the review itself: its cases, its codebook, its claims, its figures. */
async function wordsOfExample(home: string): Promise<string> {
  const file = await exampleIn(home);
  const { stdout } = copro(home, 'export', file, '--format', 'json');
  return `${stdout} ${names}`.replaceAll('\\n', ' ');
}

/** Runs in the page: one after the other, since each waits for the one before it to be shown. */
const openAllClaims = `(async () => {
  for (const claim of document.querySelectorAll('.claim-open[aria-expanded="false"]')) {
    claim.click();
    await new Promise((shown) => setTimeout(shown));
  }
})()`;

it('no English sentence stands in the Chinese window, on any screen of the example', async (context) => {
  const home = temporaryFolder();
  const known = await wordsOfExample(home);
  const { page, troubles } = await openWorkbench(context, { home, look: { locale: 'zh-CN' } });
  const read = async (screen: string): Promise<void> => {
    await picture(page, `chinese ${screen}`);
    expect.soft(await englishIn(page, known), screen).toEqual([]);
  };
  const go = (name: string): Promise<void> => page.getByRole('link', { name, exact: true }).click();
  await page.getByRole('button', { name: '打开 56 个案例的示例' }).waitFor();
  await read('start');
  await page.getByRole('button', { name: '打开 56 个案例的示例' }).click();
  await page.getByRole('gridcell').first().waitFor();
  await read('cases');
  await go('编码');
  await page.getByRole('heading', { name: '此窗口由谁编码？' }).waitFor();
  await read('code');

  await go('一致性');
  const figures = page.getByRole('region', { name: '各变量的一致性' });
  await figures.getByRole('row').nth(3).waitFor();
  await figures.getByRole('row').nth(3).getByRole('button').first().click();
  await read('agree');

  await go('表格');
  const variables = page.getByRole('region', { name: '变量' });
  await variables.getByRole('button', { name: 'Type of coproduction' }).press('r');
  await page.getByLabel('列', { exact: true }).selectOption('role');
  await page.getByLabel('采用的编码').selectOption('coder:liberal');
  await page.getByRole('grid', { name: 'Type of coproduction × Role of citizens（示例）' }).waitFor();
  await page.getByRole('button', { name: '运行检验' }).click();
  const tests = page.getByRole('region', { name: '检验结果' });
  await tests.getByText('注意事项').waitFor();
  await tests.scrollIntoViewIfNeeded();
  await read('tables');

  await go('图');
  await page.locator('.figures-gallery svg').first().waitFor();
  await read('figures');

  await go('核对');
  await page.locator('.claim-open').first().waitFor();
  await page.evaluate(openAllClaims);
  await read('audit');

  await go('编码手册');
  await page.getByRole('tree').getByRole('treeitem').nth(1).click();
  await read('codebook');
  await go('历史');
  await page.locator('.entry-text').first().click();
  await page.getByRole('gridcell').first().waitFor();
  await read('history');
  await page.keyboard.press('Control+k');
  await read('commands');
  expect(troubles()).toEqual([]);
});
