import * as z from 'zod';
import type { Handlers } from '../contract/dispatch.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { type SavedSpecification, savedSpecificationSchema } from '../domain/model/saved-specification.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { readJson } from '../formats/json/read-json.ts';
import { readSpecifications } from '../store/read/read-specifications.ts';
import { runCommand } from '../store/run-command.ts';
import { entrySince } from './entry-since.ts';
import type { Session } from './session.ts';

/** Taking over what another review has saved. */
export function savedImportHandlers(session: Session): Pick<Handlers, 'specifications.import'> {
  return {
    'specifications.import': (input) => session.inTurn(input.project, () => Promise.resolve(takeOver(session, input))),
  };
}

function takeOver(
  session: Session,
  { project, file, by }: ParsedInput<'specifications.import'>,
): Result<Output<'specifications.import'>> {
  const given = readJson(file, z.array(savedSpecificationSchema).min(1));
  if (!given.ok) return given;
  const writing = session.writing(project);
  if (!writing.ok) return writing;
  const present = readSpecifications(writing.value);
  if (!present.ok) return present;
  const other = ofOtherKind(given.value, present.value);
  if (other !== undefined) {
    const { name, kind } = other;
    return fail('conflict', sentence(kind === 'table' ? 'saved.is-figure-here' : 'saved.is-table-here', { name }));
  }
  const entry = entrySince(writing.value);
  const tables = given.value.filter(({ kind }) => kind === 'table').length;
  const counts = { tables, figures: given.value.length - tables };
  const summary = sentence('saved.taken-over', { by, ...counts, file: file.name });
  const done = runCommand(writing.value, { kind: 'specification', by, summary }, (write) => {
    write.putSpecifications(given.value);
    return ok(undefined);
  });
  return done.ok ? ok(entry()) : done;
}

/** One that has the name of a figure here and is a table there, or the reverse. */
function ofOtherKind(
  given: readonly SavedSpecification[],
  present: readonly SavedSpecification[],
): SavedSpecification | undefined {
  const kinds = new Map(present.map(({ name, kind }) => [name, kind]));
  return given.find(({ name, kind }) => (kinds.get(name) ?? kind) !== kind);
}
