import { spawnSync } from 'node:child_process';
import chromium from '@sparticuz/chromium';
import { chromiumPrograms } from '../../../src/server/find-chromium.ts';
import type { Found } from '../../support/requirements.ts';

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** Some systems put a stub where the browser would be, so it counts only once it has told its version. */
function starts(executablePath: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(executablePath, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function installed(): Browser | undefined {
  const executablePath = chromiumPrograms().find(starts);
  if (executablePath === undefined) return undefined;
  return { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

/** The package's own list of arguments is left aside: it turns web security off. */
async function unpacked(): Promise<Found<Browser>> {
  const missing = 'no Chrome, Chromium or Edge is installed';
  if (process.platform !== 'linux' || process.arch !== 'x64') return { ok: false, reason: missing };
  const executablePath = await chromium.executablePath();
  if (starts(executablePath)) return { ok: true, value: { executablePath, args: ['--no-sandbox'] } };
  return { ok: false, reason: `${missing}, and the packaged Chromium lacks system libraries here` };
}

/** A browser for Playwright to drive: an installed one first, because it has the system's fonts and sandbox. */
export async function findBrowser(): Promise<Found<Browser>> {
  const own = installed();
  return own === undefined ? unpacked() : { ok: true, value: own };
}
