import { nobody } from '../model/by.ts';
import type { HistoryEntry } from '../model/history.ts';
import type { Review } from '../model/review.ts';

/**
 * The names of all persons that a review knows: those who code, in their order, then those who settled answers, changed
 * the codebook or gave a command without ever coding.
 */
export function personsOf(
  { coders, finalCodings, codebookChanges }: Pick<Review, 'coders' | 'finalCodings' | 'codebookChanges'>,
  entries: readonly Pick<HistoryEntry, 'by'>[],
): string[] {
  const coding = coders.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const others = [...entries, ...codebookChanges, ...finalCodings].map(({ by }) => by);
  const noPersons = new Set([nobody, ...coders.filter(({ kind }) => kind !== 'person').map(({ name }) => name)]);
  return [...new Set([...coding, ...others.filter((by) => !noPersons.has(by))])];
}
