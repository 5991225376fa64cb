import * as z from 'zod';
import { uuidSchema } from './id.ts';

/** Entries of the history from one to another, both included. */
export const entrySpanSchema = z.strictObject({ from: z.int().positive(), to: z.int().positive() });
export type EntrySpan = z.infer<typeof entrySpanSchema>;

/** What a restore put in place, and where it keeps what stood there before, if anything did: names of files. */
export const restoredSchema = z.strictObject({ backup: z.string().min(1), kept: z.string().min(1).optional() });

/** Of an entry in the place of another one, of which a package has only a part. */
export const withheldSchema = z.strictObject({
  /** The UUID of that entry. */
  of: uuidSchema,
  /** Whose judgements of it are there; those of all others were left out. */
  kept: z.array(z.string()),
});

/** What an entry of the history says of itself for programs to read. */
export const commandDetailSchema = z.strictObject({
  /** Of an undo or redo: the entries whose effect it takes back. */
  undoes: entrySpanSchema.optional(),
  /** Of a restore point: its name. */
  restorePoint: z.string().min(1).optional(),
  /** Of a restored backup; such an entry changed no row, the file changed as a whole. */
  restored: restoredSchema.optional(),
  /** Of a merge: the entries that came with it, itself the last; undoing it takes them all back. */
  brought: entrySpanSchema.optional(),
  /** Of an entry that came with a merge: the entry of that merge. */
  merged: z.int().positive().optional(),
  /** Of the entry that a package begins with: whose it is. What others coded before was left out of it. */
  packageOf: z.string().min(1).optional(),
  /** Of an entry in a package that had judgements of others in it, and wherever that package was merged. */
  withheld: withheldSchema.optional(),
});
export type CommandDetail = z.infer<typeof commandDetailSchema>;

/** What undo must know of a command; a log holds all of them, ascending by their number. */
export type LoggedCommand = CommandDetail & { readonly seq: number; readonly kind: string };

/**
 * Which entries are undone, each with the entry that did it. An undo that is itself undone (by a redo, or by going back
 * past it) undoes nothing, so the log is read from its end.
 */
export function undoneEntries(log: readonly LoggedCommand[]): ReadonlyMap<number, number> {
  const undone = new Map<number, number>();
  for (const { seq, undoes } of log.toReversed()) {
    if (undoes === undefined || undone.has(seq)) continue;
    for (let target = undoes.from; target <= undoes.to; target += 1) {
      if (!undone.has(target)) undone.set(target, seq);
    }
  }
  return undone;
}

/**
 * Of the entries after one, those that cancel out: an undo, with what it undid, where both came after. What stands
 * besides them is all that can have changed what the entry left.
 */
export function cancelledAfter(log: readonly LoggedCommand[], after: number): ReadonlySet<number> {
  const cancelled = new Set<number>();
  for (const { seq, undoes } of log.toReversed()) {
    if (seq <= after) break;
    if (undoes === undefined || undoes.from <= after || cancelled.has(seq)) continue;
    cancelled.add(seq);
    for (let target = undoes.from; target <= undoes.to; target += 1) cancelled.add(target);
  }
  return cancelled;
}

/** The latest entry that a plain undo takes back: one that changed the review and whose effect stands. */
export function nextUndo(log: readonly LoggedCommand[]): LoggedCommand | undefined {
  const undone = undoneEntries(log);
  return log.findLast((command) => changesReview(command) && command.kind !== 'create' && !undone.has(command.seq));
}

/** The undo that a plain redo takes back: the latest that stands, unless something new was done since. */
export function nextRedo(log: readonly LoggedCommand[]): LoggedCommand | undefined {
  const undone = undoneEntries(log);
  const last = log.findLast(
    (command) => !undone.has(command.seq) && (command.kind === 'undo' || changesReview(command)),
  );
  return last?.undoes === undefined ? undefined : last;
}

/** The entries that go when one is undone: a merge goes with all that it brought. */
export function spanOfEntry({ seq, brought }: LoggedCommand): EntrySpan {
  return brought ?? { from: seq, to: seq };
}

/** Neither an undo or redo nor a restore point, nor what came with a merge, which goes with the merge alone. */
function changesReview({ undoes, restorePoint, merged, packageOf }: LoggedCommand): boolean {
  return undoes === undefined && restorePoint === undefined && merged === undefined && packageOf === undefined;
}
