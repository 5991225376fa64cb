import type { Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { schemaProblem } from '../check/schema-problem.ts';
import type { ReadableProject } from '../project-file.ts';
import { appErrorOf } from '../sqlite/app-error-of.ts';
import { attempt } from '../sqlite/attempt.ts';
import type { Connection } from '../sqlite/connection.ts';
import { pageProblem } from '../sqlite/file-problems.ts';
import { isSqliteError } from '../sqlite/is-sqlite-error.ts';
import { Refusal } from '../sqlite/refusal.ts';
import { inReadTransaction } from '../sqlite/transaction.ts';

/** Reads one state of a project, whatever is written meanwhile. */
export function reading<T>({ path, reader }: ReadableProject, read: (connection: Connection) => T): Result<T> {
  return attempt(path, () => inReadTransaction(reader, () => trusting(reader, path, read)));
}

/** Rows are taken for what the program wrote. Where that fails, it is a mistake of the program, unless the file is damaged. */
function trusting<T>(reader: Connection, path: string, read: (connection: Connection) => T): T {
  try {
    return read(reader);
  } catch (cause) {
    const known = appErrorOf(cause, path);
    // A text that is too long to be read was never written.
    const tooLong = isSqliteError(cause) && cause.code === 'SQLITE_TOOBIG' ? cause.message : undefined;
    if (known !== undefined && known.code !== 'internal' && tooLong === undefined) throw cause;
    const problem = pageProblem(reader) ?? schemaProblem(reader) ?? tooLong;
    if (problem === undefined) throw cause;
    throw new Refusal('damaged-project', sentence('project.damaged-open-backup', { path, problem }));
  }
}
