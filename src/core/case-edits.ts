import type { Handlers } from '../contract/dispatch.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import type { Case } from '../domain/model/case.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import type { ReadableProject } from '../store/project-file.ts';
import { readCases } from '../store/read/read-cases.ts';
import { runCommand } from '../store/run-command.ts';
import { entrySince } from './entry-since.ts';
import type { Session } from './session.ts';

type Names = 'cases.add' | 'cases.put' | 'cases.delete';
type Change = ParsedInput<'cases.put'>['cases'][number];

/** Adding, changing and deleting cases by hand. */
export function caseEditHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'cases.add': (input) => session.inTurn(input.project, () => Promise.resolve(add(session, input))),
    'cases.put': (input) => session.inTurn(input.project, () => Promise.resolve(put(session, input))),
    'cases.delete': (input) => session.inTurn(input.project, () => Promise.resolve(remove(session, input))),
  };
}

function add(session: Session, { project, title, by }: ParsedInput<'cases.add'>): Result<Output<'cases.add'>> {
  const writing = session.writing(project);
  if (!writing.ok) return writing;
  const cases = readCases(writing.value);
  if (!cases.ok) return cases;
  const number = (cases.value.at(-1)?.number ?? 0) + 1;
  const added: Case = { uuid: session.surroundings.ids(), number, title, status: { kind: 'included' } };
  const summary = sentence('cases.added', { by, number, title });
  const entry = entrySince(writing.value);
  const done = runCommand(writing.value, { kind: 'cases', by, summary }, (write) => ok(write.putCases([added])));
  return done.ok ? ok({ number, ...entry() }) : done;
}

function put(session: Session, { project, cases: changes, by }: ParsedInput<'cases.put'>): Result<Output<'cases.put'>> {
  const writing = session.writing(project);
  if (!writing.ok) return writing;
  const changed = changedCases(writing.value, changes);
  if (!changed.ok) return changed;
  const summary = changeSummary(changes, by);
  const entry = entrySince(writing.value);
  const done = runCommand(writing.value, { kind: 'cases', by, summary }, (write) => ok(write.putCases(changed.value)));
  return done.ok ? ok({ ...done.value, ...entry() }) : done;
}

/** Cases with what changes in them; `not-found` where a number is no case’s. An empty note is none. */
export function changedCases(project: ReadableProject, changes: readonly Change[]): Result<Case[]> {
  const cases = readCases(project);
  if (!cases.ok) return cases;
  const known = new Map(cases.value.map((one) => [one.number, one]));
  const changed: Case[] = [];
  for (const { number, title, status, note } of changes) {
    const before = known.get(number);
    if (before === undefined) return fail('not-found', sentence('cases.none-of-number', { number }));
    const { note: noted, ...rest } = before;
    const kept = note ?? noted ?? '';
    const after: Case = {
      ...rest,
      title: title ?? before.title,
      status: status ?? before.status,
      ...(kept === '' ? {} : { note: kept }),
    };
    known.set(number, after);
    changed.push(after);
  }
  return ok(changed);
}

/** “Ana excluded case 20 (a review)”, “Ana set the status of 3 cases to undecided”. */
function changeSummary(changes: readonly Change[], by: string): string {
  const [first] = changes;
  const numbers = new Set(changes.map(({ number }) => number));
  const whom =
    numbers.size === 1
      ? sentence('phrase.case', { number: first?.number ?? 0 })
      : sentence('phrase.cases', { numbers: numbers.size });
  const statuses = new Set(changes.map(({ status }) => JSON.stringify(status)));
  const { title, status, note } = first ?? {};
  if (title !== undefined)
    return numbers.size === 1
      ? sentence('cases.retitled', { by, whom, title })
      : sentence('cases.changed', { by, whom });
  if (status !== undefined && statuses.size === 1) return statusWords(status, by, whom);
  return note === undefined ? sentence('cases.changed', { by, whom }) : sentence('cases.note-changed', { by, whom });
}

function statusWords(status: Case['status'], by: string, whom: string): string {
  switch (status.kind) {
    case 'excluded':
      return sentence('cases.excluded', { by, whom, reason: status.reason });
    case 'included':
      return sentence('cases.included', { by, whom });
    case 'undecided':
      return sentence('cases.undecided', { by, whom });
  }
}

function remove(session: Session, { project, cases, by }: ParsedInput<'cases.delete'>): Result<Output<'cases.delete'>> {
  const writing = session.writing(project);
  if (!writing.ok) return writing;
  const known = readCases(writing.value);
  if (!known.ok) return known;
  const wanted = [...new Set(cases)];
  const [first] = wanted;
  const title = known.value.find(({ number }) => number === first)?.title ?? '';
  const summary =
    wanted.length === 1
      ? sentence('cases.deleted-one', { by, number: first ?? 0, title })
      : sentence('cases.deleted', { by, cases: wanted.length });
  const entry = entrySince(writing.value);
  const done = runCommand(writing.value, { kind: 'cases', by, summary }, (write) => ok(write.deleteCases(wanted)));
  return done.ok ? ok({ cases: wanted.length, ...done.value, ...entry() }) : done;
}
