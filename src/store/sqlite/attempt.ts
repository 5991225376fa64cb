import { ok, type Result } from '../../domain/model/result.ts';
import { appErrorOf } from './app-error-of.ts';

/** Runs work on the project file at `path`; what SQLite or the file system refuse becomes a failure. */
export function attempt<T>(path: string, work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (cause) {
    const error = appErrorOf(cause, path);
    if (error === undefined) throw cause;
    return { ok: false, error };
  }
}
