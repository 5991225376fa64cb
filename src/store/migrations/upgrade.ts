import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Connection } from '../sqlite/connection.ts';
import { isSqliteError } from '../sqlite/is-sqlite-error.ts';
import { Refusal } from '../sqlite/refusal.ts';
import { migrations } from './index.ts';
import { migrate } from './migrate.ts';

/** What the machine may refuse; else nothing is in the way of a migration but a file that is not what its version says. */
const ofTheMachine = /^SQLITE_(NOMEM|FULL|IOERR|READONLY|CANTOPEN|PERM|AUTH|BUSY|LOCKED|INTERRUPT)/;

/** Migrates what the file at `path` holds; refuses as damaged-project what no migration can take over. */
export function upgrade(connection: Connection, path: string, steps = migrations): void {
  try {
    migrate(connection, steps);
  } catch (cause) {
    if (!isSqliteError(cause) || ofTheMachine.test(cause.code)) throw cause;
    const problem = sentence('project.cannot-upgrade', { message: cause.message });
    throw new Refusal('damaged-project', sentence('project.damaged-open-backup', { path, problem }));
  }
}
