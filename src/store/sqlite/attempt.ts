import { ok, type Result } from '../../domain/model/result.ts';
import { appErrorOf } from './app-error-of.ts';

/** Runs work on the project file at `path`; what SQLite or the file system refuse becomes a failure. */
export function attempt<T>(path: string, work: () => T): Result<T> {
  try {
    return ok(work());
  } catch (cause) {
    return refused(path, cause);
  }
}

/** As `attempt`, for work that pauses to let other work in. */
export async function attemptLater<T>(path: string, work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work());
  } catch (cause) {
    return refused(path, cause);
  }
}

function refused(path: string, cause: unknown): Result<never> {
  const error = appErrorOf(cause, path);
  if (error === undefined) throw cause;
  return { ok: false, error };
}
