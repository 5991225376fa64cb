import type { Page } from 'playwright-core';
import { print } from '../store/figures.ts';
import { printAgainst, quantile } from './budget.ts';

/** Two rows a frame, 120 a second: a wheel that is turned without a rest. */
const pixels = 60;
const frames = 600;

/** Scrolls the grid on screen down and gives how long each frame took, in ms, and in how many of them rows were missing. */
async function scrollFrames(page: Page): Promise<{ times: number[]; blank: number }> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const scrolls = (one) => one.clientHeight > 0 && one.scrollHeight > one.clientHeight + 100;
    const grid = [...document.querySelectorAll('.ag-root *')].find(
      (one) => scrolls(one) && ['auto', 'scroll'].includes(getComputedStyle(one).overflowY),
    );
    if (grid === undefined) reject(new Error('Nothing on this screen scrolls.'));
    grid.scrollTop = 0;
    const times = [];
    let blank = 0;
    let last;
    const step = (now) => {
      if (last !== undefined) times.push(now - last);
      last = now;
      const rows = [...document.querySelectorAll('.ag-row [col-id="case.title"]')];
      if (rows.some((row) => row.textContent === '')) blank += 1;
      const before = grid.scrollTop;
      grid.scrollTop += ${String(pixels)};
      if (times.length >= ${String(frames)} || grid.scrollTop === before) {
        grid.scrollTop = 0;
        resolve({ times, blank });
      } else requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  })`);
}

/** Scrolls the grid on screen as a wheel does, and prints its frames against what they may be. */
export async function scrolling(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await busy();
  const { times, blank } = await scrollFrames(page);
  printAgainst('work of the page for a frame', ((await busy()) - before) * (1000 / times.length));
  printAgainst('frame of a scroll, median', quantile(times, 0.5));
  printAgainst('frame of a scroll, 95th percentile', quantile(times, 0.95));
  printAgainst('frame of a scroll, longest', Math.max(...times));
  // A frame of 16.7 ms is measured as 16.6 or 16.8.
  printAgainst('share of frames over 16.7 ms', share(times, 17.5));
  printAgainst('share of frames over 50 ms', share(times, 50));
  print(
    `  (${String(times.length)} frames of ${String(pixels)} pixels; in ${String(blank)} of them rows were still to come)`,
  );
}

function share(times: readonly number[], over: number): number {
  return (100 * times.filter((time) => time > over).length) / times.length;
}
