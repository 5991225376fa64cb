/**
 * `npm run bench -- statistics`: 10,000 replicates of the simulated p values, and the exact p of a 5 × 5 table, against R
 * where `Rscript` is found. Processor time is compared, so that other work on the machine disturbs little.
 */
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import type { Steps } from '../../../src/domain/model/steps.ts';
import { reduceTable } from '../../../src/domain/statistics/contingency.ts';
import { freemanHalton } from '../../../src/domain/statistics/freeman-halton.ts';
import type { MonteCarloP } from '../../../src/domain/statistics/monte-carlo-p.ts';
import { monteCarloTail } from '../../../src/domain/statistics/monte-carlo-tail.ts';
import { marginalIndependence } from '../../../src/domain/statistics/multiple/marginal-independence.ts';
import { marginalPermutation } from '../../../src/domain/statistics/multiple/marginal-permutation.ts';
import { testableGroups } from '../../../src/domain/statistics/multiple/testable-groups.ts';
import { pearsonProblem } from '../../../src/domain/statistics/network/pearson-problem.ts';
import { exactInR, hasR, multipleInR, singleInR, type Timed } from './in-r.ts';
import { type BenchCases, benchCases, countsOf, patternsOf, unevenTable } from './inputs.ts';

const replicates = 10_000;
const rounds = 31;

type Contest = {
  readonly name: string;
  readonly ours: (seed: number) => Steps<MonteCarloP>;
  readonly theirs: () => Timed;
  /** How many times faster than R we have to be. */
  readonly goal: number;
};

function contests(n: number, goals: { single: number; multiple: number }): Contest[] {
  const cases = benchCases(n);
  return [single(cases, goals.single), multiple(cases, goals.multiple)];
}

function single(cases: BenchCases, goal: number): Contest {
  const { table } = reduceTable(countsOf(cases));
  if (!table.defined) throw new Error(table.reason);
  const problem = pearsonProblem(table.value);
  const ours = (seed: number) => monteCarloTail(problem, { seed, replicates });
  return { name: `single × single, n = ${cases.types.length}`, ours, theirs: () => singleInR(cases), goal };
}

function multiple(cases: BenchCases, goal: number): Contest {
  const { data } = testableGroups(patternsOf(cases));
  const tests = marginalIndependence(data);
  if (!tests.defined) throw new Error(tests.reason);
  const { modifiedPearson } = tests.value;
  const ours = (seed: number) => marginalPermutation(data, modifiedPearson, { seed, replicates });
  return { name: `single × multiple, n = ${cases.types.length}`, ours, theirs: () => multipleInR(cases), goal };
}

function timeOurs({ ours }: Contest): Timed {
  const times: number[] = [];
  let p = NaN;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    const steps = ours(round);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
    p = step.value.p;
  }
  const sorted = times.toSorted((left, right) => left - right);
  return { ms: sorted[Math.floor(rounds / 2)] ?? NaN, p };
}

function timeExact(): Timed {
  const { table } = reduceTable(unevenTable);
  if (!table.defined) throw new Error(table.reason);
  const before = process.cpuUsage();
  const p = finishSteps(freemanHalton(table.value));
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, p: p.defined ? p.value : NaN };
}

/** Prints how long the exact p of one table takes; whether R agrees, which keeps eight digits of it. */
function compareExact(): boolean {
  const mine = timeExact();
  const line = `exact p, 5 × 5, n = 100: ${mine.ms.toFixed(0)} ms, p = ${mine.p.toPrecision(8)}`;
  if (!withR) {
    process.stdout.write(`${line}; no Rscript to compare with\n`);
    return true;
  }
  const theirs = exactInR(unevenTable);
  const agree = Math.abs(mine.p / theirs.p - 1) < 1e-7;
  const ratio = `R ${theirs.ms.toFixed(0)} ms, p = ${theirs.p.toPrecision(8)}; ${(theirs.ms / mine.ms).toFixed(1)} × R`;
  process.stdout.write(`${line}; ${ratio}: ${agree ? 'for information' : 'the p values differ'}\n`);
  return agree;
}

const withR = hasR();
let missed = 0;
for (const contest of [...contests(56, { single: 1, multiple: 30 }), ...contests(5000, { single: 1, multiple: 100 })]) {
  const mine = timeOurs(contest);
  const line = `${contest.name}: ${mine.ms.toFixed(1)} ms, p = ${mine.p.toFixed(4)}`;
  if (!withR) {
    process.stdout.write(`${line}; no Rscript to compare with\n`);
    continue;
  }
  const theirs = contest.theirs();
  const ratio = theirs.ms / mine.ms;
  const agree = Math.abs(mine.p - theirs.p) < 5 * Math.sqrt(0.25 / 1000 + 0.25 / replicates);
  if (ratio < contest.goal || !agree) missed += 1;
  process.stdout.write(
    `${line}; R ${theirs.ms.toFixed(1)} ms, p = ${theirs.p.toFixed(4)}; ${ratio.toFixed(2)} × R, goal ${contest.goal}: ${
      !agree ? 'the p values differ' : ratio < contest.goal ? 'missed' : 'met'
    }\n`,
  );
}
if (!compareExact()) missed += 1;
process.exitCode = missed === 0 ? 0 : 1;
