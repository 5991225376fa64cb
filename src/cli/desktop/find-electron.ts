import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../contract/errors.ts';

/** Where the program of Electron lies within its folder, by system. */
function executable(): string {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** The folder of the package; undefined where it is not installed, as in production installations. */
export function electronPackage(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return undefined;
  }
}

/**
 * The program of Electron, if it is here and whole. Found without loading its package, which would begin a download.
 * ELECTRON_OVERRIDE_DIST_PATH names a folder that holds one, as it does for Electron itself.
 */
export function findElectron(): Result<string> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') {
    const program = join(override, executable());
    if (existsSync(program)) return ok(program);
    return fail('not-found', `ELECTRON_OVERRIDE_DIST_PATH names ${override}, which has no ${executable()}`);
  }
  const folder = electronPackage();
  if (folder === undefined) return fail('not-found', 'the package electron is not installed');
  const program = join(folder, 'dist', executable());
  const wanted = versionIn(join(folder, 'package.json'));
  if (existsSync(program) && versionOf(join(folder, 'dist', 'version')) === wanted) return ok(program);
  return fail('not-found', `the program of Electron ${wanted ?? ''} is not downloaded yet`);
}

function versionIn(file: string): string | undefined {
  return (JSON.parse(readFileSync(file, 'utf8')) as { version?: string }).version;
}

function versionOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}
