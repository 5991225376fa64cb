import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { look } from '../support/look.ts';
import { picture } from '../support/picture.ts';
import { savedFile } from '../support/saved-file.ts';
import { openWorkbench } from '../support/workbench.ts';

/** The same screen in the dark, in Chinese and in a narrow window. */
async function lookAround(page: Page, name: string): Promise<void> {
  await look(page, name);
  await page.emulateMedia({ colorScheme: 'dark' });
  await look(page, `${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1024, height: 720 });
  await picture(page, `${name}-1024`);
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** The 56-case example on the screen where projects open. */
async function openExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the 56-case example' }).click();
  await page.getByRole('heading', { name: 'Coproduction in 56 cases (Tu 2022)' }).waitFor();
}

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Find a command, case, code, table or figure' }).fill(words);
  await page.keyboard.press('Enter');
}

/** The ledger's row of a claim. */
function claim(page: Page, statement: string) {
  return page.getByRole('row', { name: new RegExp(`^(match|differs|not testable) ${statement}`) });
}

describe('the audit', () => {
  it('shows claims beside what the cases give, opens their cases, takes a claim from a sentence, and reads a code’s passages', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await openExample(page);
    await page.getByRole('link', { name: 'Audit' }).click();
    const europe = claim(page, '49 cases were based in Europe.');
    await europe.waitFor();
    expect(await page.getByRole('row', { name: /^match / }).count()).toBeGreaterThan(5);
    await lookAround(page, 'audit');

    await page.getByRole('radio', { name: 'M49, and Turkey and Brazil as Europe' }).check();
    await europe.getByText('another reading, not the primary one').waitFor();
    await europe.getByRole('button', { name: /cases: show them/ }).click();
    await page.getByRole('dialog').getByText('of 56 cases').waitFor();
    await look(page, 'audit-cases');
    await page.keyboard.press('Escape');
    await page.getByText(/^Not testable \d+$/).click();
    await claim(page, '49 cases were based in Europe.').waitFor({ state: 'detached' });
    await page.getByText(/^All \d+$/).click();

    await page.getByRole('button', { name: 'Add a claim' }).click();
    const form = page.getByRole('form', { name: 'A claim' });
    await form.getByLabel('Sentence with a number').fill('Of 56 cases, 25 come from the United Kingdom.');
    await form.getByRole('radio', { name: '25' }).check();
    await form.getByLabel('Where it stands').fill('3.1');
    await form.getByLabel('Variable').selectOption({ label: 'Country' });
    await form.getByRole('checkbox', { name: 'UK' }).check();
    await form
      .getByRole('status')
      .getByRole('button', { name: /cases: show them/ })
      .waitFor();
    await lookAround(page, 'audit-form');
    await form.getByRole('button', { name: 'Keep the claim' }).click();
    await claim(page, 'Of 56 cases, 25 come from the United Kingdom.').waitFor();
    await page.keyboard.press('Control+z');
    await claim(page, 'Of 56 cases, 25 come from the United Kingdom.').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Add a claim' }).click();
    await form.getByLabel('Sentence with a number').fill('On average the cases date from 2006, and p is below 0.05.');
    await form.getByLabel('What gives it again').selectOption('Mean, median … of a number');
    await form.getByLabel('Variable that is asked').selectOption({ label: 'Year' });
    await form.getByRole('status').getByText('2006').nth(1).waitFor();
    await form.getByLabel('Which value').selectOption('Median');
    await form.getByRole('status').getByText('2009').waitFor();
    await look(page, 'audit-form-mean');
    await form.getByRole('radio', { name: '0.05' }).check();
    await form.getByLabel('What gives it again').selectOption('Statistic of two variables');
    await form.getByLabel('First variable').selectOption({ label: 'Country' });
    await form.getByLabel('Second variable').selectOption({ label: 'Year · Decade' });
    await form.getByRole('checkbox', { name: /it lies below the number/ }).check();
    await form.getByRole('status').getByText('does not hold').waitFor();
    await look(page, 'audit-form-statistic');
    await form.getByRole('button', { name: 'Keep the claim' }).click();
    await claim(page, 'On average the cases date from 2006').waitFor();

    const nine = page.locator('tbody').filter({ hasText: 'All nine figures of the service areas hold at once.' });
    await nine.getByRole('button', { name: 'Add a reading' }).click();
    const reading = page.getByRole('form', { name: /^Another reading of: All nine figures/ });
    expect(await reading.getByLabel('Reported number').first().inputValue()).toBe('28');
    await reading.getByLabel('What gives it again').selectOption('Several figures: fewest cases to move');
    await reading
      .getByRole('status')
      .getByText(/stands in two figures at once/)
      .waitFor();
    await lookAround(page, 'audit-form-figures');
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Add a claim' }).click();
    await form.getByLabel('Sentence with a number').fill('51 cases were conducted after 2000.');
    await form.getByLabel('Variable').selectOption({ label: 'Year' });
    await form.getByLabel('Comparison').selectOption('>');
    await form.getByLabel('Value').fill('2000');
    await form.getByRole('status').getByText('49').waitFor();
    await form.getByRole('button', { name: 'Add a condition' }).click();
    await form.getByLabel('Variable').nth(1).selectOption({ label: 'Year' });
    await form.getByLabel('Comparison').nth(1).selectOption('has no value:');
    await form.getByRole('checkbox', { name: 'not reported' }).check();
    await form.getByLabel('How the conditions belong together').selectOption('Any of these holds');
    await form.getByPlaceholder('Year > 2000; or Year: not reported').waitFor();
    await look(page, 'audit-form-any');
    await form.getByLabel('What gives it again').selectOption('Numbers in pairs, compared');
    await form.getByLabel('Variable that is asked').selectOption({ label: 'Year' });
    await form.getByLabel(/^A pair a line/).fill('Jones [50] | 2012 | #2\nHammer [58] | 2006 | 2013');
    await form.getByRole('status').getByText('Hammer [58]', { exact: false }).waitFor();
    await look(page, 'audit-form-pairs');
    await form.getByLabel('What gives it again').selectOption('Counts that a share can stand for');
    await form.getByLabel('Cases in all').fill('56');
    await form.getByLabel('At least, %').fill('45');
    await form.getByLabel('At most, %').fill('49');
    await form.getByLabel('Why no count can be tested').fill('The paper does not publish this value case by case.');
    await form.getByRole('status').getByText('25–27').waitFor();
    await look(page, 'audit-form-share');
    await page.keyboard.press('Escape');

    await command(page, 'Read the passages');
    const drawer = page.getByRole('dialog', { name: 'Passages of a code' });
    await drawer.getByLabel('Code', { exact: true }).selectOption({ label: 'Co-deliverer' });
    await drawer.getByText(/the answer that counts has it/).waitFor();
    await drawer.getByLabel('Coder').selectOption('stated');
    await drawer.getByRole('list', { name: 'Cases' }).getByRole('listitem').first().waitFor();
    await lookAround(page, 'retrieval');
    await drawer.getByRole('button', { name: 'Export' }).click();
    const { name } = await savedFile(page, () => page.getByRole('menuitem', { name: 'CSV (data)' }).click());
    expect(name).toBe('passages.csv');
    await page.keyboard.press('Escape');
    await command(page, '简体中文');
    await page.getByRole('heading', { name: '论断' }).or(page.getByText('重新计算')).first().waitFor();
    await look(page, 'audit-zh');
    await page.getByRole('button', { name: '添加论断' }).click();
    await look(page, 'audit-form-zh');
    expect(troubles()).toEqual([]);
  });

  it('is reported with everything that is kept, twice with the same hashes, whatever was stopped before', async (context) => {
    const { page, troubles, home } = await openWorkbench(context);
    await openExample(page);
    const folder = join(home, 'examples', 'Coproduction in 56 cases-report');
    const made = page.getByRole('region', { name: 'Report' });
    const manifest = (): string => readFileSync(join(folder, 'manifest.json'), 'utf8');
    await command(page, 'Make the report');
    await made.getByRole('button', { name: 'Stop' }).click();
    await made.waitFor({ state: 'detached' });
    expect(existsSync(join(folder, 'manifest.json'))).toBe(false);
    await page.getByRole('link', { name: 'Audit' }).click();
    await page.getByRole('button', { name: 'Report' }).click();
    await made.getByText('The report is made').waitFor({ timeout: 120_000 });
    await look(page, 'report-made');
    const first = manifest();
    expect(first).toContain('"index.html"');
    await made.getByRole('button', { name: 'Make it again' }).click();
    await made.getByText('The report is being made').waitFor();
    await made.getByText('The report is made').waitFor({ timeout: 120_000 });
    expect(manifest()).toBe(first);
    expect(dirname(folder)).toContain(home);
    expect(troubles()).toEqual([]);
  });
});
