const day = 24 * 60 * 60 * 1000;

/**
 * Whether a project needs a backup: no backup was made in the day before `now`, nor was the project itself (`created`).
 * What is dated later than `now` does not count, or one wrong clock would stop all backups.
 */
export function isDue(moments: readonly string[], created: string, now: string): boolean {
  const age = (moment: string): number => Date.parse(now) - Date.parse(moment);
  return ![...moments, created].some((moment) => age(moment) > -1000 && age(moment) < day);
}
