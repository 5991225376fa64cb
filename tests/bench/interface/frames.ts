import type { Page } from 'playwright-core';

/** How long the frames of a scroll took, in ms. */
export type Frames = { readonly median: number; readonly slowest: number; readonly late: number; readonly all: number };

/** Scrolls the grid on screen down, one frame at a time, as far as it goes or 240 frames; late is over 34 ms (two frames). */
export async function scrollFrames(page: Page): Promise<Frames> {
  const times = await page.evaluate<number[]>(`new Promise((resolve, reject) => {
    const scrolls = ({ scrollHeight, clientHeight }) => clientHeight > 0 && scrollHeight > clientHeight + 100;
    const grid = [...document.querySelectorAll('.ag-root *')].find(
      (one) => scrolls(one) && getComputedStyle(one).overflowY !== 'visible' && getComputedStyle(one).overflowY !== 'hidden',
    );
    if (grid === undefined) reject(new Error('Nothing on this screen scrolls.'));
    const times = [];
    let last = performance.now();
    const step = (now) => {
      times.push(now - last);
      last = now;
      const before = grid.scrollTop;
      grid.scrollTop += 120;
      if (times.length > 240 || grid.scrollTop === before) resolve(times.slice(1));
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
  const sorted = times.toSorted((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    slowest: sorted.at(-1) ?? Number.NaN,
    late: times.filter((time) => time > 34).length,
    all: times.length,
  };
}
