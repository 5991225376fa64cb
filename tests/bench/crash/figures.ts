import type { Kill } from '../../support/crash/kill-once.ts';
import type { Outcome } from '../../support/crash/run-trial.ts';

/** Where kills fell, one line for each kind of work, and what was verified after them. */
export function describeKills(kills: readonly Kill[]): string[] {
  const stages = [...new Set(kills.map(({ stage }) => stage))].sort();
  const line = (name: string, cells: readonly (string | number)[]): string =>
    `  ${name.padEnd(26)}${cells.map((cell) => String(cell).padStart(22)).join('')}`;
  const count = (test: (kill: Kill) => boolean): number => kills.filter(test).length;
  const kinds = [...new Set(kills.map(({ during }) => during))].sort();
  const rows = kinds.map((kind) =>
    line(
      kind,
      stages.map((stage) => count((kill) => kill.during === kind && kill.stage === stage)),
    ),
  );
  const calls = [...new Set(kills.map(callOf))].filter((call) => call !== '').sort();
  return [
    `\n${kills.length} kills, while the program was at`,
    line('', stages),
    ...rows,
    line(
      'in all',
      stages.map((stage) => count((kill) => kill.stage === stage)),
    ),
    ...calls.map((call) => `  in the call ${call.padEnd(38)}${count((kill) => callOf(kill) === call)}`),
    `  acknowledged commands verified: ${kills.reduce((sum, { acknowledged }) => sum + acknowledged, 0)}`,
    `  in flight and found whole: ${count(({ keptUnheard }) => keptUnheard)}; in flight and not there: ${count(inFlight)}`,
    ...problemLines(kills.flatMap(({ problems }) => problems)),
  ];
}

/** What failed under the program, and how it answered. */
export function describeFaults({ ordeals, problems }: Outcome): string[] {
  const struck = ordeals.filter((ordeal) => (ordeal.struck?.hits ?? 0) > 0);
  const counts = new Map<string, number>();
  for (const { fault, answer } of struck) {
    const name = `${fault?.wrong ?? ''} → ${answer}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const told = [...counts].sort().map(([name, count]) => `${name}: ${count}`);
  return [`\n${struck.length} faults of the disk: ${told.join(', ')}`, ...problemLines(problems)];
}

function problemLines(problems: readonly string[]): string[] {
  return problems.map((problem) => `  LOSS: ${problem}`);
}

function inFlight({ during, keptUnheard }: Kill): boolean {
  return !['opening', 'closing', 'between commands'].includes(during) && !keptUnheard;
}

/** The number of a process is no part of it. */
function callOf({ call }: Kill): string {
  return call.replace(/\d+-[0-9a-f]{8}(?=\.)/, 'N').replace(/[^ ]*Z(-\d+)?(?=\.)/, 'review.backups/DATE');
}
