import type { Agreement, AgreementInterval, AgreementReading } from '../../domain/model/agreement.ts';
import { type Said, said } from '../../domain/model/sentences/said.ts';

/** How limits were found, in a few words. */
export function methodWords({ method, discarded }: AgreementInterval, { resamples, seed }: Agreement): Said {
  if (method !== 'bootstrap') return said(`limits.${method}`);
  const left = discarded === undefined || discarded === 0 ? '' : said('limits.left-out', { discarded });
  return said('limits.bootstrap', { resamples, seed, left });
}

/** Which answers are compared, as a sentence. */
export function readingWords({ of, round = '', codebookVersion: version }: AgreementReading): Said {
  switch (of) {
    case 'today':
      return said('agreement.today', { version });
    case 'version':
      return said('agreement.of-version', { version });
    case 'round':
      return said('agreement.of-round', { round, version });
  }
}

/** How many answers wait to be settled after a merge, as a sentence; nothing where none does. */
export function openTasksLines(tasks: Agreement['openTasks']): Said[] {
  if (tasks.length === 0) return [];
  const where = tasks.map(({ label, tasks: count }) => said('table.count-of', { label, count }));
  return [said('agreement.open-tasks', { where })];
}
