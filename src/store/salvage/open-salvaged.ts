import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { closeWriter, lockProject } from '../open-project.ts';
import { openToRead } from '../open-to-read.ts';
import type { ReadableProject } from '../project-file.ts';
import { attempt } from '../sqlite/attempt.ts';
import { type Driver, loadDriver } from '../sqlite/load-driver.ts';
import { type LogProblem, logProblem } from '../sqlite/log-problem.ts';
import { mendLog } from '../sqlite/mend-log.ts';
import { openDamaged, openWriter } from '../sqlite/open-connection.ts';
import { orphanLog } from '../sqlite/orphan-log.ts';
import type { Surroundings } from '../surroundings.ts';
import { rebuild } from './rebuild.ts';

/** What could be saved of a damaged project, open for reading, and what could not, in sentences. */
export type Salvaged = { readonly project: ReadableProject; readonly losses: readonly string[] };

/**
 * Opens what can be saved of the damaged project at `path`: its rows are carried over into a new project in the system's
 * folder for temporary files, deleted when that is closed. The damaged file is copied first and stays as it is. Fails with
 * damaged-project where too little can be read, project-locked where somebody still writes it, schema-newer, disk-full.
 */
export function openSalvaged(path: string, surroundings: Surroundings): Result<Salvaged> {
  const driver = loadDriver();
  if (!driver.ok) return driver;
  const copied = copyAside(driver.value, path, surroundings);
  if (!copied.ok) return copied;
  const { folder, problem } = copied.value;
  const discard = (): void => rmSync(folder, { recursive: true, force: true });
  const opened = attempt(path, () => openRebuilt(driver.value, path, { folder, surroundings }));
  const salvaged = opened.ok ? opened.value : opened;
  if (!salvaged.ok) {
    discard();
    return salvaged;
  }
  const { project, losses } = salvaged.value;
  const close = (): void => {
    project.close();
    discard();
  };
  return ok({ project: { path, reader: project.reader, close }, losses: [...logLosses(path, problem), ...losses] });
}

function logLosses(path: string, problem: LogProblem | undefined): string[] {
  const log = `${basename(path)}-wal`;
  if (problem === undefined) return [];
  return problem.kind === 'foreign'
    ? [sentence('salvage.log-unread', { log })]
    : [sentence('salvage.log-mended', { log, changes: problem.passedOver })];
}

/** The folder of the copies: without the log where that is one of another state of the file, with a mended one where it is damaged. */
type Aside = { readonly folder: string; readonly problem: LogProblem | undefined };

/**
 * Copies the file and its log to a new folder. It is locked meanwhile: closing a file that this process has open for
 * writing would end every lock that SQLite holds on it.
 */
function copyAside(driver: Driver, path: string, surroundings: Surroundings): Result<Aside> {
  if (orphanLog(path) !== undefined) return fail('damaged-project', `Only the log of ${path} is there.`);
  const size = attempt(path, () => statSync(path));
  if (!size.ok) return size;
  if (!size.value.isFile() || size.value.size === 0) return fail('damaged-project', `Nothing can be read of ${path}.`);
  const lock = lockProject(path, surroundings);
  // Where the lock cannot be put, nobody can write either.
  if (!lock.ok && lock.error.code !== 'not-writable') return lock;
  try {
    return attempt(path, () => {
      const folder = mkdtempSync(join(tmpdir(), 'copro-salvage-'));
      const problem = logProblem(driver, path);
      copyFileSync(path, join(folder, 'damaged'));
      copyLog(`${path}-wal`, join(folder, 'damaged-wal'), problem);
      return { folder, problem };
    });
  } finally {
    if (lock.ok) lock.value.release();
  }
}

function copyLog(from: string, to: string, problem: LogProblem | undefined): void {
  if (problem?.kind === 'foreign' || !existsSync(from)) return;
  if (problem?.kind === 'damaged') writeFileSync(to, mendLog(readFileSync(from)));
  else copyFileSync(from, to);
}

type Rebuilding = { readonly folder: string; readonly surroundings: Surroundings };

function openRebuilt(driver: Driver, path: string, { folder, surroundings }: Rebuilding): Result<Salvaged> {
  const rebuilt = join(folder, 'salvaged');
  const source = openDamaged(driver, join(folder, 'damaged'));
  try {
    const target = openWriter(driver, rebuilt);
    try {
      target.exec('PRAGMA synchronous = OFF');
      const title = basename(path).replace(/\.copro$/, '');
      const losses = rebuild(source, target, { path, title, surroundings });
      if (!losses.ok) return losses;
      closeWriter(target);
      const project = openToRead(rebuilt);
      return project.ok ? ok({ project: project.value, losses: losses.value }) : project;
    } finally {
      target.close();
    }
  } finally {
    source.close();
  }
}
