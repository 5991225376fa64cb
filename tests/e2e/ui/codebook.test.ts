import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it, type TestContext } from 'vitest';
import { copro } from '../../support/copro.ts';
import { folderWithReview } from '../../support/review-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { look } from '../support/look.ts';
import { picture } from '../support/picture.ts';
import { type OpenWorkbench, openWorkbench, type WorkbenchWishes } from '../support/workbench.ts';

/** The codebook of the example. */
async function openCodebook(context: TestContext, wishes: WorkbenchWishes = {}): Promise<OpenWorkbench> {
  const opened = await openWorkbench(context, wishes);
  if (wishes.project === undefined) await opened.page.getByRole('button', { name: 'Open the 56-case example' }).click();
  await opened.page.getByRole('link', { name: 'Codebook' }).click();
  await tree(opened.page).waitFor();
  return opened;
}

function tree(page: Page): Locator {
  return page.getByRole('tree');
}

/** Finds a variable or code by typing, and opens it with the keyboard alone. */
async function find(page: Page, words: string, label: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Find a variable or code' }).fill(words);
  await tree(page).getByRole('treeitem', { name: label }).first().click();
  await page.getByRole('article', { name: label }).waitFor();
}

async function act(page: Page, action: string): Promise<void> {
  await page.getByRole('group', { name: 'Change it' }).getByRole('button', { name: action, exact: true }).click();
}

const preview = (page: Page): Locator => page.getByRole('region', { name: 'What it does' });

describe('the codebook', () => {
  it('is walked by keyboard, and shows what is chosen as it would be printed, with where it is used', async (context) => {
    const { page, troubles } = await openCodebook(context);
    await picture(page, 'codebook');
    await tree(page).getByRole('treeitem', { name: 'Eligibility' }).focus();
    await page.keyboard.press('r');
    await page.getByRole('article', { name: 'Role of citizens' }).waitFor();
    await look(page, 'codebook-variable');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('article', { name: 'Co-commissioner' }).waitFor();
    await look(page, 'codebook-code');
    await page.getByRole('button', { name: /cases coded for Role of citizens: show the cases/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Case 7 ' }).waitFor();
    await picture(page, 'codebook-cases');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Groupings' }).click();
    await page.getByRole('region', { name: 'Groupings' }).getByText('country@regions', { exact: true }).waitFor();
    await picture(page, 'codebook-groupings');
    expect(troubles()).toEqual([]);
  });

  it('renames a code after showing that no coding is touched, and takes it back', async (context) => {
    const { page, troubles } = await openCodebook(context);
    await find(page, 'deliverer', 'Co-deliverer');
    await page.keyboard.press('F2');
    await page.getByLabel('Name', { exact: true }).fill('Co-producer');
    await page.getByLabel('Reason').fill('The word of the field.');
    await preview(page).getByText('All codes keep the codings that they have.').waitFor();
    await picture(page, 'codebook-rename');
    await page.getByRole('button', { name: 'Rename to “Co-producer”' }).click();
    await page.getByRole('article', { name: 'Co-producer' }).getByText('Reason: The word of the field.').waitFor();
    await picture(page, 'codebook-renamed');
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('article', { name: 'Co-deliverer' }).waitFor();
    expect(troubles()).toEqual([]);
  });

  it('merges two codes with their counts, and leaves a queue, a log and versions to compare', async (context) => {
    const { page, troubles } = await openCodebook(context);
    await find(page, 'formal', 'Formal agreement');
    await act(page, 'Merge');
    await page.getByLabel('Into which code').selectOption('joint-plan');
    await page.getByLabel('Reason').fill('Nobody tells them apart.');
    const row = preview(page).getByRole('row', { name: /^Formal agreement/ });
    await row.waitFor();
    expect(await row.getByRole('cell').allTextContents()).toEqual([expect.stringMatching(/^[1-9]\d*$/), '0']);
    await look(page, 'codebook-merge');
    await page.getByRole('button', { name: 'Merge into “Joint plan”' }).click();
    await page.getByRole('article').getByText('retired in version 2').waitFor();
    await find(page, 'planning', 'Planning');
    await page.getByRole('button', { name: 'Add a code below' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Tacit plan');
    await page.getByLabel('Definition').fill('A plan that nobody wrote down.');
    await page.getByLabel('Reason').fill('Three cases have it.');
    await picture(page, 'codebook-add');
    await page.getByRole('button', { name: 'Add “Tacit plan”' }).click();
    await tree(page).getByRole('treeitem', { name: 'Tacit plan' }).waitFor();
    await page.getByRole('button', { name: /^To be looked at again/ }).click();
    await page
      .getByRole('gridcell', { name: '“Tacit plan” came after this coding: Three cases have it.' })
      .first()
      .waitFor();
    await look(page, 'codebook-queue');
    await page.getByRole('gridcell', { name: '1', exact: true }).first().dblclick();
    const queued = page.getByRole('dialog').getByRole('button', { name: 'Case 1 ' });
    await queued.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /^Your name/ }).fill('Ana');
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Case 1', exact: true }).waitFor();
    const atHand = page.getByRole('group').and(page.locator('[aria-current="true"]'));
    await atHand.filter({ hasText: 'Tacit plan' }).waitFor();
    await page.keyboard.press('Escape');
    await queued.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Versions/ }).click();
    await page.getByLabel('Earlier version').selectOption('1');
    await page.getByRole('rowheader', { name: '+ added Tacit plan' }).waitFor();
    await page.getByRole('rowheader', { name: '≠ changed Formal agreement' }).waitFor();
    await look(page, 'codebook-versions');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as Markdown' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe('decision-log.md');
    expect(troubles()).toEqual([]);
  });

  it('asks what a new definition takes in, and moves by keys', async (context) => {
    const { page, troubles } = await openCodebook(context);
    await find(page, 'co-assessor', 'Co-assessor');
    await act(page, 'Redefine');
    await page.getByLabel('Not when').fill('Citizens fill in a form.');
    await page.getByLabel('Reason').fill('A form is no judgement.');
    expect(await page.getByRole('button', { name: 'Nothing to change yet' }).isDisabled()).toBe(true);
    await page.getByLabel('Less than before').check();
    await preview(page).getByText('strict').waitFor();
    await look(page, 'codebook-redefine');
    await page.getByRole('button', { name: 'Narrow the definition' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await tree(page).getByRole('treeitem', { name: 'Co-assessor' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByLabel('Reason').fill('As the paper has it.');
    expect(await page.getByLabel('Place').inputValue()).toBe('2');
    await picture(page, 'codebook-move');
    await page.getByRole('button', { name: 'Move it there' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('article').getByText('Moved the code “Co-assessor”').first().waitFor();
    await act(page, 'Split');
    await picture(page, 'codebook-split');
    await page.keyboard.press('Escape');
    await act(page, 'Examples, aliases, colour');
    await page.getByRole('textbox', { name: 'Colour' }).fill('#0072b2');
    await page.getByLabel('Reason').fill('One blue.');
    await look(page, 'codebook-colour');
    await page.getByRole('button', { name: 'Change what is said of it' }).click();
    await page.getByRole('article').getByText('#0072b2').waitFor();
    expect(troubles()).toEqual([]);
  });

  it('makes a code of what coders wrote, and refuses one choice until somebody gives leave', async (context) => {
    const folder = temporaryFolder();
    folderWithReview(folder);
    const rows =
      'case,role,factors\n20,co-deliverer;co-assessor,other-factor=Leadership\n21,co-deliverer,other-factor=leadership\n';
    writeFileSync(join(folder, 'ana.csv'), rows);
    copro(folder, 'code', 'review.copro', 'ana.csv', '--coder', 'Ana');
    const { page, troubles } = await openCodebook(context, { project: join(folder, 'review.copro') });
    await find(page, 'other factor', 'Other factor');
    await act(page, 'Make a code of a text');
    await page.getByLabel('Leadership (2 codings)').check();
    await page.getByLabel('Reason').fill('Two cases have it.');
    await picture(page, 'codebook-promote');
    await page.getByRole('button', { name: 'Make the code “Leadership”' }).click();
    await page.getByRole('status').getByText('Made the code “Leadership”').waitFor();
    await find(page, 'role of', 'Role of citizens');
    await act(page, 'Allow one code only');
    await page.getByLabel('Reason').fill('Only the main role.');
    await preview(page).getByText('case 20, coder Ana').waitFor();
    await page.getByLabel('Let those codings wait in the queue').check();
    await preview(page).getByText('To be looked at again: 1').waitFor();
    await look(page, 'codebook-kind');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'File' }).click();
    await picture(page, 'codebook-file');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('menuitem', { name: /Put another codebook/ }).click(),
    ]);
    copro(folder, 'codebook', 'review.copro', '--export', 'scheme.json');
    await chooser.setFiles(join(folder, 'scheme.json'));
    await page
      .getByRole('alert')
      .getByText(/codings already/)
      .waitFor();
    await picture(page, 'codebook-refused');
    await page.getByRole('button', { name: 'File' }).click();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Save a printable page (HTML)' }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/\.html$/);
    expect(troubles()).toEqual([]);
  });
});

describe('the look of the codebook', () => {
  it.for([
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 1024, height: 700 } }],
    ['chinese', { locale: 'zh-CN' }],
  ] as const)('holds: %s', async ([name, look_], context) => {
    const { page, troubles } = await openWorkbench(context, { look: look_ });
    const zh = name === 'chinese';
    await page.getByRole('button', { name: zh ? /56/ : 'Open the 56-case example' }).click();
    await page.getByRole('link', { name: zh ? '编码手册' : 'Codebook' }).click();
    await page.getByRole('searchbox').fill('nowhere');
    await page.getByText(/nowhere/).waitFor();
    await look(page, `codebook-nothing-${name}`);
    await page.getByRole('searchbox').fill('deliverer');
    await tree(page).getByRole('treeitem', { name: 'Co-deliverer' }).click();
    await page.getByRole('article', { name: 'Co-deliverer' }).waitFor();
    await look(page, `codebook-${name}`);
    await page.getByRole('button', { name: zh ? '修改定义' : 'Redefine' }).click();
    await page.getByRole('textbox', { name: zh ? '定义' : 'Definition', exact: true }).fill('Less.');
    await page.getByRole('radio', { name: zh ? '比以前窄' : 'Less than before' }).check();
    await page
      .getByRole('region', { name: zh ? '影响' : 'What it does' })
      .getByText('liberal')
      .waitFor();
    await look(page, `codebook-redefine-${name}`);
    const [needed, there] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]');
    expect(needed).toBeLessThanOrEqual(there);
    expect(troubles()).toEqual([]);
  });
});
