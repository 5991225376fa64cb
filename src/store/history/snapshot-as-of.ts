import { nobody } from '../../domain/model/by.ts';
import type { Result } from '../../domain/model/result.ts';
import type { Snapshot } from '../../domain/model/snapshot.ts';
import type { ReadableProject, WritableProject } from '../project-file.ts';
import { readSnapshot } from '../read/read-snapshot.ts';
import { reading } from '../read/reading.ts';
import { attempt } from '../sqlite/attempt.ts';
import { loadDriver } from '../sqlite/load-driver.ts';
import { openInMemory } from '../sqlite/open-connection.ts';
import { Refusal } from '../sqlite/refusal.ts';
import type { Surroundings } from '../surroundings.ts';
import { loadLog } from './read-log.ts';
import { undo } from './undo.ts';

/**
 * What an analysis read when a restore point was set: a copy in memory goes back to it, the project stays as it is. Fails
 * with `not-found` where there is no restore point of that name.
 */
export function snapshotAsOf(project: ReadableProject, name: string, surroundings: Surroundings): Result<Snapshot> {
  const log = reading(project, loadLog);
  if (!log.ok) return log;
  const point = log.value.find(({ restorePoint }) => restorePoint === name);
  const nothingSince =
    point !== undefined && log.value.every(({ seq, restorePoint }) => seq <= point.seq || restorePoint !== undefined);
  if (nothingSince) return readSnapshot(project);
  const driver = loadDriver();
  if (!driver.ok) return driver;
  const { path } = project;
  const went = attempt(path, (): Result<Snapshot> => {
    const copy = openInMemory(driver.value, project.reader.bytes(), (connection) => {
      goBack({ path, reader: connection, writer: connection, surroundings, close: () => undefined }, name);
    });
    try {
      return readSnapshot({ path, reader: copy, close: () => undefined });
    } finally {
      copy.close();
    }
  });
  return went.ok ? went.value : went;
}

function goBack(memory: WritableProject, name: string): void {
  const back = undo(memory, { kind: 'restore-point', name }, nobody);
  if (!back.ok) throw new Refusal(back.error.code, back.error.message, back.error.details);
}
