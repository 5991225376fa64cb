import type { Handlers } from '../contract/dispatch.ts';
import { ok } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { readGroupings } from '../formats/json/read-groupings.ts';
import { writeJson } from '../formats/json/write-json.ts';
import { readCodebook, readCodebookVersion } from '../store/read/read-codebook.ts';
import { readGroupings as storedGroupings } from '../store/read/read-groupings.ts';
import { runCommand } from '../store/run-command.ts';
import type { Session } from './session.ts';

type Names = 'codebook.read' | 'codebook.export' | 'groupings.list' | 'groupings.put';

/** Reading the codebook and putting groupings beside it. */
export function codebookHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'codebook.read': ({ project, version }) => {
      const reading = session.reading(project);
      if (!reading.ok) return reading;
      if (version !== undefined) return readCodebookVersion(reading.value, version);
      const scheme = readCodebook(reading.value);
      return scheme.ok ? ok(scheme.value.codebook) : scheme;
    },
    'codebook.export': ({ project }) => {
      const reading = session.reading(project);
      if (!reading.ok) return reading;
      const scheme = readCodebook(reading.value);
      return scheme.ok
        ? ok({ file: { name: `${scheme.value.codebook.id}.json`, bytes: writeJson(scheme.value.codebook) } })
        : scheme;
    },
    'groupings.list': ({ project }) => {
      const reading = session.reading(project);
      return reading.ok ? storedGroupings(reading.value) : reading;
    },
    'groupings.put': ({ project, file, by }) => {
      const writing = session.writing(project);
      if (!writing.ok) return writing;
      const scheme = readCodebook(writing.value);
      if (!scheme.ok) return scheme;
      const given = readGroupings(file, scheme.value.codebook);
      if (!given.ok) return given;
      const present = storedGroupings(writing.value);
      if (!present.ok) return present;
      // A grouping is known by its variable and id: one given again replaces the old one, all others stay.
      const isGiven = (variable: string, id: string) =>
        given.value.some((grouping) => grouping.variable === variable && grouping.id === id);
      const all = [...present.value.filter(({ variable, id }) => !isGiven(variable, id)), ...given.value];
      const names = given.value.map(({ variable, id }) => `${variable}@${id}`);
      const summary = sentence('groupings.put', { names });
      return runCommand(writing.value, { kind: 'groupings', by, summary }, (write) => {
        write.putGroupings(all);
        return ok({ groupings: names });
      });
    },
  };
}
