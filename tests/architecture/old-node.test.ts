import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './support/repository.ts';

const tooOld = 'process.exit(process.versions.napi >= 10 && process.features.typescript ? 1 : 0)';

/** A Node of this machine, outside the repository, that cannot run the product. */
function findOldNode(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/bin', '/usr/local/bin'];
  const candidates = new Set(
    folders.map((folder) => path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node')),
  );
  return [...candidates].find((file) => existsSync(file) && spawnSync(file, ['-e', tooOld]).status === 0);
}

describe('an old Node', () => {
  it('is told apart before anything else is loaded', (context) => {
    const node = findOldNode() ?? context.skip('this machine has no Node older than 22.18');
    const run = spawnSync(node, ['bin/copro.js', 'check', 'any.copro'], { cwd: root, encoding: 'utf8' });
    expect({ status: run.status, signal: run.signal, stdout: run.stdout }).toEqual({
      status: 1,
      signal: null,
      stdout: '',
    });
    expect(run.stderr).toMatch(
      /^copro needs Node 22\.18 or newer, and this is Node \d+\.\d+\.\d+\.\nStart it with "npm run/,
    );
    expect(run.stderr.split('\n')).toHaveLength(3);
  });
});
