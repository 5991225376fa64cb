import { sentence } from '../../domain/model/sentences/sentence.ts';

/** “entry 7”, “entries 7 and 9”, “entries 7, 9 and 11”. */
export function entryWords(entries: readonly number[]): string {
  const last = entries.at(-1) ?? 0;
  const before = entries.slice(0, -1);
  return before.length === 0 ? sentence('phrase.entry', { last }) : sentence('phrase.entries-and', { before, last });
}
