import type { Page } from 'playwright-core';
import { describe, expect, it, type TestContext } from 'vitest';
import { screenIds } from '../../../src/ui/app/screen-ids.ts';
import { atHand, caseIs, exampleAtHome, press, sitDown } from '../support/code-desk.ts';
import { look } from '../support/look.ts';
import { historyEntry } from '../support/use-workbench.ts';
import { type OpenWorkbench, openWorkbench } from '../support/workbench.ts';

/** As a link does, also from under a dialog. */
async function go(page: Page, screen: string): Promise<void> {
  await page.evaluate(`location.hash = location.hash.replace(/[a-z]+$/, '${screen}')`);
}

const openers = 'main [aria-haspopup], main .mantine-SegmentedControl-label, .bar [aria-haspopup]';

async function example(context: TestContext): Promise<OpenWorkbench> {
  const { home, file } = await exampleAtHome();
  return openWorkbench(context, { home, project: file });
}

describe('leaving a screen', () => {
  it('in the middle of whatever it is doing leaves no exception behind', async (context) => {
    const { page, troubles } = await example(context);
    await page.getByRole('row').nth(5).waitFor();
    // Before it has loaded, and when it is half there, with the pointer somewhere in it.
    for (const wait of [0, 40, 200]) {
      for (const [place, screen] of screenIds.entries()) {
        await go(page, screen);
        await page.mouse.move(300 + 60 * place, 100 + 60 * place);
        await page.waitForTimeout(wait);
      }
    }
    // While something opens that is laid out beside what opened it.
    for (const [place, screen] of screenIds.entries()) {
      await go(page, screen);
      await page.waitForTimeout(300);
      for (const opener of (await page.locator(openers).all()).slice(0, 4)) {
        await opener.dispatchEvent('click').catch(() => undefined);
        await go(page, screenIds[(place + 1) % screenIds.length] ?? 'cases');
        await page.keyboard.press('Escape');
        await go(page, screen);
      }
    }
    await go(page, 'history');
    await page.getByRole('region', { name: 'What happened, newest first' }).waitFor();
    expect(troubles()).toEqual([]);
  });
});

describe('coming back to a screen', () => {
  it('finds the cases as they were: sought, filtered, ticked, and the cell at hand', async (context) => {
    const { page, troubles } = await example(context);
    await page.getByLabel('Search in cases').fill('care');
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByLabel('Filter Title').fill('co');
    const footer = page.getByLabel('What is shown');
    await footer.getByText('18 of 56 cases shown').waitFor();
    await page.locator('[role=row][row-index="1"] [col-id="case.title"]').click();
    await page.keyboard.press('Space');
    await footer.getByText('1 case selected').waitFor();
    await page.keyboard.press('Alt+4');
    await page.getByRole('heading', { name: 'Pick a variable for the rows' }).waitFor();
    await page.keyboard.press('Alt+1');
    await footer.getByText('18 of 56 cases shown').waitFor();
    await footer.getByText('1 case selected').waitFor();
    expect(await page.getByLabel('Search in cases').inputValue()).toBe('care');
    expect(await page.getByLabel('Filter Title').inputValue()).toBe('co');
    await page.locator('[role=row][row-index="1"] [col-id="case.title"]:focus').waitFor();
    expect(troubles()).toEqual([]);
  });

  it('finds the question at hand, and the case that was sought', async (context) => {
    const { page, troubles } = await sitDown(context);
    await press(page, '1', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    await atHand(page, 'Clear goal and process');
    await page.getByLabel('Find a case').fill('vulnerable');
    await page.keyboard.press('Alt+7');
    await page.getByRole('button', { name: 'Add a variable' }).waitFor();
    await page.keyboard.press('Alt+2');
    await atHand(page, 'Clear goal and process');
    expect(await page.getByLabel('Find a case').inputValue()).toBe('vulnerable');
    await page.getByLabel('Find a case').fill('community ownership');
    await page.getByRole('option', { name: /Making a success/ }).click();
    await caseIs(page, 2);
    await atHand(page, 'Focus on coproduction');
    expect(troubles()).toEqual([]);
  });

  it('finds a claim that was half written', async (context) => {
    const { page, troubles } = await example(context);
    await page.getByRole('link', { name: 'Audit' }).click();
    await page.getByRole('button', { name: 'Add a claim' }).click();
    const sentence = page.getByLabel('Sentence with a number');
    await sentence.fill('Of 56 cases, 25 come from the United Kingdom.');
    await page.getByRole('radio', { name: '25' }).check();
    await page.keyboard.press('Alt+7');
    await page.getByRole('button', { name: 'Add a variable' }).waitFor();
    await page.keyboard.press('Alt+6');
    expect(await sentence.inputValue()).toBe('Of 56 cases, 25 come from the United Kingdom.');
    expect(await page.getByRole('radio', { name: '25' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Add a claim' }).click();
    expect(await sentence.inputValue()).toBe('');
    expect(troubles()).toEqual([]);
  });

  it('finds a change of the codebook as far as it was filled in, until it is made', async (context) => {
    const { page, troubles } = await example(context);
    const begin = async (): Promise<void> => {
      await page.getByRole('searchbox', { name: 'Find a variable or code' }).fill('deliverer');
      await page.getByRole('tree').getByRole('treeitem', { name: 'Co-deliverer' }).first().click();
      await page.keyboard.press('F2');
    };
    const name = page.getByLabel('Name', { exact: true });
    const reason = page.getByLabel('Reason');
    await page.getByRole('link', { name: 'Codebook' }).click();
    await begin();
    await name.fill('Co-producer');
    await reason.fill('The word of the field.');
    await go(page, 'cases');
    await page.getByLabel('Search in cases').waitFor();
    await go(page, 'codebook');
    await begin();
    expect([await name.inputValue(), await reason.inputValue()]).toEqual(['Co-producer', 'The word of the field.']);
    await page.getByRole('button', { name: 'Rename to “Co-producer”' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('article', { name: 'Co-producer' }).waitFor();
    await page.keyboard.press('F2');
    expect([await name.inputValue(), await reason.inputValue()]).toEqual(['Co-producer', '']);
    expect(troubles()).toEqual([]);
  });

  it('finds a round that was half planned', async (context) => {
    const { page, troubles } = await example(context);
    const plan = page.getByRole('dialog', { name: 'Open a round' });
    await page.getByRole('link', { name: 'Agree' }).click();
    await page.getByRole('button', { name: 'Open a round' }).first().click();
    await plan.getByRole('textbox', { name: 'Title' }).fill('Pilot');
    await go(page, 'cases');
    await page.getByLabel('Search in cases').waitFor();
    await go(page, 'agree');
    await plan.waitFor();
    expect(await plan.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('Pilot');
    expect(troubles()).toEqual([]);
  });

  it('finds the history narrowed as it was, with the entry that was open', async (context) => {
    const { page, troubles } = await example(context);
    await page.getByRole('link', { name: 'History' }).click();
    await page.getByLabel('Who did it').selectOption('strict');
    await historyEntry(page, 'strict coded').click();
    const undo = page.getByRole('button', { name: 'Undo this entry' });
    await undo.waitFor();
    await page.keyboard.press('Alt+1');
    await page.getByLabel('Search in cases').waitFor();
    await page.keyboard.press('Alt+8');
    await undo.waitFor();
    expect(await page.getByLabel('Who did it').inputValue()).toBe('strict');
    expect(troubles()).toEqual([]);
  });
});

describe('every screen', () => {
  it('can be gone to when the program has gone', async (context) => {
    const { home, file } = await exampleAtHome();
    const { page, kill } = await openWorkbench(context, { home, project: file, own: true });
    await page.getByRole('row').nth(5).waitFor();
    const loaded = `performance.getEntriesByType('resource')
      .filter(({ name, responseEnd }) => responseEnd > 0 && /-screen-.*\\.js$/.test(name)).length`;
    await expect.poll(() => page.evaluate(loaded)).toBe(screenIds.length);
    kill();
    await page.getByText('Not connected').waitFor();
    for (const screen of screenIds) {
      await go(page, screen);
      await page
        .locator('.rail [aria-current=page]')
        .and(page.locator(`[href$="/${screen}"]`))
        .waitFor();
      await page.getByText('Not connected').waitFor();
    }
  });

  it('says so where it cannot be loaded, while the others go on', async (context) => {
    const { page } = await openWorkbench(context);
    await page.route('**/audit-screen-*.js', (route) => route.abort());
    await page.getByRole('button', { name: 'Open the 56-case example' }).click();
    await page.getByRole('link', { name: 'Audit' }).click();
    await page.getByRole('alert').getByRole('heading', { name: 'This could not be shown' }).waitFor();
    await look(page, 'not-shown');
    await page.getByRole('link', { name: 'Cases' }).click();
    await page.getByLabel('Search in cases').waitFor();
    await page.unroute('**/audit-screen-*.js');
    await page.getByRole('link', { name: 'Audit' }).click();
    await page.getByRole('button', { name: 'Load the window anew' }).click();
    await page.getByRole('button', { name: 'Add a claim' }).waitFor();
  });
});
