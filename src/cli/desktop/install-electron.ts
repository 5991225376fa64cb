import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../contract/errors.ts';
import { electronPackage, findElectron } from './find-electron.ts';

/** How long the one attempt may take, in milliseconds. */
const patience = 180_000;

/**
 * Downloads the program of Electron by its own package, once and for at most three minutes. Not where nobody waits for a
 * window (CI), and not where the person has said that there is no network (`npm_config_offline`).
 */
export async function installElectron(say: (line: string) => void): Promise<Result<string>> {
  const { env } = process;
  if (isSet(env['CI'])) return fail('not-found', 'it is not downloaded in CI');
  if (isSet(env['npm_config_offline'])) return fail('not-found', 'npm is set to work offline');
  const folder = electronPackage();
  if (folder === undefined) return fail('not-found', 'the package electron is not installed: npm ci');
  say('Downloading Electron, once (ELECTRON_MIRROR names another place to take it from) …\n');
  const done = await runs(join(folder, 'install.js'));
  if (!done) return fail('not-found', 'it could not be downloaded');
  const found = findElectron();
  return found.ok ? ok(found.value) : fail('not-found', 'it could not be downloaded');
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value !== 'false';
}

function runs(script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { stdio: 'ignore', timeout: patience });
    child.once('error', () => {
      resolve(false);
    });
    child.once('exit', (code) => {
      resolve(code === 0);
    });
  });
}
