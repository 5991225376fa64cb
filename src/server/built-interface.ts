import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fail, type Result } from '../contract/errors.ts';
import { type InterfaceFiles, listInterface } from '../core/page/interface-files.ts';

const folder = fileURLToPath(new URL('../../dist/ui', import.meta.url));
const builder = fileURLToPath(new URL('../../scripts/build-ui.ts', import.meta.url));

/** The interface as it is built; in a checkout it is built first where it is missing or older than its sources. */
export function builtInterface(): Result<InterfaceFiles> {
  if (existsSync(builder)) {
    // What the build says goes to stderr: stdout belongs to the command.
    const { status } = spawnSync(process.execPath, [builder], { stdio: ['ignore', 2, 2] });
    if (status !== 0) return fail('internal', 'The interface could not be built; the lines above say why.');
  }
  return listInterface(folder);
}
