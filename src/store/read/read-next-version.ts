import type { Result } from '../../domain/model/result.ts';
import type { ReadableProject } from '../project-file.ts';
import type { Connection } from '../sqlite/connection.ts';
import { reading } from './reading.ts';

/**
 * The number that the next version of the codebook gets. None is given twice, not even after an undo: on another copy, in a
 * file or in a manuscript it would be taken for the one that was undone.
 */
export function readNextVersion(project: ReadableProject): Result<number> {
  return reading(project, loadNextVersion);
}

/** The number of the next version, within a transaction of the caller's. */
export function loadNextVersion(connection: Connection): number {
  // By way of the commands, of which there are few, since the history has no index by table.
  const sql = `SELECT 1 + max((SELECT max(version) FROM codebook_version),
    (SELECT coalesce(max(key_1), 0) FROM command CROSS JOIN history
      ON history.command = command.seq AND history.table_name = 'codebook_version'))`;
  return Number(connection.statement(sql).pluck().get());
}
