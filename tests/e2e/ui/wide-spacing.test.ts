import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleAtHome } from '../support/code-desk.ts';
import { picture } from '../support/picture.ts';
import { historyEntry } from '../support/use-workbench.ts';
import { openWorkbench } from '../support/workbench.ts';

/** What WCAG 1.4.12 lets a reader set. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Texts that are laid over their neighbour, or touch it. */
async function overlapping(page: Page, pairs: readonly (readonly [string, string])[]): Promise<string[]> {
  return page.evaluate(`${JSON.stringify(pairs)}.flatMap(([one, other]) =>
    [...document.querySelectorAll(one)].flatMap((first) => {
      const second = first.parentElement.querySelector(other);
      const range = document.createRange();
      range.selectNodeContents(first);
      const [a, b] = [range.getBoundingClientRect(), second.getBoundingClientRect()];
      return a.right > b.left - 3 && a.bottom > b.top + 1 && b.bottom > a.top + 1 ? [first.textContent] : [];
    }))`);
}

describe('letters and words set wider', () => {
  it('lie over nothing in the timeline, and break no name of a screen', async (context) => {
    const { page, troubles } = await openWorkbench(context, { project: (await exampleAtHome()).file });
    await page.getByRole('link', { name: 'History' }).click();
    await historyEntry(page, 'liberal coded 56 cases').waitFor();
    await page.evaluate(`(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(${JSON.stringify(spacing)});
      document.adoptedStyleSheets = [sheet];
    })()`);
    await picture(page, 'wide spacing');
    expect(await overlapping(page, [['.entry > time', '.entry-words']])).toEqual([]);
    const tall = await page.evaluate<number>(
      "Math.max(...[...document.querySelectorAll('.rail-item span')].map((name) => name.getBoundingClientRect().height))",
    );
    expect(tall).toBeLessThan(20);
    const outside = await page.evaluate<string[]>(`[...document.querySelectorAll('.rail-item span')]
      .filter((name) => name.getBoundingClientRect().right > document.querySelector('.rail').getBoundingClientRect().right)
      .map((name) => name.textContent)`);
    expect(outside).toEqual([]);
    expect(troubles()).toEqual([]);
  });
});
