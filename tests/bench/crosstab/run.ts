/**
 * `npm run bench -- crosstab [SIZES…]`: factors (12) × outcomes (5) with its margins, against DuckDB, SQLite and a plain
 * loop. Rounds are interleaved after a warm-up, medians compared, and every answer with the first: a wrong one ends the
 * run with exit code 1. A goal that is not met is printed so and changes no exit code, since times depend on the machine.
 */
import type { Answer, Competitor } from './competitor.ts';
import { seededMasks } from './data.ts';
import { duckdbWays } from './duckdb.ts';
import { plainLoop } from './loop.ts';
import { ourWays } from './ours.ts';
import { sqliteWays } from './sqlite.ts';

const rounds = 9;
/** Ways that take longer than these, in ms, run in the first rounds alone, or once. */
const slow = { firstRounds: 1500, once: 5000 };
const slowRounds = 3;

type Timed = { readonly competitor: Competitor; readonly median: number };

function sizesAsked(): number[] {
  const asked = process.argv.slice(2).map(Number).filter(Number.isInteger);
  return asked.length === 0 ? [10_000, 100_000, 1_000_000] : asked;
}

async function timeOnce(competitor: Competitor): Promise<{ answer: Answer; time: number }> {
  const start = performance.now();
  const answer = await competitor.run();
  return { answer, time: performance.now() - start };
}

async function compare(size: number): Promise<Timed[]> {
  const masks = seededMasks(size);
  const competitors = [plainLoop(masks), ...ourWays(masks), ...(await duckdbWays(masks)), ...sqliteWays(masks)];
  const times = new Map<Competitor, number[]>(competitors.map((competitor) => [competitor, []]));
  const expected = (await timeOnce(plainLoop(masks))).answer;
  for (let round = -2; round < rounds; round += 1) {
    for (const competitor of competitors) {
      const before = times.get(competitor) ?? [];
      const quickest = Math.min(...before);
      if (before.length > 0 && (quickest > slow.once || (round >= slowRounds && quickest > slow.firstRounds))) continue;
      const { answer, time } = await timeOnce(competitor);
      check(competitor, answer, expected);
      if (round >= 0 || time > slow.once) before.push(time);
    }
  }
  return competitors.map((competitor) => ({ competitor, median: median(times.get(competitor) ?? []) }));
}

function check({ group, name }: Competitor, answer: Answer, expected: Answer): void {
  const wrong = expected.findIndex((count, index) => answer[index] !== count);
  if (answer.length === expected.length && wrong < 0) return;
  throw new Error(
    `${group}, ${name}: count ${wrong} is ${answer[wrong] ?? 'missing'} instead of ${expected[wrong] ?? 'nothing'}`,
  );
}

function median(times: readonly number[]): number {
  return times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? NaN;
}

type Group = Competitor['group'];

const best = (timed: readonly Timed[], group: Group): number =>
  Math.min(...timed.filter(({ competitor }) => competitor.group === group).map((one) => one.median));

function report(size: number, timed: readonly Timed[]): void {
  const ours = best(timed, 'ours');
  print(`\n${size.toLocaleString('en')} cases: factors (12) × outcomes (5) with margins, medians of ${rounds} rounds`);
  for (const { competitor, median: time } of timed) {
    const label = `${competitor.group}: ${competitor.name}`;
    print(`  ${label.padEnd(32)}${time.toFixed(2).padStart(10)} ms${(time / ours).toFixed(1).padStart(9)} × ours`);
  }
}

function judge(label: string, ratio: number, goal: { readonly least: number } | { readonly most: number }): void {
  const met = 'least' in goal ? ratio >= goal.least : ratio <= goal.most;
  const words = 'least' in goal ? `at least ${goal.least}` : `at most ${goal.most}`;
  print(`ratio  ${label.padEnd(58)}${ratio.toFixed(1).padStart(8)}  goal ${words}: ${met ? 'met' : 'not met'}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const results = new Map<number, Timed[]>();
for (const size of sizesAsked()) {
  const timed = await compare(size);
  results.set(size, timed);
  report(size, timed);
}
print('\nEvery answer was the same.');
const [hundred, million] = [results.get(100_000), results.get(1_000_000)];
if (million !== undefined) {
  for (const [ours, words] of [
    ['ours', 'the counts'],
    ['our table', 'the whole table'],
  ] as const) {
    judge(`1M: best form of DuckDB / ${words}`, best(million, 'DuckDB') / best(million, ours), { least: 5 });
    judge(`1M: best form of SQLite / ${words}`, best(million, 'SQLite') / best(million, ours), { least: 100 });
  }
}
if (million !== undefined && hundred !== undefined) {
  judge('1M / 100k, the counts (linear growth is 10)', best(million, 'ours') / best(hundred, 'ours'), { most: 12 });
}
