import {
  type EntrySpan,
  type LoggedCommand,
  nextRedo,
  nextUndo,
  spanOfEntry,
  undoneEntries,
} from '../../domain/model/command-log.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { WritableProject } from '../project-file.ts';
import { reading } from '../read/reading.ts';
import { runCommand } from '../run-command.ts';
import type { Connection } from '../sqlite/connection.ts';
import { loadLog } from './read-log.ts';
import { undoRestoreWords } from './undo-restore.ts';

/** Which entry to undo: the latest that can be, one by its number, or all that follow a restore point. */
export type UndoTarget =
  | { readonly kind: 'latest' }
  | { readonly kind: 'entry'; readonly seq: number }
  | { readonly kind: 'restore-point'; readonly name: string };

/**
 * Undoes an entry, or everything since a restore point, as one entry; gives what it took back. Fails with not-found where there is none, and with
 * conflict, changing nothing, where its rows have changed since or it is undone already.
 */
export function undo(project: WritableProject, target: UndoTarget, by: string): Result<EntrySpan> {
  const log = reading(project, loadLog);
  if (!log.ok) return log;
  const span = spanOf(log.value, target, project.path);
  if (!span.ok) return span;
  const tell = (what: string): string =>
    target.kind === 'restore-point'
      ? sentence('undo.went-back', { name: target.name, what })
      : sentence('undo.undid', { what });
  return takeBack(project, span.value, { kind: 'undo', by, tell });
}

/** Takes the latest undo back, as one entry; there is none to take back once something new was done. */
export function redo(project: WritableProject, by: string): Result<EntrySpan> {
  const log = reading(project, loadLog);
  if (!log.ok) return log;
  const undone = nextRedo(log.value);
  if (undone === undefined) return fail('not-found', sentence('redo.nothing'));
  return takeBack(
    project,
    { from: undone.seq, to: undone.seq },
    { kind: 'redo', by, tell: (what) => sentence('redo.redid', { what }) },
  );
}

/** Names the state of the project as it is now, as one entry. Fails with conflict where the name is taken. */
export function markRestorePoint(project: WritableProject, name: string, by: string): Result<void> {
  const log = reading(project, loadLog);
  if (!log.ok) return log;
  const taken = log.value.find(({ restorePoint }) => restorePoint === name);
  if (taken !== undefined) return fail('conflict', sentence('history.point-taken', { seq: taken.seq, name }));
  const entry = {
    kind: 'restore-point',
    by,
    summary: sentence('history.point-set', { name }),
    detail: { restorePoint: name },
  };
  return runCommand(project, entry, () => ok(undefined));
}

type How = { readonly kind: 'undo' | 'redo'; readonly by: string; readonly tell: (what: string) => string };

function takeBack(project: WritableProject, undoes: EntrySpan, { kind, by, tell }: How): Result<EntrySpan> {
  const what = reading(project, (connection) => spanWords(connection, undoes, kind));
  if (!what.ok) return what;
  const entry = { kind, by, summary: tell(what.value), detail: { undoes } };
  return runCommand(project, entry, (write) => {
    write.revert(undoes);
    return ok(undoes);
  });
}

/** A redo is named for what it brings back, not for the undo that it takes back. */
function spanWords(connection: Connection, undoes: EntrySpan, kind: How['kind']): string {
  const log = loadLog(connection);
  const undone = log.find(({ seq }) => seq === undoes.from)?.undoes;
  const { from, to } = kind === 'redo' && undone !== undefined ? undone : undoes;
  if (from < to && log.find(({ seq }) => seq === to)?.brought?.from !== from)
    return sentence('phrase.entries-from-to', { from, to });
  const summary = connection.statement('SELECT summary FROM command WHERE seq = ?').pluck().get(to);
  return sentence('phrase.entry-and-what', { to, summary: String(summary) });
}

function spanOf(log: readonly LoggedCommand[], target: UndoTarget, path: string): Result<EntrySpan> {
  switch (target.kind) {
    case 'latest': {
      const latest = nextUndo(log);
      return latest === undefined ? fail('not-found', sentence('undo.nothing')) : entrySpan(log, latest.seq, path);
    }
    case 'entry':
      return entrySpan(log, target.seq, path);
    case 'restore-point':
      return sinceRestorePoint(log, target.name);
  }
}

function entrySpan(log: readonly LoggedCommand[], seq: number, path: string): Result<EntrySpan> {
  const entry = log.find((command) => command.seq === seq);
  if (entry === undefined) return fail('not-found', sentence('history.no-entry', { seq }));
  if (entry.kind === 'create') return fail('conflict', sentence('undo.made-project', { seq }));
  if (entry.restorePoint !== undefined) return fail('conflict', sentence('undo.is-point', { seq }));
  if (entry.restored !== undefined) return fail('conflict', undoRestoreWords(path, entry));
  const by = undoneEntries(log).get(seq);
  if (by !== undefined) return fail('conflict', sentence('undo.undone-already', { seq, by }));
  return ok(spanOfEntry(entry));
}

function sinceRestorePoint(log: readonly LoggedCommand[], name: string): Result<EntrySpan> {
  const point = log.find(({ restorePoint }) => restorePoint === name);
  if (point === undefined) {
    const names = log.flatMap(({ restorePoint }) => (restorePoint === undefined ? [] : [`“${restorePoint}”`]));
    const there = names.length === 0 ? sentence('phrase.none-yet') : names.join(', ');
    return fail('not-found', sentence('undo.no-point', { name, there }));
  }
  const last = log.findLast(
    ({ seq, restorePoint, restored }) => seq > point.seq && restorePoint === undefined && restored === undefined,
  );
  return last === undefined
    ? fail('not-found', sentence('undo.nothing-since', { name }))
    : ok({ from: point.seq + 1, to: last.seq });
}
