import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coproEntry } from '../../support/copro.ts';
import { like } from '../../support/like.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Stands for a browser: notes what it was started with, and what the file that it was given says to whom. */
const browser = `const { readFileSync, statSync, writeFileSync } = require('node:fs');
const { fileURLToPath } = require('node:url');
const [given] = process.argv.slice(2);
const file = fileURLToPath(given);
const seen = { given, mode: statSync(file).mode & 0o777, page: readFileSync(file, 'utf8') };
writeFileSync(process.env.SEEN, JSON.stringify(seen));
`;

/** Serves until nobody has come for a second. */
function serve(folder: string, ...args: string[]) {
  const program = join(folder, 'browser');
  writeFileSync(join(folder, 'browser.cjs'), browser);
  // By way of a shell: what stands after #! must not have blanks, and the path of this Node may.
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${folder}/browser.cjs" "$@"\n`);
  chmodSync(program, 0o755);
  const env = { ...process.env, COPRO_HOME: folder, BROWSER: program, SEEN: join(folder, 'seen.json') };
  return spawnSync(process.execPath, [coproEntry, 'serve', '--wait', '1', ...args], { encoding: 'utf8', env });
}

describe.skipIf(process.platform === 'win32')('the window that copro serve shows', () => {
  it('is told the address by a file that only this person can read, not by what everybody sees', () => {
    const folder = temporaryFolder();
    const { status, stdout } = serve(folder);
    const address = stdout.trim();
    const token = /#launch=([\w-]{43})$/.exec(address)?.[1] ?? 'none';
    const seen = JSON.parse(readFileSync(join(folder, 'seen.json'), 'utf8')) as Record<string, unknown>;
    expect(status).toBe(0);
    expect(seen).toEqual({ given: like(/^file:\/\//), mode: 0o600, page: like(new RegExp(token)) });
    expect(seen['given']).not.toContain(token);
    expect(readdirSync(join(folder, 'launch'))).toEqual([]);
  });

  it('is not opened where the person wants the address alone; as JSON it is one value', () => {
    const folder = temporaryFolder();
    const { status, stdout } = serve(folder, '--no-open', '--json');
    expect(JSON.parse(stdout)).toEqual({ address: like(/^http:\/\/127\.0\.0\.1:\d+\/#launch=/) });
    expect(readdirSync(folder)).not.toContain('seen.json');
    expect(status).toBe(0);
  });

  it('is refused for a project that is not there, and for a port that is none', () => {
    const folder = temporaryFolder();
    expect(serve(folder, 'gone.copro')).toMatchObject({ status: 3, stderr: like(/gone\.copro does not exist/) });
    expect(serve(folder, '--port', '70000')).toMatchObject({ status: 2, stderr: like(/ports go up to 65535/) });
  });
});
