import type { Result } from '../../domain/model/result.ts';
import type { ReadableProject } from '../project-file.ts';
import type { Connection } from '../sqlite/connection.ts';
import { reading } from './reading.ts';

/** How many commands the project has seen: the same number, the same data. Costs next to nothing. */
export function readRevision(project: ReadableProject): Result<number> {
  return reading(project, loadRevision);
}

/** The revision, within a transaction of the caller's. */
export function loadRevision(connection: Connection): number {
  return Number(connection.statement('SELECT max(seq) FROM command').pluck().get());
}
