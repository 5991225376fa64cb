import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '../../domain/model/result.ts';
import { checkProject } from '../check-project.ts';
import { openToRead } from '../open-to-read.ts';
import { readInfo } from '../read/read-info.ts';
import { reading } from '../read/reading.ts';
import { attempt } from '../sqlite/attempt.ts';
import type { Connection } from '../sqlite/connection.ts';
import { backupFolder, momentOf } from './backup-folder.ts';
import type { Dated } from './rotation.ts';

/** What a project file holds, for a person who must choose between several. */
export type Holdings = {
  readonly cases: number;
  readonly codings: number;
  readonly lastCommand: { readonly at: string; readonly by: string; readonly summary: string };
};

/** A backup, with what it holds or why that cannot be read. */
export type Backup = Dated & {
  readonly path: string;
  readonly bytes: number;
  readonly content: Result<Holdings>;
};

/** The backups of the project at `path`, newest first; none where there is no folder of them. */
export function listBackups(path: string): Result<Backup[]> {
  const found = datedBackups(path);
  if (!found.ok) return found;
  return attempt(path, () => found.value.map(readBackup));
}

/** Looks into a backup that is there. */
export function readBackup(backup: Dated & { readonly path: string }): Backup {
  return { ...backup, bytes: statSync(backup.path).size, content: holdingsOf(backup.path) };
}

/** The backups of the project at `path` by name and date alone, newest first. */
export function datedBackups(path: string): Result<(Dated & { readonly path: string })[]> {
  const folder = backupFolder(path);
  const names = attempt(folder, () => readdirSync(folder));
  if (!names.ok) return names.error.code === 'not-found' ? ok([]) : names;
  const backups = names.value.flatMap((name) => {
    const at = momentOf(name);
    return at === undefined ? [] : [{ name, at, path: join(folder, name) }];
  });
  return ok(backups.sort((one, other) => other.at.localeCompare(one.at) || other.name.length - one.name.length));
}

/** The newest backup that the check finds sound now, whatever it was when it was made; undefined where none is. */
export function newestSoundBackup(path: string): Backup | undefined {
  const backups = listBackups(path);
  if (!backups.ok) return undefined;
  return backups.value.find((backup) => {
    const findings = checkProject(backup.path);
    return findings.ok && findings.value.length === 0;
  });
}

/** What the project file at `path` holds. */
export function holdingsOf(path: string): Result<Holdings> {
  const project = openToRead(path);
  if (!project.ok) return project;
  try {
    const info = readInfo(project.value);
    if (!info.ok) return info;
    const lastCommand = reading(project.value, loadLastCommand);
    if (!lastCommand.ok) return lastCommand;
    const { cases, codings } = info.value.counts;
    return ok({ cases, codings, lastCommand: lastCommand.value });
  } finally {
    project.value.close();
  }
}

function loadLastCommand(connection: Connection): Holdings['lastCommand'] {
  const sql = 'SELECT at, "by", summary FROM command ORDER BY seq DESC LIMIT 1';
  return connection.statement(sql).get() as Holdings['lastCommand'];
}
