import type { Handlers } from '../contract/dispatch.ts';
import { inspectCaseList } from '../formats/case-list/inspect-case-list.ts';
import { readCodebook } from '../store/read/read-codebook.ts';
import type { Session } from './session.ts';

/** How a list of cases would be read. */
export function listInspectionHandlers(session: Session): Pick<Handlers, 'cases.inspect-list'> {
  return {
    'cases.inspect-list': ({ project, file, ...options }) => {
      const reading = session.reading(project);
      if (!reading.ok) return reading;
      const scheme = readCodebook(reading.value);
      if (!scheme.ok) return scheme;
      return inspectCaseList(file, options, scheme.value.codebook);
    },
  };
}
