import {
  type EntrySpan,
  type LoggedCommand,
  nextRedo,
  nextUndo,
  spanOfEntry,
  undoneEntries,
} from '../../domain/model/command-log.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
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
  const lead = target.kind === 'restore-point' ? `Went back to the restore point “${target.name}”, undoing` : 'Undid';
  return takeBack(project, span.value, { kind: 'undo', by, lead });
}

/** Takes the latest undo back, as one entry; there is none to take back once something new was done. */
export function redo(project: WritableProject, by: string): Result<EntrySpan> {
  const log = reading(project, loadLog);
  if (!log.ok) return log;
  const undone = nextRedo(log.value);
  if (undone === undefined)
    return fail('not-found', 'There is nothing to redo: nothing was undone since the last change. See copro history.');
  return takeBack(project, { from: undone.seq, to: undone.seq }, { kind: 'redo', by, lead: 'Redid' });
}

/** Names the state of the project as it is now, as one entry. Fails with conflict where the name is taken. */
export function markRestorePoint(project: WritableProject, name: string, by: string): Result<void> {
  const log = reading(project, loadLog);
  if (!log.ok) return log;
  const taken = log.value.find(({ restorePoint }) => restorePoint === name);
  if (taken !== undefined)
    return fail('conflict', `Entry ${taken.seq} is a restore point “${name}” already. Choose another name.`);
  const entry = {
    kind: 'restore-point',
    by,
    summary: `Set the restore point “${name}”`,
    detail: { restorePoint: name },
  };
  return runCommand(project, entry, () => ok(undefined));
}

type How = { readonly kind: 'undo' | 'redo'; readonly by: string; readonly lead: string };

function takeBack(project: WritableProject, undoes: EntrySpan, { kind, by, lead }: How): Result<EntrySpan> {
  const what = reading(project, (connection) => spanWords(connection, undoes, kind));
  if (!what.ok) return what;
  const entry = { kind, by, summary: `${lead} ${what.value}`, detail: { undoes } };
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
  if (from < to && log.find(({ seq }) => seq === to)?.brought?.from !== from) return `entries ${from} to ${to}`;
  const summary = connection.statement('SELECT summary FROM command WHERE seq = ?').pluck().get(to);
  return `entry ${to}: ${String(summary)}`;
}

function spanOf(log: readonly LoggedCommand[], target: UndoTarget, path: string): Result<EntrySpan> {
  switch (target.kind) {
    case 'latest': {
      const latest = nextUndo(log);
      return latest === undefined
        ? fail('not-found', 'There is nothing to undo: no change of the review stands. See copro history.')
        : entrySpan(log, latest.seq, path);
    }
    case 'entry':
      return entrySpan(log, target.seq, path);
    case 'restore-point':
      return sinceRestorePoint(log, target.name);
  }
}

function entrySpan(log: readonly LoggedCommand[], seq: number, path: string): Result<EntrySpan> {
  const entry = log.find((command) => command.seq === seq);
  if (entry === undefined) return fail('not-found', `The history has no entry ${seq}. copro history lists them.`);
  if (entry.kind === 'create') return fail('conflict', `Entry ${seq} made the project; it cannot be undone.`);
  if (entry.restorePoint !== undefined) return fail('conflict', `Entry ${seq} is a restore point: it changed nothing.`);
  if (entry.restored !== undefined) return fail('conflict', undoRestoreWords(path, entry));
  const by = undoneEntries(log).get(seq);
  if (by !== undefined)
    return fail('conflict', `Entry ${seq} is undone already, by entry ${by}. To have it back, undo entry ${by}.`);
  return ok(spanOfEntry(entry));
}

function sinceRestorePoint(log: readonly LoggedCommand[], name: string): Result<EntrySpan> {
  const point = log.find(({ restorePoint }) => restorePoint === name);
  if (point === undefined) {
    const names = log.flatMap(({ restorePoint }) => (restorePoint === undefined ? [] : [`“${restorePoint}”`]));
    const there = names.length === 0 ? 'none yet' : names.join(', ');
    return fail('not-found', `There is no restore point “${name}”. The project has ${there}.`);
  }
  const last = log.findLast(
    ({ seq, restorePoint, restored }) => seq > point.seq && restorePoint === undefined && restored === undefined,
  );
  return last === undefined
    ? fail('not-found', `There is nothing to undo: nothing was changed since the restore point “${name}”.`)
    : ok({ from: point.seq + 1, to: last.seq });
}
