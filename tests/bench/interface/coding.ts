import type { Page } from 'playwright-core';
import { type Save, timeSave } from './saves.ts';

const labels = ['User coproduction', 'Professional coproduction'] as const;

/** Says who codes. */
export async function codeAsAna(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Who codes?' }).first().click();
  await page.getByLabel(/^Your name/).fill('Ana');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Coder: Ana' }).waitFor();
}

/** Ticks one code and another in the Code screen, each until it is saved and shown. */
export async function codeInForm(page: Page, times: number): Promise<Save[]> {
  await page.getByRole('link', { name: 'Code', exact: true }).click();
  const question = page.locator('[data-question="type"]');
  const saves: Save[] = [];
  for (let time = 0; time < times; time += 1) {
    const text = labels[time % 2] ?? '';
    const act = (): Promise<void> => question.getByRole('radio', { name: text }).click();
    saves.push(await timeSave(page, act, { place: '[data-question="type"] [aria-checked="true"]', text }));
  }
  return saves;
}

/** Does the same in a cell of the Cases screen, by keyboard. */
export async function codeInCell(page: Page, times: number): Promise<Save[]> {
  await page.getByRole('link', { name: 'Cases', exact: true }).click();
  const cell = '[row-index="1"] [col-id="level"]';
  await page.locator('[row-index="1"] [col-id="case.title"]').click();
  for (
    let steps = 0;
    steps < 40 && !(await page.evaluate(`document.activeElement?.matches('${cell}') === true`));
    steps += 1
  )
    await page.keyboard.press('ArrowRight');
  const saves: Save[] = [];
  for (let time = 0; time < times; time += 1) {
    const [key, text] = time % 2 === 0 ? ['2', 'State'] : ['3', 'Local'];
    await page.keyboard.press('Enter');
    await page.getByRole('listbox', { name: 'Domain of effect' }).waitFor();
    saves.push(await timeSave(page, () => page.keyboard.press(key), { place: cell, text }));
  }
  return saves;
}
