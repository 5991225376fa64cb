import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { screenIds } from '../../../src/ui/app/screen-ids.ts';
import { clippedWords } from '../support/clipped-words.ts';
import { picture } from '../support/picture.ts';
import { historyEntry, openExample } from '../support/use-workbench.ts';
import { openWorkbench } from '../support/workbench.ts';

const sizes: readonly (readonly [string, BrowserContextOptions])[] = [
  ['1024 wide', { viewport: { width: 1024, height: 700 } }],
  ['1920 wide', { viewport: { width: 1920, height: 1000 } }],
  // What a browser makes of a window of 1280 at a zoom of 200 %.
  ['at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
  // The width that WCAG 1.4.10 asks for: 1280 at 400 %.
  ['at 400 %', { viewport: { width: 320, height: 512 } }],
];

/** That a page is no wider than the window, and that what one starts from is in it. */
async function fits(page: Page, name: string): Promise<void> {
  await picture(page, name);
  const [needed, there] = await page.evaluate<[number, number]>('[document.documentElement.scrollWidth, innerWidth]');
  expect.soft(needed, `${name}: width`).toBeLessThanOrEqual(there);
  const outside = await page.evaluate<string[]>(`[...document.querySelectorAll('.bar button, .rail a, .start button')]
    .filter((one) => one.checkVisibility())
    .filter((one) => { const { left, right } = one.getBoundingClientRect(); return left < 0 || right > innerWidth; })
    .map((one) => one.textContent || one.getAttribute('aria-label'))`);
  expect.soft(outside, `${name}: outside the window`).toEqual([]);
  const cut = await page.evaluate<string[]>(`[...document.querySelectorAll('.mantine-Button-label, .status > *')]
    .filter((one) => one.checkVisibility())
    .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > innerWidth)
    .map((one) => one.textContent)`);
  expect.soft(cut, `${name}: cut`).toEqual([]);
  // Panes side by side, or one under the other, leave each other room to be read.
  const least = await page.evaluate<number>(
    "Math.min(...[...document.querySelectorAll('.split-right')].map((one) => one.clientWidth), innerWidth)",
  );
  expect.soft(least, `${name}: the narrowest pane`).toBeGreaterThan(200);
}

async function eachScreen(page: Page, look: (screen: string) => Promise<void>): Promise<void> {
  const rail = page.getByRole('navigation', { name: 'Screens' });
  for (const [index, screen] of screenIds.entries()) {
    await rail
      .getByRole('link')
      .nth(index + 1)
      .click();
    await page.locator('.frame-screen').getByText(/\S/).first().waitFor();
    await look(screen);
  }
}

describe('windows of every size', () => {
  it.for(sizes)('hold every screen: %s', async ([name, look], context) => {
    const { page, troubles } = await openWorkbench(context, { look });
    await page.getByRole('button', { name: 'New review' }).waitFor();
    await fits(page, `start ${name}`);
    await openExample(page);
    await eachScreen(page, (screen) => fits(page, `${screen} ${name}`));
    expect(troubles()).toEqual([]);
  });
});

describe('words longer by two fifths', () => {
  it.for([1280, 1024])('are cut nowhere in a window of %i', async (width, context) => {
    const { page } = await openWorkbench(context, { look: { viewport: { width, height: 800 } } });
    const uncut = async (name: string): Promise<void> => {
      let clipped: readonly string[] = [];
      const looked = async (): Promise<number> => {
        const seen = await clippedWords(page);
        ({ clipped } = seen);
        return seen.looked;
      };
      await expect.poll(looked, { message: `${name}: sentences looked at` }).toBeGreaterThan(0);
      await picture(page, `longer words ${name} ${String(width)}`);
      expect.soft(clipped, name).toEqual([]);
    };
    await page.getByRole('button', { name: 'New review' }).waitFor();
    await uncut('start');
    await page.reload();
    await openExample(page);
    await eachScreen(page, uncut);
    await page.reload();
    await page.getByRole('link', { name: 'History' }).click();
    await historyEntry(page, 'strict coded').click();
    await page.getByRole('button', { name: 'Undo this entry' }).waitFor();
    await uncut('history with an entry');
    await page.getByText('Backups', { exact: false }).first().click();
    await uncut('backups');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await uncut('palette');
  });

  it('are found where they are cut', async (context) => {
    const { page } = await openWorkbench(context);
    await openExample(page);
    await page.evaluate("document.querySelector('.bar-tools button').style.width = '90px'");
    const { clipped } = await clippedWords(page);
    expect(clipped.join()).toContain('Set restore point');
  });
});

describe('an input method', () => {
  it('has every key to itself while a text is being composed', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await openExample(page);
    const press = (init: object): Promise<unknown> =>
      page.evaluate(`(() => {
        const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...${JSON.stringify(init)} });
        (document.activeElement ?? document.body).dispatchEvent(event);
      })()`);
    const keys = [
      { key: 'k', ctrlKey: true },
      { key: 'z', ctrlKey: true },
      { key: '?', shiftKey: true },
      ...screenIds.map((_, index) => ({ key: String(index + 1), altKey: true })),
      ...Array.from('abcdefghijklmnopqrstuvwxyz0123456789', (key) => ({ key })),
    ];
    const before = page.url();
    for (const key of keys) {
      await press({ ...key, isComposing: true });
      await press({ ...key, key: 'Process', isComposing: true });
    }
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(page.url()).toBe(before);
    expect(await historyEntry(page, 'Undid').count()).toBe(0);
    await press({ key: 'k', ctrlKey: true });
    const field = page.getByRole('dialog').getByRole('combobox');
    await field.fill('undo');
    await press({ key: 'Enter', isComposing: true });
    expect(await field.count()).toBe(1);
    expect(await historyEntry(page, 'Undid').count()).toBe(0);
    await press({ key: 'Enter' });
    await historyEntry(page, 'Undid entry 7').waitFor();
    expect(troubles()).toEqual([]);
  });

  it('composes into a field, whose text is then Chinese', async (context) => {
    const { page, troubles } = await openWorkbench(context);
    await openExample(page);
    await page.getByLabel('Filter by words or person').focus();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'bian', selectionStart: 4, selectionEnd: 4 });
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await session.send('Input.insertText', { text: '变更' });
    await expect.poll(() => page.getByLabel('Filter by words or person').inputValue()).toContain('变更');
    await page.getByText('No entry of the history is like that.').waitFor();
    expect(troubles()).toEqual([]);
  });
});

describe('a system that asks for less motion', () => {
  it('gets none: nothing on any screen has an animation or a transition', async (context) => {
    const { page, troubles } = await openWorkbench(context, { look: { reducedMotion: 'reduce' } });
    const moving = (): Promise<string[]> =>
      page.evaluate(`[...document.querySelectorAll('*')]
        .filter((one) => {
          const { animationName, transitionDuration } = getComputedStyle(one);
          return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
        })
        .map((one) => one.tagName + '.' + one.className)`);
    await page.getByRole('button', { name: 'New review' }).waitFor();
    expect(await moving()).toEqual([]);
    await openExample(page);
    await eachScreen(page, async (screen) => {
      expect.soft(await moving(), screen).toEqual([]);
    });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    expect(await moving()).toEqual([]);
    expect(troubles()).toEqual([]);
  });
});
