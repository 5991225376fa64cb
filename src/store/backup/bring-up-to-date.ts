import type { Result } from '../../domain/model/result.ts';
import { ok } from '../../domain/model/result.ts';
import { upgrade } from '../migrations/upgrade.ts';
import { attempt } from '../sqlite/attempt.ts';
import type { Connection } from '../sqlite/connection.ts';
import { userVersion } from '../sqlite/header.ts';
import { backUpAtOnce } from './back-up-at-once.ts';

type Step = (connection: Connection) => void;

/**
 * Migrates the project at `path` through its only writer, once it is backed up as it was; one that is up to date is left
 * alone. Without a sound backup nothing is migrated.
 */
export function bringUpToDate(
  writer: Connection,
  path: string,
  { moment, steps }: { readonly moment: string; readonly steps: readonly Step[] },
): Result<void> {
  if (userVersion(writer) >= steps.length) return ok(undefined);
  const kept = backUpAtOnce(writer, path, moment);
  return kept.ok ? attempt(path, () => upgrade(writer, path, steps)) : kept;
}
