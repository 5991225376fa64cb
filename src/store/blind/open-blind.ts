import { ok, type Result } from '../../domain/model/result.ts';
import { openToRead } from '../open-to-read.ts';
import type { ReadableProject } from '../project-file.ts';
import { attempt } from '../sqlite/attempt.ts';
import { blindViews } from './blind-views.ts';

/** A project as somebody reads it who codes blind. */
export type BlindProject = ReadableProject & {
  /** Keeps out of sight from now on what others say of these cases, by number, instead of those before. */
  readonly seal: (cases: readonly number[]) => Result<void>;
};

/**
 * Opens a project a second time, for somebody who codes blind. Of cases that are sealed only what the coder said can be
 * read, and what attributes say: codings, final and frozen answers, links of passages, tasks and the history are all read
 * through views that leave out the rest, so that no question put to this project can tell.
 */
export function openBlind({ path }: ReadableProject, coder: string): Result<BlindProject> {
  const opened = openToRead(path);
  if (!opened.ok) return opened;
  const { reader } = opened.value;
  const changing = (change: () => void): Result<void> =>
    attempt(path, () => {
      reader.exec('PRAGMA query_only = OFF');
      try {
        change();
      } finally {
        reader.exec('PRAGMA query_only = ON');
      }
    });
  const seal = (cases: readonly number[]): Result<void> =>
    changing(() => {
      reader.exec('DELETE FROM temp.sealed');
      reader.statement(sealing).run(JSON.stringify(cases));
    });
  const made = changing(() => {
    reader.exec('CREATE TEMP TABLE sealed (case_key INTEGER PRIMARY KEY)');
    reader.exec('CREATE TEMP TABLE seer (name TEXT NOT NULL)');
    reader.statement('INSERT INTO temp.seer VALUES (?)').run(coder);
    reader.exec(blindViews(reader));
  });
  if (made.ok) return ok({ ...opened.value, seal });
  opened.value.close();
  return made;
}

const sealing = `INSERT INTO temp.sealed
  SELECT case_key FROM main."case" WHERE number IN (SELECT value FROM json_each(?))`;
