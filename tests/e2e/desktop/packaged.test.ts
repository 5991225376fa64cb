import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { copro } from '../../support/copro.ts';
import { like } from '../../support/like.ts';
import { foundOrSkip } from '../../support/requirements.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { environment } from '../support/desktop/launch.ts';
import { asUser, giveToUser } from '../support/desktop/ordinary-user.ts';
import { processesOf } from '../support/desktop/processes.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('the packed app', () => {
  it('is put together, started, opens a project and quits; it is no Node for others', async (context) => {
    const ground = foundOrSkip(context, 'electron', inject('desktop'));
    const folder = temporaryFolder();
    const unpacked = join(folder, 'linux-unpacked');
    const args = [join(root, 'scripts/package.ts'), '--dir', `-c.directories.output=${folder}`];
    const made = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(made.stderr + made.stdout).toContain('This build is not signed');
    expect(made.stdout).toMatch(/linux-unpacked +\d+ MB/);
    // Of binaries, only those for this system; nothing that Electron shows when it is given no app.
    const resources = join(unpacked, 'resources');
    const binaries = readdirSync(join(resources, 'app.asar.unpacked'), { recursive: true, encoding: 'utf8' });
    const files = binaries.filter((name) => statSync(join(resources, 'app.asar.unpacked', name)).isFile());
    expect(files.map((name) => basename(name)).sort()).toEqual([
      like(/^linux-(x64|arm64)\.node$/),
      like(/^skia\.linux-(x64|arm64)-gnu\.node$/),
    ]);
    expect(readFileSync(join(unpacked, 'THIRD-PARTY-NOTICES.txt'), 'utf8')).toMatch(
      /^react \d[\d.]*\n\nLicence: MIT\n\nMIT License\n\nCopyright \(c\) Meta/mu,
    );
    // What runs, and nothing of what it was made and tested with.
    const laid = readdirSync(join(root, 'dist/app'), { recursive: true, encoding: 'utf8' });
    expect(laid.filter((name) => /\.(ts|map)$|(^|\/)tests?\//.test(name))).toEqual([]);
    expect(laid.filter((name) => /^dist\/electron\/(main|core-process)/.test(name))).toHaveLength(2);
    expect(existsSync(join(resources, 'default_app.asar'))).toBe(false);

    copro(folder, 'new', 'mine.copro', '--title', 'My review');
    giveToUser(folder);
    const program = asUser(join(unpacked, 'coproduction-workbench'), folder);
    const env = environment(ground, folder);
    const asNode = spawnSync(program, ['-e', 'console.log(6 * 7)'], {
      env: { ...env, ELECTRON_RUN_AS_NODE: '1', DISPLAY: '' },
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(asNode.stdout).not.toContain('42');

    // A build with these fuses lets nobody into its main process; its pages can be looked at.
    const child = spawn(program, ['--remote-debugging-port=0', '--lang=en-GB', join(folder, 'mine.copro')], { env });
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
    const browser = await chromium.connectOverCDP(await debuggingAddress(child.stderr));
    const [shown] = browser.contexts();
    const page = shown?.pages()[0] ?? (await shown?.waitForEvent('page'));
    await page?.getByRole('heading', { name: 'My review' }).waitFor();
    expect(page?.url()).toMatch(/^app:\/\/bundle\//);
    await browser.close();
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
    await expect.poll(() => processesOf(folder)).toEqual([]);
    expect(copro(folder, 'check', 'mine.copro').code).toBe(0);
  });
});

async function debuggingAddress(stream: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(stream)) {
    const address = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The packed app ended before anybody could look at it.');
}
