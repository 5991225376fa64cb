import type { Entry } from './entry.ts';

/** A stretch of work: entries without a long pause between them, newest first. */
export type Sitting = {
  /** When its first and its last entry were made: ISO 8601, UTC. */
  readonly from: string;
  readonly to: string;
  readonly who: readonly string[];
  readonly entries: readonly Entry[];
};

/** The sittings of one day, as the clock of this machine has it. */
export type Day = { readonly day: string; readonly sittings: readonly Sitting[] };

const longPause = 30 * 60_000;

/** Entries, newest first, by day and by sitting: half an hour in which nothing was done ends one. */
export function daysOf(entries: readonly Entry[]): Day[] {
  const days = Map.groupBy(entries, ({ at }) => new Date(at).toDateString());
  return [...days].map(([day, of]) => ({ day, sittings: sittingsOf(of) }));
}

function sittingsOf(entries: readonly Entry[]): Sitting[] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const run = runs.at(-1);
    const later = run?.at(-1);
    if (run === undefined || later === undefined || Date.parse(later.at) - Date.parse(entry.at) > longPause)
      runs.push([entry]);
    else run.push(entry);
  }
  return runs.map((run) => ({
    from: run.at(-1)?.at ?? '',
    to: run[0]?.at ?? '',
    who: [...new Set(run.map(({ by }) => by))],
    entries: run,
  }));
}
