import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.ts';

/** What the files share is made once, before two of them at a time want it: the built interface and an unpacked browser. */
export async function setup(): Promise<void> {
  spawnSync(process.execPath, [fileURLToPath(new URL('../../../scripts/build-ui.ts', import.meta.url))], {
    stdio: 'inherit',
  });
  await findBrowser();
}
