import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { copro } from '../../support/copro.ts';
import { atHand, caseIs, exampleAtHome, openDesk, press, question, sitDown, ticked } from '../support/code-desk.ts';
import { look } from '../support/look.ts';

async function isSaved(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: /^Coding as/ })
    .getByText(/^Saved/)
    .waitFor();
}

const down = 'ArrowDown';
/** The twelve questions that every case asks, answered by digits; `factors` is found by typing. */
const first = ['1', down, '1', down, '1', down, '1', down, '1', down, '3', down, '1', down, '2', '3', down, '2', down];

async function answerAll(page: Page, sought: string): Promise<void> {
  await press(page, ...first);
  await page.keyboard.type(sought);
  await press(page, 'Enter', down, '1', down, down, down, '4');
}

describe('coding by keyboard alone', () => {
  it('codes three cases and finds everything in its place after a reload', async (context) => {
    const { page, troubles } = await sitDown(context);
    await look(page, 'code');
    for (const [number, sought] of [
      [1, 'joint'],
      [2, 'survey'],
      [3, 'staff'],
    ] as const) {
      await caseIs(page, number);
      await atHand(page, 'Focus on coproduction');
      await answerAll(page, sought);
      await press(page, 'm');
    }
    await caseIs(page, 4);
    await page.getByText('3 of 56 cases coded').waitFor();
    await press(page, 'k');
    await page.reload();
    await page.getByText('3 of 56 cases coded').waitFor();
    await page.getByRole('searchbox', { name: 'Find a case' }).fill('community ownership');
    await page.getByRole('option', { name: /Making a success of community ownership/ }).waitFor();
    await look(page, 'code-sought');
    await page.getByRole('option', { name: /Making a success of community ownership/ }).click();
    await caseIs(page, 2);
    await ticked(page, ['Role of citizens', 'Co-deliverer']);
    expect(await question(page, 'Influential factors').textContent()).toContain('Citizen survey');
    await ticked(page, ['Performance indicators', 'Citizen engagement']);
    expect(troubles()).toEqual([]);
  });

  it('takes the lines of a paragraph from Word as lines', async (context) => {
    const { page, troubles } = await sitDown(context);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await press(page, '1', 'Tab');
    await page.evaluate(`navigator.clipboard.writeText('they met\\u000bweekly')`);
    await page.keyboard.type('Because ');
    await page.keyboard.press('Control+v');
    await page.keyboard.type(', all of them');
    const rationale = page.getByRole('textbox', { name: 'Rationale' });
    expect(await rationale.inputValue()).toBe('Because they met\nweekly, all of them');
    await isSaved(page);
    expect(troubles()).toEqual([]);
  });

  it('says states, codes not reported, texts and grounds; letters are text in a field', async (context) => {
    const { page, troubles } = await sitDown(context);
    await press(page, 'r', down, 'n', down, 'a', down, down, down, down, down, '2', '3', 'ArrowLeft', '?');
    await atHand(page, 'Role of citizens');
    await look(page, 'code-definition');
    await press(page, '2', 'Tab');
    await page.keyboard.type('They make jam, and more');
    await press(page, 'Tab');
    await page.keyboard.type('“we deliver”');
    await press(page, 'Escape', down, down);
    await page.keyboard.type('other');
    await look(page, 'code-find');
    await press(page, 'Enter');
    await page.getByRole('textbox', { name: 'Text for Other factor' }).fill('a muse');
    await press(page, 'Enter');
    await isSaved(page);
    await look(page, 'code-grounds');
    await caseIs(page, 1);
    await page.getByRole('link', { name: 'History' }).click();
    const entries = page.getByRole('region', { name: 'What happened, newest first' });
    await entries.getByText('Ana set Influential factors of case 1 to Other factor (specify): a muse').waitFor();
    const said = await entries.textContent();
    expect(said).toContain('Ana set Focus on coproduction of case 1 to not reported');
    expect(said).toContain('Ana set Role of citizens of case 1 to Co-assessor (not reported: Co-deliverer)');
    expect(said).toContain('Ana changed the rationale of Role of citizens of case 1');
    expect(said).toContain('Ana changed the quote of Role of citizens of case 1');
    expect(troubles()).toEqual([]);
  });

  it('takes back at once, by key and by the button beside Saved', async (context) => {
    const { page, troubles } = await sitDown(context);
    const yes = ['Focus on coproduction', 'Yes'] as const;
    await press(page, '1');
    await ticked(page, yes);
    await page.getByRole('region', { name: 'Coding as Ana' }).getByRole('button', { name: 'Undo' }).click();
    await ticked(page, yes, false);
    await press(page, '1');
    await page.getByText('1/12').waitFor();
    await press(page, 'Control+z');
    await ticked(page, yes, false);
    expect(troubles()).toEqual([]);
  });

  it('never takes what an input method composes for a command', async (context) => {
    const { page, troubles } = await sitDown(context);
    await page.evaluate(`for (const key of ['m', 'j', 'a', '1', 'ArrowDown'])
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, isComposing: true }))`);
    await caseIs(page, 1);
    await atHand(page, 'Focus on coproduction');
    expect(await page.getByText('0/12').count()).toBeGreaterThan(10);
    expect(troubles()).toEqual([]);
  });
});

describe('who codes', () => {
  it('is asked first, and sees nobody else’s codings while blind', async (context) => {
    const { page, troubles } = await openDesk(context);
    await page.getByRole('textbox', { name: 'Your name' }).and(page.locator(':focus')).waitFor();
    await look(page, 'code-who');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ana');
    await page.keyboard.press('Enter');
    await atHand(page, 'Focus on coproduction');
    expect(await page.getByText(/^also said by/).count()).toBe(0);
    await page.getByRole('switch', { name: 'Blind' }).press(' ');
    await page.getByText('also said by strict, liberal').first().waitFor();
    await look(page, 'code-others');
    expect(troubles()).toEqual([]);
  });

  it('sees in one window what was coded in the other', async (context) => {
    const { page, next, troubles } = await sitDown(context);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('second window');
    const second = await next(() => page.keyboard.press('Enter'));
    await atHand(second, 'Focus on coproduction');
    await second.keyboard.press('3');
    await ticked(page, ['Focus on coproduction', 'Unclear']);
    expect(troubles()).toEqual([]);
  });

  it('leaves in one window what was taken back in the other, though it was typed there', async (context) => {
    const { page, next, troubles } = await sitDown(context);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('second window');
    const second = await next(() => page.keyboard.press('Enter'));
    await atHand(second, 'Focus on coproduction');
    await press(page, '1', 'Tab');
    await page.keyboard.type('they met weekly');
    const rationale = { name: 'Rationale' } as const;
    await expect.poll(() => second.getByRole('textbox', rationale).inputValue()).toBe('they met weekly');
    for (const nth of [0, 1]) {
      await second.keyboard.press('Control+z');
      await second.getByRole('status').getByText('Undid entry').nth(nth).waitFor();
    }
    // It stays under the hands until it is left.
    await page.getByText('answer first').waitFor();
    await press(page, 'Escape');
    await page.getByRole('textbox', rationale).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'History' }).click();
    const entries = page.getByRole('region', { name: 'What happened, newest first' }).getByRole('listitem');
    await entries.first().waitFor();
    expect(await entries.first().textContent()).toContain('Undid entry');
    expect(troubles()).toEqual([]);
  });

  it('marks a case of a round done, which keeps it as it is until the mark is undone', async (context) => {
    const { home, file } = await exampleAtHome();
    expect(copro(home, 'round', file, '--open', 'Pilot', '--coders', 'Ana', '--cases', '1,2,3').code).toBe(0);
    const { page, troubles } = await openDesk(context, { home });
    await page.getByRole('main').getByRole('button', { name: 'Ana' }).click();
    await atHand(page, 'Focus on coproduction');
    await page.getByText('0 of 3 cases done').waitFor();
    await press(page, '1');
    await page.getByText('1/12').waitFor();
    await press(page, 'm');
    await caseIs(page, 2);
    await page.getByText('1 of 3 cases done').waitFor();
    const status = page.getByRole('contentinfo', { name: 'Status' });
    await status.getByText('Blind', { exact: true }).waitFor();
    await page.getByRole('switch', { name: 'Blind' }).press(' ');
    await status.getByText('Blind', { exact: true }).waitFor({ state: 'hidden' });
    await page.getByRole('option', { name: /Supporting vulnerable adults/ }).click();
    await caseIs(page, 1);
    await page.getByText('Ana has marked case 1 done in the round “Pilot”').waitFor();
    await look(page, 'code-frozen');
    await press(page, '2');
    await ticked(page, ['Focus on coproduction', 'Yes']);
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('0 of 3 cases done').waitFor();
    expect(troubles()).toEqual([]);
  });
});
