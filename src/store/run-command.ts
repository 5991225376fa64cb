import type { CommandDetail } from '../domain/model/command-log.ts';
import { fail, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { backupFolder } from './backup/backup-folder.ts';
import { keepDisplaced } from './backup/keep-displaced.ts';
import { supersedeRivals } from './merge/supersede-rivals.ts';
import type { WritableProject } from './project-file.ts';
import { attempt } from './sqlite/attempt.ts';
import { begin, commit } from './sqlite/commit.ts';
import type { Connection } from './sqlite/connection.ts';
import { isFile } from './sqlite/file-identity.ts';
import { rollBack } from './sqlite/transaction.ts';
import { createWrite } from './write/create-write.ts';
import { createDirectory } from './write/directory.ts';
import type { Write } from './write/write.ts';

/** What the history says of a command. */
export type CommandEntry = {
  readonly kind: string;
  readonly by: string;
  /** One sentence. */
  readonly summary: string;
  /** The same for programs; an entry that has one is kept even if it wrote no row. */
  readonly detail?: CommandDetail;
  /** Of a merge: the entries that come with it and stand before its own. */
  readonly brings?: readonly BroughtEntry[];
};

/** An entry of another copy, with the number that it gets here. */
export type BroughtEntry = Omit<CommandEntry, 'brings'> & {
  readonly seq: number;
  readonly uuid: string;
  readonly at: string;
};

/** A project as a command needs it. */
type Commanded = Pick<WritableProject, 'path' | 'writer' | 'surroundings' | 'identity'>;

/**
 * Runs one command in one transaction: all of it is kept, or, when `work` gives a failure or a write cannot be done,
 * nothing. It is one entry of the history, unless it wrote and says nothing: then it leaves no entry and no new revision. `work`
 * is synchronous, so nothing comes between its writes. Fails with not-writable where another file stands at `path` by now,
 * or none; what the project holds is kept elsewhere then, this command included.
 */
export function runCommand<T>(project: Commanded, entry: CommandEntry, work: (write: Write) => Result<T>): Result<T> {
  const { path, writer, surroundings } = project;
  const outcome = attempt(path, (): Result<T> => {
    begin(writer);
    try {
      const command = enter(writer, entry, { uuid: surroundings.ids(), at: surroundings.clock() });
      const before = writer.changes;
      const directory = createDirectory(writer);
      const result = work(createWrite({ connection: writer, command, ids: surroundings.ids, directory }));
      if (result.ok && entry.kind !== 'merge') supersedeRivals(writer, command);
      if (!result.ok || (entry.detail === undefined && writer.changes === before)) return result;
      commit(writer, path);
      return refuseDisplaced(project) ?? result;
    } finally {
      rollBack(writer);
    }
  });
  return outcome.ok ? outcome.value : outcome;
}

function refuseDisplaced({ identity, ...project }: Commanded): Result<never> | undefined {
  const { path } = project;
  if (identity === undefined || isFile(path, identity)) return undefined;
  const kept = keepDisplaced(project);
  return fail(
    'not-writable',
    kept.ok
      ? sentence('project.displaced', { path, kept: kept.value, folder: backupFolder(path) })
      : sentence('project.displaced-unkept', { path, problem: kept.error.message }),
  );
}

function enter(writer: Connection, entry: CommandEntry, made: { uuid: string; at: string }): number {
  const insert = writer.statement(
    `INSERT INTO command (seq, uuid, kind, at, by, summary, detail)
      VALUES ((SELECT coalesce(max(seq), 0) + 1 FROM command), ?, ?, ?, ?, ?, ?)`,
  );
  const add = ({ kind, by, summary, detail }: CommandEntry, { uuid, at }: { uuid: string; at: string }): number => {
    const said = detail === undefined ? null : JSON.stringify(detail);
    return Number(insert.run(uuid, kind, at, by, summary, said).lastInsertRowid);
  };
  for (const brought of entry.brings ?? []) add(brought, brought);
  return add(entry, made);
}
