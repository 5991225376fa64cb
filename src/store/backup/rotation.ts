/** A backup as rotation sees it: its name, which sorts by date, and its moment (ISO 8601, UTC). */
export type Dated = { readonly name: string; readonly at: string };

const mostToday = 3;
const mostInAll = 10;

/**
 * Which backups to delete once `kept` has just been made and verified: all but the newest three of its day, the newest of
 * every other day, ten in all. Days are those of UTC, by which backups are named. `kept` always stays, so that a sound
 * one is left whatever the dates of the others say.
 */
export function outlived<Backup extends Dated>(backups: readonly Backup[], kept: Dated): Backup[] {
  const today = dayOf(kept);
  const newestFirst = backups.filter(({ name }) => name !== kept.name).sort((one, other) => compare(other, one));
  const seen = new Map<string, number>([[today, 1]]);
  let staying = 1;
  return newestFirst.filter((backup) => {
    const day = dayOf(backup);
    const already = seen.get(day) ?? 0;
    const stays = already < (day === today ? mostToday : 1) && staying < mostInAll;
    if (stays) {
      seen.set(day, already + 1);
      staying += 1;
    }
    return !stays;
  });
}

function dayOf({ at }: Dated): string {
  return at.slice(0, 10);
}

function compare(one: Dated, other: Dated): number {
  return one.at.localeCompare(other.at) || one.name.length - other.name.length || one.name.localeCompare(other.name);
}
