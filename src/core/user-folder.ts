import { homedir } from 'node:os';
import { join } from 'node:path';

const name = 'coproduction-workbench';

/** Where the program keeps what belongs to the person and to no project; `COPRO_HOME` names another place. */
export function userFolder(): string {
  const { env, platform } = process;
  if (env['COPRO_HOME'] !== undefined && env['COPRO_HOME'] !== '') return env['COPRO_HOME'];
  if (platform === 'win32') return join(env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), name);
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name);
  return join(env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), name);
}
