import type { Result } from '../../domain/model/result.ts';
import type { ReadableProject } from '../project-file.ts';
import { attempt } from '../sqlite/attempt.ts';
import type { Connection } from '../sqlite/connection.ts';
import { inReadTransaction } from '../sqlite/transaction.ts';

/** Reads one state of a project, whatever is written meanwhile. */
export function reading<T>({ path, reader }: ReadableProject, read: (connection: Connection) => T): Result<T> {
  return attempt(path, () => inReadTransaction(reader, () => read(reader)));
}
