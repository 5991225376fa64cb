import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { coproEntry } from '../../support/copro.ts';
import { like } from '../../support/like.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A machine with a screen, without Electron, where nothing is to be installed. */
function surroundings(): NodeJS.ProcessEnv {
  const given = { DISPLAY: ':9', CI: '1', BROWSER: 'none', ELECTRON_OVERRIDE_DIST_PATH: temporaryFolder() };
  return { ...process.env, ...given, COPRO_HOME: temporaryFolder() };
}

/** Told to root before anything else: its windows would have no sandbox. */
const why = process.getuid?.() === 0 ? 'for the user root' : 'ELECTRON_OVERRIDE_DIST_PATH names .*, which has no';

describe('copro open without Electron', () => {
  it('says why in one line and shows the workbench in a browser', async () => {
    const program = spawn(process.execPath, [coproEntry, 'open'], { env: surroundings() });
    onTestFinished(() => void program.kill('SIGKILL'));
    const said: string[] = [];
    program.stderr.on('data', (text) => said.push(String(text)));
    for await (const line of createInterface(program.stdout)) {
      expect(line).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#launch=/);
      break;
    }
    const lines = said.join('').split('\n');
    const told = lines.filter((line) => line.startsWith('The desktop app cannot be shown'));
    expect(told).toEqual([like(new RegExp(`${why}.*A browser shows the workbench instead\\.$`))]);
  });

  it('fails where it must not do without', () => {
    const args = [coproEntry, 'open', '--require-electron'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { env: surroundings(), encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toMatch(new RegExp(`The desktop app cannot be shown: .*${why}`));
  });
});
