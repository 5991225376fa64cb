import type { Page } from 'playwright-core';

/**
 * Runs in the page: notes when a key or button went down, when the reply came that what it did is saved, and, asked by
 * `shown`, when the screen shows it.
 */
const watch = `(() => {
  const saves = (globalThis.saves = []);
  let pressed = 0;
  for (const kind of ['pointerdown', 'keydown'])
    addEventListener(kind, () => { pressed = performance.now(); }, true);
  const plain = fetch;
  globalThis.fetch = async (address, ...rest) => {
    const reply = await plain(address, ...rest);
    if (/codings\\.(put|clear)$/.test(String(address))) saves.push(performance.now() - pressed);
    return reply;
  };
  const until = (there, what) => new Promise((resolve, reject) => {
    const look = () => {
      const waited = performance.now() - pressed;
      if (there()) resolve(waited);
      else if (waited > 20_000) reject(new Error('There is no ' + what));
      else requestAnimationFrame(look);
    };
    look();
  });
  globalThis.shown = (place, text) =>
    until(() => document.querySelector(place)?.textContent.includes(text) === true, text + ' at ' + place);
  globalThis.saved = async (before) => {
    await until(() => saves.length > before, 'save');
    return saves.at(-1);
  };
})()`;

/** Begins to watch a page; to be called before it is loaded. */
export async function watchSaves(page: Page): Promise<void> {
  await page.addInitScript({ content: watch });
}

/** What one act took, in ms, from the press to the reply that it is saved and to the screen that shows it. */
export type Save = { readonly saved: number; readonly shown: number };

/** Does something once, and waits until it is saved and `place` holds `text`. */
export async function timeSave(
  page: Page,
  act: () => Promise<void>,
  seen: { place: string; text: string },
): Promise<Save> {
  const before = await page.evaluate<number>('saves.length');
  await act();
  const shown = await page.evaluate<number>(`shown(${JSON.stringify(seen.place)}, ${JSON.stringify(seen.text)})`);
  const saved = await page.evaluate<number>(`saved(${String(before)})`);
  return { saved, shown };
}
