import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { copro } from '../../support/copro.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { seriousViolations } from '../support/accessibility.ts';
import { picture } from '../support/picture.ts';
import { openWorkbench } from '../support/workbench.ts';

const file = ['examples', 'Coproduction in 56 cases.copro'] as const;

/** Opens the example at the desk of a coder. */
async function sitDown(page: Page, coder = 'Ana'): Promise<void> {
  await page.getByRole('button', { name: 'Open the 56-case example' }).click();
  await page.getByRole('link', { name: 'Code', exact: true }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill(coder);
  await page.keyboard.press('Enter');
  await atHand(page, 'Focus on coproduction');
}

function question(page: Page, label: string) {
  return page.getByRole('group', { name: new RegExp(`^${label}`) });
}

async function atHand(page: Page, label: string): Promise<void> {
  await expect.poll(() => question(page, label).getAttribute('aria-current')).toBe('true');
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function look(page: Page, name: string): Promise<void> {
  await picture(page, name);
  expect.soft(await seriousViolations(page), `axe on ${name}`).toEqual([]);
}

async function caseIs(page: Page, number: number): Promise<void> {
  await page.getByRole('article', { name: `Case ${String(number)}`, exact: true }).waitFor();
}

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
    const { page, troubles } = await openWorkbench(context);
    await sitDown(page);
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
    await page.getByRole('option', { name: /Making a success of community ownership/ }).click();
    await caseIs(page, 2);
    const role = question(page, 'Role of citizens');
    await expect
      .poll(() => role.getByRole('checkbox', { name: 'Co-deliverer' }).getAttribute('aria-checked'))
      .toBe('true');
    expect(await question(page, 'Influential factors').textContent()).toContain('Citizen survey');
    expect(await question(page, 'Performance indicators').textContent()).toContain('✓');
    expect(troubles()).toEqual([]);
  });

  it('says states, codes not reported, texts and grounds; letters are text in a field', async (context) => {
    const { page, troubles, home } = await openWorkbench(context);
    await sitDown(page);
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
    await expect
      .poll(() => copro(home, 'history', join(home, ...file)).stdout)
      .toContain('Ana set Influential factors of case 1 to Other factor (specify): a muse');
    const said = copro(home, 'history', join(home, ...file)).stdout;
    expect(said).toContain('Ana set Focus on coproduction of case 1 to not reported');
    expect(said).toContain('Ana set Role of citizens of case 1 to Co-assessor (not reported: Co-deliverer)');
    expect(said).toContain('Ana changed the rationale of Role of citizens of case 1');
    expect(said).toContain('Ana changed the quote of Role of citizens of case 1');
    expect(troubles()).toEqual([]);
  });

  it('takes back at once, by key and by the button beside Saved', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await sitDown(page);
    const yes = question(page, 'Focus on coproduction').getByRole('radio', { name: 'Yes' });
    await press(page, '1');
    await expect.poll(() => yes.getAttribute('aria-checked')).toBe('true');
    await isSaved(page);
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect.poll(() => yes.getAttribute('aria-checked')).toBe('false');
    await press(page, '1');
    await isSaved(page);
    await expect.poll(() => page.getByText('1/12').count()).toBe(1);
    await press(page, 'Control+z');
    await expect.poll(() => yes.getAttribute('aria-checked')).toBe('false');
    expect(troubles()).toEqual([]);
  });

  it('never takes what an input method composes for a command', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await sitDown(page);
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
    const { page, troubles } = await openWorkbench(context);
    await page.getByRole('button', { name: 'Open the 56-case example' }).click();
    await page.getByRole('link', { name: 'Code', exact: true }).click();
    await page.getByRole('textbox', { name: 'Your name' }).waitFor();
    await look(page, 'code-who');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ana');
    await page.keyboard.press('Enter');
    await atHand(page, 'Focus on coproduction');
    expect(await page.getByText(/^also said by/).count()).toBe(0);
    await page.getByText('Blind', { exact: true }).click();
    await page
      .getByText(/^also said by strict, liberal|^also said by/)
      .first()
      .waitFor();
    await look(page, 'code-others');
    expect(troubles()).toEqual([]);
  });

  it('sees in one window what was coded in the other', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await sitDown(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('second window');
    const [second] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
    await atHand(second, 'Focus on coproduction');
    await second.keyboard.press('3');
    await expect
      .poll(() =>
        question(page, 'Focus on coproduction').getByRole('radio', { name: 'Unclear' }).getAttribute('aria-checked'),
      )
      .toBe('true');
    expect(troubles()).toEqual([]);
  });

  it('marks a case of a round done, which keeps it as it is until the mark is undone', async (context) => {
    const home = temporaryFolder();
    const { page, troubles } = await openWorkbench(context, { home });
    await sitDown(page);
    await press(page, '1');
    await isSaved(page);
    await page.getByRole('link', { name: 'Close the project and go to the start' }).click();
    await page.getByText('56 cases · 1377 codings').waitFor();
    const opened = () =>
      copro(home, 'round', join(home, ...file), '--open', 'Pilot', '--coders', 'Ana', '--cases', '1,2,3');
    await expect.poll(() => opened().stderr, { timeout: 10_000 }).not.toContain('open');
    await page.getByRole('button', { name: /^Coproduction in 56 cases/ }).click();
    await page.getByRole('link', { name: 'Code', exact: true }).click();
    await page.getByText('0 of 3 cases done').waitFor();
    await press(page, 'm');
    await caseIs(page, 2);
    await page.getByText('1 of 3 cases done').waitFor();
    await press(page, 'k');
    await page.getByText('Ana has marked case 1 done in the round “Pilot”').waitFor();
    await look(page, 'code-frozen');
    await press(page, '2');
    expect(
      await question(page, 'Focus on coproduction').getByRole('radio', { name: 'Yes' }).getAttribute('aria-checked'),
    ).toBe('true');
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('0 of 3 cases done').waitFor();
    expect(troubles()).toEqual([]);
  });
});

describe('when the program is killed in the middle', () => {
  it('what was called saved is there when it is opened again', async (context) => {
    const home = temporaryFolder();
    const { page, program } = await openWorkbench(context, { home });
    await sitDown(page);
    await press(page, '1', down, '2', 'Tab');
    await isSaved(page);
    await page.getByText('2/12').waitFor();
    await page.keyboard.type('never to be saved');
    program.kill('SIGKILL');
    await page.getByText('Not connected').waitFor();
    await press(page, 'Escape', '1');
    await page.getByRole('alert').first().waitFor();
    const again = await openWorkbench(context, { home, project: join(home, ...file) });
    await again.page.getByRole('link', { name: 'Code', exact: true }).click();
    await caseIs(again.page, 1);
    const radio = (label: string, code: string) => question(again.page, label).getByRole('radio', { name: code });
    await expect.poll(() => radio('Focus on coproduction', 'Yes').getAttribute('aria-checked')).toBe('true');
    await expect.poll(() => radio('Professionals contribute', 'No').getAttribute('aria-checked')).toBe('true');
  });
});

describe('the look of it', () => {
  it.for([
    ['dark', { colorScheme: 'dark' }],
    ['Chinese', { locale: 'zh-CN' }],
    ['narrow', { viewport: { width: 1024, height: 700 } }],
    ['at twice the size', { viewport: { width: 640, height: 700 } }],
    ['wide', { viewport: { width: 1920, height: 1000 } }],
  ] as const)('reaches no further than the window: %s', async ([name, wish], context) => {
    const { page, troubles } = await openWorkbench(context, { look: wish });
    await page.getByRole('button', { name: /^Open the 56-case example|56/ }).click();
    await page.getByRole('link', { name: /^(Code|编码)$/ }).click();
    await page.getByRole('textbox', { name: /Your name|您的姓名/ }).fill('Ana');
    await page.keyboard.press('Enter');
    await atHand(page, 'Focus on coproduction');
    await press(page, down, '1', down, down, down, down, down, down, '2', 'ArrowRight');
    await look(page, `code ${name}`);
    const [needed, there] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]');
    expect(needed).toBeLessThanOrEqual(there);
    expect(troubles()).toEqual([]);
  });
});
