/**
 * `npm run bench -- load [CASES…]`: reads the codings of a project file as a snapshot has them, against iterating the same
 * rows with the driver and building the same columns from them. Cases × 12 variables, of which a little over half are
 * coded at random: 1,000,000 cases make some 6.5 million codings. Rounds are interleaved after a warm-up and medians
 * compared; a different answer ends the run with exit code 1. A goal that is not met changes no exit code.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openToRead } from '../../../src/store/open-project.ts';
import { readSnapshot } from '../../../src/store/read/read-snapshot.ts';
import { loadColumns } from './ours.ts';
import { makeProject } from './project.ts';
import { type Columns, digestOf, iterateObjects, iterateRaw } from './rows.ts';

const rounds = 5;
const goal = 3.5;

const asked = process.argv.slice(2).map(Number).filter(Number.isInteger);
for (const cases of asked.length === 0 ? [100_000, 1_000_000] : asked) compare(cases);

function compare(cases: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'copro-bench-'));
  try {
    const path = join(folder, 'load.copro');
    const codings = makeProject(path, cases);
    print(
      `\n${cases.toLocaleString('en')} cases, ${codings.toLocaleString('en')} codings: medians of ${rounds} rounds`,
    );
    measure(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measure(path: string): void {
  const opened = openToRead(path);
  if (!opened.ok) throw new Error(opened.error.message);
  const project = opened.value;
  const database = new Database(path, { readonly: true });
  const bare = database.prepare('SELECT count(*), sum(length(codes)) FROM coding');
  const ways: Record<string, () => Columns | undefined> = {
    'ours: all columns': () => loadColumns(project.reader),
    'driver: rows as objects': () => iterateObjects(database),
    'driver: rows as arrays': () => iterateRaw(database),
    'limit: a bare scan': () => void bare.get(),
    'ours: the whole snapshot, with its cases': () => void readSnapshot(project),
  };
  const times = timesOf(ways);
  database.close();
  project.close();
  const ours = times['ours: all columns'] ?? Number.NaN;
  for (const [name, time] of Object.entries(times)) {
    print(`  ${name.padEnd(42)}${time.toFixed(0).padStart(8)} ms${(time / ours).toFixed(2).padStart(8)} × ours`);
  }
  for (const name of ['driver: rows as objects', 'driver: rows as arrays']) {
    const ratio = (times[name] ?? Number.NaN) / ours;
    const met = ratio >= goal ? 'met' : 'not met';
    print(`ratio  ${`${name} / ours`.padEnd(42)}${ratio.toFixed(2).padStart(8)}  goal at least ${goal}: ${met}`);
  }
}

function timesOf(ways: Record<string, () => Columns | undefined>): Record<string, number> {
  const times = new Map<string, number[]>();
  let expected: string | undefined;
  for (let round = -1; round < rounds; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      const columns = way();
      const time = performance.now() - start;
      if (round >= 0) times.set(name, [...(times.get(name) ?? []), time]);
      else if (columns !== undefined) expected = same(name, digestOf(columns), expected);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
}

function same(name: string, digest: string, expected: string | undefined): string {
  if (expected !== undefined && digest !== expected) throw new Error(`${name}: other answers than the first`);
  return digest;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
