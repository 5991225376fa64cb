import type { Locator, Page } from 'playwright-core';

/** Opens the 56-case example from the start and waits until its history is there. */
export async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the 56-case example' }).click();
  await page.getByRole('heading', { name: 'Coproduction in 56 cases (Tu 2022)' }).waitFor();
  await page.getByRole('link', { name: 'History' }).click();
  await historyEntry(page, 'liberal coded 56 cases').waitFor();
}

/** An entry of the history on screen, by some of its words. */
export function historyEntry(page: Page, words: string): Locator {
  return page.getByRole('region', { name: 'What happened, newest first' }).getByRole('button', { name: words });
}

/** Says who codes, where nobody was said yet. */
export async function codeAs(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Who codes?' }).click();
  await page.getByLabel('Your name').fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Coder: ${name}` }).waitFor();
}
