import type { CallContext, Output, ParsedInput } from '../contract/method.ts';
import { fail, ok, type Result } from '../domain/model/result.ts';
import { sentence } from '../domain/model/sentences/sentence.ts';
import { backupFolder } from '../store/backup/backup-folder.ts';
import { type Backup, newestSoundBackup } from '../store/backup/list-backups.ts';
import { findDamage } from '../store/find-damage.ts';
import { lookAround } from '../store/place/place-facts.ts';
import { placeWarning } from '../store/place/place-warning.ts';
import { readInfo } from '../store/read/read-info.ts';
import { backUpWhenDue, describeBackup } from './backups.ts';
import type { Session } from './session.ts';

type Opened = Output<'project.open'>;

/**
 * Opens a project: a sound one as asked for, backed up if it was not today; of a damaged one what can be saved, for
 * reading, with the offer to restore.
 */
export async function openProject(
  session: Session,
  { file, access }: ParsedInput<'project.open'>,
  context: CallContext,
): Promise<Result<Opened>> {
  const damage = findDamage(file);
  if (!damage.ok) return damage;
  if (damage.value !== undefined) return openDamaged(session, file, damage.value);
  const handle = session.open(file, access);
  if (!handle.ok) return handle;
  const opened = await keepingOpen(session, handle.value, async () => {
    const project = session.reading(handle.value);
    if (!project.ok) return project;
    const overview = readInfo(project.value);
    if (!overview.ok) return overview;
    const backup = access === 'write' ? await backUpWhenDue(session, project.value, context) : ok([]);
    if (!backup.ok) return backup;
    const warnings = [...placeWarnings(file), ...backup.value];
    return ok({ project: handle.value, overview: overview.value, access, warnings });
  });
  return opened;
}

/** What to know of the place of a project file. */
export function placeWarnings(file: string): string[] {
  const { place, facts } = lookAround(file);
  const warning = placeWarning(place, facts);
  return warning === undefined ? [] : [warning];
}

/** Lets go of a project that turns out not to be usable after all. */
async function keepingOpen<T>(
  session: Session,
  handle: Opened['project'],
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  let usable = false;
  try {
    const outcome = await work();
    usable = outcome.ok;
    return outcome;
  } finally {
    if (!usable) session.close(handle);
  }
}

function openDamaged(session: Session, file: string, problem: string): Result<Opened> {
  const backup = newestSoundBackup(file);
  const message = withOffer(problem, file, backup);
  const salvaged = session.openSalvaged(file);
  if (!salvaged.ok) {
    return salvaged.error.code === 'damaged-project' ? fail('damaged-project', message) : salvaged;
  }
  const { handle, losses } = salvaged.value;
  const project = session.reading(handle);
  const overview = project.ok ? readInfo(project.value) : project;
  if (!overview.ok) {
    session.close(handle);
    return fail('damaged-project', message);
  }
  const damage = {
    message,
    losses: [...losses],
    ...(backup === undefined ? {} : { backup: describeBackup(backup) }),
  };
  return ok({ project: handle, overview: overview.value, access: 'read', warnings: placeWarnings(file), damage });
}

function withOffer(problem: string, file: string, backup: Backup | undefined): string {
  if (backup === undefined) return sentence('backup.none-sound', { problem, folder: backupFolder(file) });
  const { at, path, content } = backup;
  if (!content.ok) return sentence('backup.newest', { problem, at, path, file });
  const { cases, codings } = content.value;
  return sentence('backup.newest-holds', { problem, at, cases, codings, path, file });
}
