import type { HistoryEntry } from '../domain/model/history.ts';
import { readNewestEntry } from '../store/history/read-history.ts';
import type { ReadableProject } from '../store/project-file.ts';

/** Remembers where the history stands; what it gives tells the entry that has come since, if one has. */
export function entrySince(project: ReadableProject): () => { entry?: HistoryEntry } {
  const before = readNewestEntry(project);
  return () => {
    const now = readNewestEntry(project);
    return now.ok && (!before.ok || now.value.seq !== before.value.seq) ? { entry: now.value } : {};
  };
}
