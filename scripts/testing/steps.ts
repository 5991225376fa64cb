import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { empty, oneFailed, onePassed, sum, type Tally } from './tally.ts';

export const checks = ['types', 'format', 'lint', 'arrows', 'dead-code'] as const;

type Check = (typeof checks)[number];

const tallySchema = z.object({
  passed: z.number(),
  failed: z.number(),
  unsteady: z.array(z.string()),
  skipped: z.array(z.object({ name: z.string(), reason: z.string() })),
});

/** Runs a script of package.json under this very Node, its output passing through. */
function run(script: string, options: { args: readonly string[]; env?: NodeJS.ProcessEnv }): boolean {
  process.stdout.write(`\n> ${[script, ...options.args].join(' ')}\n`);
  const { status } = spawnSync(process.execPath, ['--run', script, '--', ...options.args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...options.env },
  });
  return status === 0;
}

export function runCheck(name: Check): Tally {
  return run(name, { args: [] }) ? onePassed : oneFailed;
}

export function skipCheck(name: Check): Tally {
  return { ...empty, skipped: [{ name, reason: 'this run was narrowed to some tests' }] };
}

function readTally(file: string): Tally {
  return existsSync(file) ? tallySchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : empty;
}

export function runTests(args: readonly string[]): Tally {
  const folder = mkdtempSync(path.join(tmpdir(), 'copro-tally-'));
  const file = path.join(folder, 'tally.json');
  try {
    const good = run('unit', { args, env: { COPRO_TALLY: file } });
    const tally = readTally(file);
    return good || tally.failed > 0 ? tally : sum([tally, oneFailed]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
