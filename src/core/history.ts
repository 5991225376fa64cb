import type { Handlers } from '../contract/dispatch.ts';
import type { Output, ParsedInput } from '../contract/method.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import {
  readFacets,
  readHistory,
  readHistoryEntry,
  readHistoryOf,
  readNewestEntry,
  readNext,
} from '../store/history/read-history.ts';
import { markRestorePoint, redo, undo, type UndoTarget } from '../store/history/undo.ts';
import type { Session } from './session.ts';

type Names =
  | 'history.list'
  | 'history.facets'
  | 'history.entry'
  | 'history.of-case'
  | 'history.of-coding'
  | 'history.next'
  | 'history.mark'
  | 'history.undo'
  | 'history.redo';

/** Reading what was done, taking it back, and naming states to go back to. */
export function historyHandlers(session: Session): Pick<Handlers, Names> {
  return {
    'history.list': ({ project, ...asked }) => {
      const reading = session.reading(project);
      return reading.ok ? readHistory(reading.value, asked) : reading;
    },
    'history.facets': ({ project }) => {
      const reading = session.reading(project);
      return reading.ok ? readFacets(reading.value) : reading;
    },
    'history.entry': ({ project, seq, limit }) => {
      const reading = session.reading(project);
      return reading.ok ? readHistoryEntry(reading.value, seq, limit) : reading;
    },
    'history.of-case': ({ project, case: number }) => {
      const reading = session.reading(project);
      return reading.ok ? readHistoryOf(reading.value, { case: number }) : reading;
    },
    'history.of-coding': ({ project, case: number, variable, coder }) => {
      const reading = session.reading(project);
      return reading.ok ? readHistoryOf(reading.value, { case: number, coding: { variable, coder } }) : reading;
    },
    'history.next': ({ project }) => {
      const reading = session.reading(project);
      return reading.ok ? readNext(reading.value) : reading;
    },
    'history.mark': ({ project, name, by }) => {
      const writing = session.writing(project);
      if (!writing.ok) return writing;
      const marked = markRestorePoint(writing.value, name, by);
      if (!marked.ok) return marked;
      const entry = readNewestEntry(writing.value);
      return entry.ok ? ok({ entry: entry.value }) : entry;
    },
    'history.undo': (input) => undoEntry(session, input),
    'history.redo': ({ project, by }) => {
      const writing = session.writing(project);
      if (!writing.ok) return writing;
      const undone = redo(writing.value, by);
      return undone.ok ? withEntry(session, project, undone.value) : undone;
    },
  };
}

function undoEntry(
  session: Session,
  { project, entry, to, by }: ParsedInput<'history.undo'>,
): Result<Output<'history.undo'>> {
  if (entry !== undefined && to !== undefined) return fail('invalid-input', sentence('history.one-or-since'));
  const writing = session.writing(project);
  if (!writing.ok) return writing;
  const undone = undo(writing.value, targetOf(entry, to), by);
  return undone.ok ? withEntry(session, project, undone.value) : undone;
}

function targetOf(entry: number | undefined, to: string | undefined): UndoTarget {
  if (entry !== undefined) return { kind: 'entry', seq: entry };
  return to === undefined ? { kind: 'latest' } : { kind: 'restore-point', name: to };
}

/** The entry as whoever asks may read it: what is taken back may be another’s answer. */
function withEntry(
  session: Session,
  project: ParsedInput<'history.undo'>['project'],
  undoes: Output<'history.undo'>['undoes'],
): Result<Output<'history.undo'>> {
  const reading = session.reading(project);
  const entry = reading.ok ? readNewestEntry(reading.value) : reading;
  return entry.ok ? ok({ entry: entry.value, undoes }) : entry;
}
