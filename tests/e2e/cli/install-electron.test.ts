import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { electronPackage } from '../../../src/cli/desktop/find-electron.ts';
import { installElectron } from '../../../src/cli/desktop/install-electron.ts';
import { like } from '../../support/like.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A place to take Electron from, which has none. */
async function emptyMirror() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { asked, address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/` };
}

it('Electron is looked for once where ELECTRON_MIRROR says, and not at all in CI or offline', async () => {
  const { asked, address } = await emptyMirror();
  onTestFinished(() => void vi.unstubAllEnvs());
  const surroundings = { CI: '', npm_config_offline: '', ELECTRON_MIRROR: address };
  // Nothing that was downloaded before, and nothing that is here.
  const none = { electron_config_cache: temporaryFolder(), ELECTRON_OVERRIDE_DIST_PATH: temporaryFolder() };
  const attempt = async (more: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries({ ...surroundings, ...none, ...more })) vi.stubEnv(name, value);
    const said: string[] = [];
    const reply = await installElectron((line) => said.push(line));
    return { why: reply.ok ? 'installed' : reply.error.message, said };
  };
  expect(await attempt({ CI: 'true' })).toEqual({ why: 'it is not downloaded in CI', said: [] });
  expect(await attempt({ npm_config_offline: 'true' })).toEqual({ why: 'npm is set to work offline', said: [] });
  expect(asked).toEqual([]);
  expect(await attempt({})).toEqual({
    why: 'it could not be downloaded',
    said: [like(/^Downloading Electron, once \(ELECTRON_MIRROR/)],
  });
  // Nothing is asked for where Electron's own download is here already: then only the folder named is without one.
  if (!existsSync(join(electronPackage() ?? '', 'dist')))
    expect(asked).toEqual([like(/electron-v[\d.]+-\w+-\w+\.zip$/)]);
});
