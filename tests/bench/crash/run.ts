/**
 * `npm run bench -- crash [KILLS] [SEED]`: kills the program that often (200) while it works on a project, at random moments
 * and, where there is a C compiler, once more for every four in the middle of calls that write; then lets the disk fail
 * under it. Says where the kills fell and what was verified; anything lost, or there in part, is named and ends the run
 * with exit code 1. The seed decides what is done and aimed at; without one a new one is drawn, and printed.
 */
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newestVersion } from '../../../src/store/migrations/index.ts';
import { type FaultyDisk, makeFaultyDisk } from '../../support/crash/faulty-disk.ts';
import { type Campaign, killAgain } from '../../support/crash/kill-again.ts';
import { runTrial } from '../../support/crash/run-trial.ts';
import { describeFaults, describeKills } from './figures.ts';

const [kills = 200, seed = randomInt(1_000_000)] = process.argv.slice(2).map(Number).filter(Number.isInteger);
const trials = Math.ceil(kills / 40);
const campaign = { script: 'honest', steps: 16, streams: 8 } as const satisfies Partial<Campaign>;

print(`seed ${seed}`);
let problems = await killSome({ ...campaign, seed, kills });
problems += await killMigrations();
const folder = mkdtempSync(join(tmpdir(), 'copro-bench-'));
try {
  const disk = makeFaultyDisk(folder, 'review.');
  if (disk.ok) {
    problems += await killSome({ ...campaign, seed: seed + 100, kills: Math.ceil(kills / 4), disk: disk.value });
    problems += await killMigrations(disk.value);
    for (let trial = 0; trial < trials; trial += 1) {
      const stream = { seed: seed + 200 + trial, steps: 12 };
      const outcome = await runTrial(disk.value, { stream, faults: 4, wrongs: ['ENOSPC', 'EIO'] });
      describeFaults(outcome).forEach(print);
      problems += outcome.problems.length;
    }
  } else print(`\nNo kills in the middle of calls, no faults of the disk: ${disk.reason}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
print(`\nlosses: ${problems}`);
process.exitCode = problems === 0 ? 0 : 1;

/** Projects of every earlier format are opened and closed. */
async function killMigrations(disk?: FaultyDisk): Promise<number> {
  let found = 0;
  for (let older = 1; older < newestVersion; older += 1) {
    print(`\nopening projects of format ${older}`);
    const wanted = { ...campaign, steps: 1, streams: 1, older, seed: seed + 300 + older, kills: Math.ceil(kills / 20) };
    found += await killSome(disk === undefined ? wanted : { ...wanted, disk });
  }
  return found;
}

async function killSome(wanted: Campaign): Promise<number> {
  const done = await killAgain(wanted);
  describeKills(done).forEach(print);
  if (done.length < wanted.kills) print(`only ${done.length} of ${wanted.kills} processes could be killed in time`);
  return done.flatMap((kill) => kill.problems).length;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
