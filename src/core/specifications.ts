import type { Handlers } from '../contract/dispatch.ts';
import type { ProjectHandle } from '../contract/file.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import type { SavedSpecification } from '../domain/model/saved-specification.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { readSpecifications } from '../store/read/read-specifications.ts';
import { runCommand } from '../store/run-command.ts';
import type { Write } from '../store/write/write.ts';
import { entrySince } from './entry-since.ts';
import type { Session } from './session.ts';

type Names =
  | 'specifications.list'
  | 'specifications.put'
  | 'specifications.rename'
  | 'specifications.duplicate'
  | 'specifications.delete';
type Change = Result<Output<'specifications.put'>>;
type Target = { readonly project: ProjectHandle; readonly by: string };

/** Tables and figures that a review keeps. */
export function specificationHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'specifications.list': ({ project }) => {
      const reading = session.reading(project);
      return reading.ok ? readSpecifications(reading.value) : reading;
    },
    'specifications.put': (input) => session.inTurn(input.project, () => Promise.resolve(put(session, input))),
    'specifications.rename': (input) => session.inTurn(input.project, () => Promise.resolve(rename(session, input))),
    'specifications.duplicate': (input) =>
      session.inTurn(input.project, () => Promise.resolve(duplicate(session, input))),
    'specifications.delete': (input) => session.inTurn(input.project, () => Promise.resolve(remove(session, input))),
  };
}

function put(session: Session, { saved, ...target }: ParsedInput<'specifications.put'>): Change {
  const list = listed(session, target.project);
  if (!list.ok) return list;
  const before = list.value.find(({ name }) => name === saved.name);
  if (before !== undefined && before.kind !== saved.kind)
    return fail('conflict', sentence('saved.name-taken', { kind: sentence(`saved.${before.kind}`), name: saved.name }));
  return change(session, target, {
    summary: sentence(before === undefined ? 'saved.put' : 'saved.changed', {
      by: target.by,
      kind: sentence(`saved.${saved.kind}`),
      name: saved.name,
    }),
    work: (write) => {
      write.putSpecifications([saved]);
    },
  });
}

function rename(session: Session, { name, to, ...target }: ParsedInput<'specifications.rename'>): Change {
  if (name === to) return ok({});
  const found = findWithRoom(session, target.project, { name, to });
  if (!found.ok) return found;
  return change(session, target, {
    summary: sentence('saved.renamed', { by: target.by, kind: sentence(`saved.${found.value.kind}`), name, to }),
    work: (write) => {
      write.renameSpecification(name, to);
    },
  });
}

function duplicate(session: Session, { name, to, ...target }: ParsedInput<'specifications.duplicate'>): Change {
  const found = findWithRoom(session, target.project, { name, to });
  if (!found.ok) return found;
  return change(session, target, {
    summary: sentence('saved.copied', { by: target.by, kind: sentence(`saved.${found.value.kind}`), name, to }),
    work: (write) => {
      write.putSpecifications([{ ...found.value, name: to }]);
    },
  });
}

function remove(session: Session, { name, ...target }: ParsedInput<'specifications.delete'>): Change {
  const found = findSaved(session, target.project, name);
  if (!found.ok) return found;
  return change(session, target, {
    summary: sentence('saved.deleted', { by: target.by, kind: sentence(`saved.${found.value.kind}`), name }),
    work: (write) => {
      write.deleteSpecification(name);
    },
  });
}

/** The saved table or figure of a name; `not-found` names those that there are. */
function findSaved(session: Session, project: ProjectHandle, name: string): Result<SavedSpecification> {
  const list = listed(session, project);
  return list.ok ? named(list.value, name) : list;
}

function named(saved: readonly SavedSpecification[], name: string): Result<SavedSpecification> {
  const found = saved.find((one) => one.name === name);
  if (found !== undefined) return ok(found);
  const names = saved.map((one) => `“${one.name}”`);
  return fail(
    'not-found',
    names.length === 0 ? sentence('saved.none-yet', { name }) : sentence('saved.none-of-name', { name, names }),
  );
}

type Naming = { readonly name: string; readonly to: string };

/** The same, where nothing is called yet as it is to be. */
function findWithRoom(session: Session, project: ProjectHandle, { name, to }: Naming): Result<SavedSpecification> {
  const list = listed(session, project);
  if (!list.ok) return list;
  const other = list.value.find((one) => one.name === to);
  return other === undefined
    ? named(list.value, name)
    : fail('conflict', sentence('saved.name-taken', { kind: sentence(`saved.${other.kind}`), name: to }));
}

function listed(session: Session, project: ProjectHandle): Result<SavedSpecification[]> {
  const reading = session.reading(project);
  return reading.ok ? readSpecifications(reading.value) : reading;
}

type Work = { readonly summary: string; readonly work: (write: Write) => void };

function change(session: Session, { project, by }: Target, { summary, work }: Work): Change {
  const writing = session.writing(project);
  if (!writing.ok) return writing;
  const { value } = writing;
  const entry = entrySince(value);
  const done = runCommand(value, { kind: 'specification', by, summary }, (write) => {
    work(write);
    return ok(undefined);
  });
  return done.ok ? ok(entry()) : done;
}
