import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import chromium from '@sparticuz/chromium';
import type { Found } from '../../support/requirements.ts';

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

const commands = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

function usualPaths(): string[] {
  const { env, platform } = process;
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LocalAppData']].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => windowsPrograms.map((program) => path.join(root, program)));
  }
  const onPath = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const found = onPath.flatMap((folder) => commands.map((command) => path.join(folder, command)));
  if (platform !== 'darwin') return found;
  return [...macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`), ...found];
}

/** Some systems put a stub where the browser would be, so it counts only once it has told its version. */
function starts(executablePath: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(executablePath, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function installed(): Browser | undefined {
  const executablePath = usualPaths().find((candidate) => existsSync(candidate) && starts(candidate));
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
