export interface Skipped {
  readonly name: string;
  readonly reason: string;
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Names of journeys that passed only when they were tried again: something in them hangs on time. */
  readonly unsteady: readonly string[];
  readonly skipped: readonly Skipped[];
}

export const empty: Tally = { passed: 0, failed: 0, unsteady: [], skipped: [] };
export const onePassed: Tally = { ...empty, passed: 1 };
export const oneFailed: Tally = { ...empty, failed: 1 };

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    unsteady: tallies.flatMap(({ unsteady }) => unsteady),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/** What a run ends with; scripts read the last line. */
export function lastLines({ passed, failed, unsteady, skipped }: Tally): string[] {
  return [
    ...unsteady.map((name) => `passed at the second attempt: ${name}`),
    ...skipped.map(({ name, reason }) => `skipped: ${name} (${reason})`),
    `${passed} passed, ${failed} failed, ${skipped.length} skipped`,
  ];
}

/** A run in which nothing ran has shown nothing. */
export function isGood({ passed, failed }: Tally): boolean {
  return failed === 0 && passed > 0;
}
