import type { Page } from 'playwright-core';
import { describe, expect, it, type TestContext } from 'vitest';
import type { Review } from '../../../src/domain/model/review.ts';
import { coproJson } from '../../support/copro.ts';
import { must } from '../../support/must.ts';
import { look } from '../support/look.ts';
import { twoCopies } from '../support/two-copies.ts';
import { type OpenWorkbench, openWorkbench, type WorkbenchWishes } from '../support/workbench.ts';

/** Two copies of a review, merged. Ana looks at it. */
async function openMerged(
  context: TestContext,
  wishes: WorkbenchWishes = {},
): Promise<OpenWorkbench & { folder: string }> {
  const { call, folder, path, copy, home } = await twoCopies();
  const { project: handle } = must(await call('project.open', { file: path, access: 'write' }));
  expect(must(await call('merge.run', { project: handle, other: copy, by: 'Ana' }))).toMatchObject({ newTasks: 2 });
  must(await call('project.close', { project: handle }));
  return { ...(await openWorkbench(context, { ...wishes, home, project: path })), folder };
}

/** What one version says, field by field. */
async function fields(page: Page, side: string): Promise<string[]> {
  const column = page.getByRole('region', { name: side, exact: true });
  await column.waitFor();
  return (await column.locator('dl > div').allTextContents()).map((text) => text.trim());
}

/** The codes of the role of case 1, as the file has them. */
function roleOfCase1(folder: string): string | undefined {
  const { codings } = coproJson(folder, 'export', 'review.copro', '--format', 'json') as Review;
  const answer = codings.find((one) => one.case === 1 && one.variable === 'role')?.answer;
  return answer?.kind === 'codes' ? answer.codes.join() : undefined;
}

describe('what two copies changed each in its own way', () => {
  it('is found from the status line, read side by side, settled by a key, and taken back', async (context) => {
    const { page, folder, troubles } = await openMerged(context);
    await page.getByRole('button', { name: '2 merge tasks to settle' }).click();
    const settling = page.getByRole('region', { name: 'To settle' });
    await settling.getByRole('button', { name: 'Merge tasks (2)' }).waitFor();
    await settling.getByText('1 of 2').waitFor();
    if ((await settling.getByRole('heading', { name: 'Role of citizens of case 1 by Ana' }).count()) === 0)
      await page.keyboard.press('j');
    await settling.getByRole('heading', { name: 'Role of citizens of case 1 by Ana' }).waitFor();
    await settling.getByText('Allotments by the river').waitFor();
    await look(page, 'merge-task');
    const shown = await fields(page, 'Shows now');
    expect(shown.slice(0, 2)).toEqual(['answerCo-commissioner', 'rationaleThey chose the site']);
    const other = await fields(page, 'The other version');
    expect(other).toEqual(expect.arrayContaining(['rationaleThey dig and plant', 'quotewe do it all', 'page4']));
    expect(await settling.getByText(/^Ana, /).count()).toBe(2);
    await page.keyboard.press('2');
    await settling.getByRole('button', { name: 'Merge tasks (1)' }).waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await settling.getByRole('button', { name: 'Merge tasks (2)' }).waitFor();
    expect(roleOfCase1(folder)).toBe('co-commissioner');
    await settling.getByRole('heading', { name: 'Role of citizens of case 1 by Ana' }).waitFor();
    await page.keyboard.press('2');
    await settling.getByRole('heading', { name: /^Code “/ }).waitFor();
    expect(roleOfCase1(folder)).toBe('co-deliverer');
    await look(page, 'merge-task-code');
    await page.keyboard.press('1');
    await settling.getByText('No task is open.', { exact: false }).waitFor();
    await page.getByRole('contentinfo').getByText('merge task').waitFor({ state: 'detached' });
    expect(coproJson(folder, 'merge', 'review.copro', '--tasks')).toEqual([]);
    expect(troubles()).toEqual([]);
  });

  it('is told in Chinese, field names and all', async (context) => {
    const { page, troubles } = await openMerged(context, {
      look: { locale: 'zh-CN', viewport: { width: 1024, height: 700 } },
    });
    await page.getByRole('button', { name: '2 项合并待办' }).click();
    const settling = page.getByRole('region', { name: '待处理' });
    await settling.getByRole('heading', { level: 3 }).waitFor();
    const seen: string[] = [];
    for (let times = 0; times < 2; times += 1) {
      seen.push(...(await settling.getByRole('term').allTextContents()));
      await look(page, `merge-task-chinese-${String(times)}`);
      await page.keyboard.press('j');
    }
    expect(seen).toContain('理由');
    expect(seen.filter((name) => /[a-z]/u.test(name))).toEqual([]);
    expect(troubles()).toEqual([]);
  });
});
