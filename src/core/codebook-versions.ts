import type { Handlers } from '../contract/dispatch.ts';
import { compareCodebooks } from '../domain/codebook-change/compare-codebooks.ts';
import { fail, ok } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { readCodebookLog } from '../store/read/read-changes.ts';
import { readCodebookVersion } from '../store/read/read-codebook.ts';
import type { Session } from './session.ts';

/** Versions of the codebook held against each other. */
export function codebookVersionHandlers(session: Session): Pick<Handlers, 'codebook.compare'> {
  return {
    'codebook.compare': ({ project, from, to }) => {
      if (from > to) return fail('invalid-input', sentence('codebook.earlier-first', { from, to }));
      const reading = session.reading(project);
      if (!reading.ok) return reading;
      const before = readCodebookVersion(reading.value, from);
      if (!before.ok) return before;
      const after = readCodebookVersion(reading.value, to);
      if (!after.ok) return after;
      const log = readCodebookLog(reading.value);
      if (!log.ok) return log;
      const between = log.value.filter(({ version }) => version > from && version <= to);
      return ok(compareCodebooks(before.value, after.value, between));
    },
  };
}
