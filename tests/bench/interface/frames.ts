import type { Page } from 'playwright-core';
import { print } from '../store/figures.ts';
import { printAgainst, quantile } from './budget.ts';

/** How a person scrolls: by so many pixels a frame, for so many frames. */
type Way = { readonly pixels: number; readonly frames: number };

/** Scrolls the grid on screen down and gives how long each frame took, in ms, and in how many of them rows were missing. */
async function scrollFrames(page: Page, { pixels, frames }: Way): Promise<{ times: number[]; blank: number }> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const grid = document.querySelector('.ag-grid-scrolling-part, .ag-body-viewport');
    if (grid === null || grid.scrollHeight <= grid.clientHeight) reject(new Error('Nothing on this screen scrolls.'));
    grid.scrollTop = 0;
    const times = [];
    let blank = 0;
    let last;
    const step = (now) => {
      if (last !== undefined) times.push(now - last);
      last = now;
      const rows = [...grid.querySelectorAll('.ag-pinned-left-cols-container [col-id="case.title"]')];
      if (rows.some((row) => row.textContent === '')) blank += 1;
      const before = grid.scrollTop;
      grid.scrollTop += ${String(pixels)};
      if (times.length >= ${String(frames)} || grid.scrollTop === before) resolve({ times, blank });
      else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
}

/** Scrolls the grid on screen as a wheel does, and prints its frames against what they may be. */
export async function scrolling(page: Page): Promise<void> {
  const { times, blank } = await scrollFrames(page, { pixels: 120, frames: 600 });
  printAgainst('frame of a scroll, median', quantile(times, 0.5));
  printAgainst('frame of a scroll, 95th percentile', quantile(times, 0.95));
  printAgainst('frame of a scroll, longest', Math.max(...times));
  // A frame of 16.7 ms is measured as 16.6 or 16.8.
  printAgainst('share of frames over 16.7 ms', share(times, 17.5));
  printAgainst('share of frames over 50 ms', share(times, 50));
  print(`  (${String(times.length)} frames of 120 pixels; rows were still to come in ${String(blank)} of them)`);
}

function share(times: readonly number[], over: number): number {
  return (100 * times.filter((time) => time > over).length) / times.length;
}
