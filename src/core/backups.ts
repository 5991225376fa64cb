import type { Handlers } from '../contract/dispatch.ts';
import type { CallContext, Output } from '../contract/method.ts';
import { ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { backupFolder } from '../store/backup/backup-folder.ts';
import { isDue } from '../store/backup/is-due.ts';
import { type Backup, datedBackups, listBackups, readBackup } from '../store/backup/list-backups.ts';
import { makeBackup, type Watch } from '../store/backup/make-backup.ts';
import { restoreBackup } from '../store/backup/restore-backup.ts';
import type { ReadableProject } from '../store/project-file.ts';
import { readInfo } from '../store/read/read-info.ts';
import type { Session } from './session.ts';

type Names = 'backups.create' | 'backups.list' | 'backups.restore';
type BackupOutput = Output<'backups.create'>;

/** Making, listing and restoring backups. */
export function backupHandlers(session: Session): Pick<Handlers, Names> {
  const { surroundings } = session;
  return {
    'backups.create': async ({ project }, context) => {
      const reading = session.reading(project);
      if (!reading.ok) return reading;
      const { path } = reading.value;
      const made = await makeBackup(path, surroundings.clock(), watchOf(context, sentence('stage.backing-up')));
      if (!made.ok) return made;
      return ok(describeBackup(readBackup(made.value)));
    },
    'backups.list': ({ file }) => {
      const backups = listBackups(file);
      return backups.ok ? ok({ folder: backupFolder(file), backups: backups.value.map(describeBackup) }) : backups;
    },
    'backups.restore': async ({ backup, file, by }, context) => {
      const watch = watchOf(context, 'Restoring');
      const restored = await restoreBackup(backup, file, { surroundings, watch, by });
      if (!restored.ok) return restored;
      const { holds, kept } = restored.value;
      return ok(kept === undefined ? { holds } : { holds, kept });
    },
  };
}

/** A backup as the contract has it. */
export function describeBackup({ path, name, at, bytes, content }: Backup): BackupOutput {
  const told = content.ok ? { holds: content.value } : { problem: content.error.message };
  return { path, name, at, bytes, ...told };
}

/** Backs a project up that is being opened for writing, once a day; why that failed, as warnings. */
export async function backUpWhenDue(
  session: Session,
  project: ReadableProject,
  context: CallContext,
): Promise<Result<string[]>> {
  const info = readInfo(project);
  if (!info.ok) return info;
  const backups = datedBackups(project.path);
  if (!backups.ok) return ok([warning(backups.error.message)]);
  const now = session.surroundings.clock();
  const moments = backups.value.map(({ at }) => at);
  if (!isDue(moments, info.value.project.created, now)) return ok([]);
  const made = await makeBackup(project.path, now, watchOf(context, sentence('stage.backing-up')));
  return ok(made.ok ? [] : [warning(made.error.message)]);
}

function warning(reason: string): string {
  return sentence('backup.not-made-today', { reason });
}

function watchOf({ signal, progress }: CallContext, stage: string): Watch {
  return { signal, progress: (done, total) => progress({ stage, done, total }) };
}
