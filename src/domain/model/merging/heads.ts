/**
 * A version of a row that nobody who wrote the row later has seen: the one that shows, or one that stands against it.
 * `writer` is the UUID of the command that wrote it, `at` when that was; `gone` where it is a deletion.
 */
export type Head = { readonly writer: string; readonly at: string; readonly gone: boolean };

/** The heads of a row on two copies, and whether a copy has ever seen a version (its command is in the copy’s log). */
export type TwoCopies<H extends Head> = {
  readonly here: readonly H[];
  readonly there: readonly H[];
  readonly knownHere: (head: H) => boolean;
  readonly knownThere: (head: H) => boolean;
};

/**
 * The heads of a row once two copies are one, the one that shows first. A head stays where both copies have it as one, or
 * where the other copy never saw it; what the other copy saw and has no more was written over with open eyes. The
 * outcome does not depend on which copy is which, nor on the order in which several copies meet: these are the
 * dotted version sets of Preguiça et al. 2010 (arXiv 1011.5808), of which the tests check the laws.
 */
export function joinHeads<H extends Head>({ here, there, knownHere, knownThere }: TwoCopies<H>): H[] {
  const has = (heads: readonly H[], { writer }: H): boolean => heads.some((head) => head.writer === writer);
  const kept = here.filter((head) => has(there, head) || !knownThere(head));
  const gained = there.filter((head) => !has(here, head) && !knownHere(head));
  const joined = [...kept, ...gained];
  return (joined.length === 0 ? [...here] : joined).sort(compareHeads);
}

/** Which of two heads shows: a row before a deletion, then the later one, then the greater UUID. */
function compareHeads(one: Head, other: Head): number {
  if (one.gone !== other.gone) return one.gone ? 1 : -1;
  if (one.at !== other.at) return one.at > other.at ? -1 : 1;
  return one.writer > other.writer ? -1 : 1;
}
