/** `npm run golden:update`: writes what the golden tests now get, for a person to look at before it is committed. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['--run', 'unit', '--', 'tests/golden', ...process.argv.slice(2)], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, COPRO_UPDATE_GOLDEN: '1' },
});
process.exitCode = status ?? 1;
