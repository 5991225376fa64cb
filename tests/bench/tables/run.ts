/**
 * `npm run bench -- tables [CASES]`: how long a table takes to follow a choice of options, without drawing it: the question
 * through the contract, counting, checking, and the answer written and read as the loopback carrier does. 12 variables of 9
 * codes, a little over half coded at random. Each specification is asked once after the data are in memory. A goal that is not
 * met changes no exit code.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '../../../src/contract/client.ts';
import { createDispatch } from '../../../src/contract/dispatch.ts';
import type { ProjectHandle } from '../../../src/contract/file.ts';
import { fromWire, toWire } from '../../../src/contract/wire.ts';
import { createCore } from '../../../src/core/create-core.ts';
import { systemClock, systemIds } from '../../../src/core/system.ts';
import { makeProject } from '../load/project.ts';

const goal = 100;
const cases = Number(process.argv.slice(2).find((word) => /^\d+$/u.test(word)) ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'copro-bench-'));
const core = createCore({ clock: systemClock, ids: systemIds });
const call = createClient(createDispatch(core.handlers));

try {
  const file = join(folder, 'tables.copro');
  makeProject(file, cases);
  const opened = await call('project.open', { file, access: 'read' });
  if (!opened.ok) throw new Error(opened.error.message);
  const { project } = opened.value;
  const first = await timed(project, 1, 2);
  const times: number[] = [];
  for (let rows = 1; rows <= 11; rows += 1)
    for (let cols = 1; cols <= 11; cols += 1) if (rows !== cols) times.push(await timed(project, rows, cols));
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0);
  print(`${cases.toLocaleString('en')} cases, ${times.length} tables of 9 × 9 as the screen asks for them`);
  print(`  first table, reading the project        ${first.toFixed(0).padStart(6)} ms`);
  print(
    `  median, 95th percentile, longest         ${at(0.5).padStart(6)} ${at(0.95).padStart(6)} ${at(1).padStart(6)} ms`,
  );
  print(`  goal: the longest at most ${goal} ms: ${Number(at(1)) <= goal ? 'met' : 'not met'}`);
} finally {
  core.close();
  rmSync(folder, { recursive: true, force: true });
}

async function timed(project: ProjectHandle, rows: number, cols: number): Promise<number> {
  const begun = performance.now();
  fromWire(toWire(await show(project, rows, cols)));
  return performance.now() - begun;
}

function show(project: ProjectHandle, rows: number, cols: number): Promise<unknown> {
  return call('tables.show', {
    project,
    specification: { kind: 'cross', rows: { variable: `v${rows}` }, cols: { variable: `v${cols}` }, percent: 'row' },
    lists: false,
  });
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
