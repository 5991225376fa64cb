import type { Locator, Page } from 'playwright-core';
import type { TestContext } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { exampleIn, type OpenWorkbench, openWorkbench, type WorkbenchWishes } from './workbench.ts';

/** The example in a folder of its own, which stands for the person's. */
export async function exampleAtHome(home = temporaryFolder()): Promise<{ home: string; file: string }> {
  return { home, file: await exampleIn(home) };
}

type Desk = OpenWorkbench & { readonly file: string };

/** The example on screen, at the place where one codes; nobody has said yet who codes. */
export async function openDesk(context: TestContext, wishes: WorkbenchWishes = {}): Promise<Desk> {
  const { home, file } = await exampleAtHome(wishes.home);
  const open = await openWorkbench(context, { ...wishes, home, project: file });
  await open.page.getByRole('link', { name: /^(Code|编码)$/ }).click();
  return { ...open, file };
}

/** The same at the desk of Ana. */
export async function sitDown(context: TestContext, wishes: WorkbenchWishes = {}): Promise<Desk> {
  const desk = await openDesk(context, wishes);
  await desk.page.getByRole('textbox', { name: /^(Your name|您的姓名)/ }).fill('Ana');
  await desk.page.keyboard.press('Enter');
  await atHand(desk.page, 'Focus on coproduction');
  return desk;
}

/** The question about a variable. */
export function question(page: Page, label: string): Locator {
  return page.getByRole('group', { name: new RegExp(`^${label}`) });
}

/** Waits until a question has the keys. */
export async function atHand(page: Page, label: string): Promise<void> {
  await question(page, label).and(page.locator('[aria-current="true"]')).waitFor();
}

/** Waits until a code is ticked, or is not. */
export async function ticked(page: Page, [label, code]: readonly [string, string], checked = true): Promise<void> {
  const group = question(page, label);
  const one = { name: code, checked } as const;
  await group.getByRole('radio', one).or(group.getByRole('checkbox', one)).waitFor();
}

/** Presses keys, one after the other. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits until a case is the one on screen. */
export async function caseIs(page: Page, number: number): Promise<void> {
  await page.getByRole('article', { name: `Case ${String(number)}`, exact: true }).waitFor();
}
