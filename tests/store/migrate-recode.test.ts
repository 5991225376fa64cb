import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkProject } from '../../src/store/check-project.ts';
import { newestVersion } from '../../src/store/migrations/index.ts';
import { openToRead, openToWrite } from '../../src/store/open-project.ts';
import { readReview } from '../../src/store/read/read-review.ts';
import { fullReview } from './support/full-review.ts';
import { withRaw } from './support/raw.ts';
import { codes, coding, command, sampleProject, valueOf } from './support/sample.ts';
import { fixedSurroundings } from './support/surroundings.ts';

/** A project as the second format held it: without the tables that came with the third. */
function olderFile(): string {
  const project = sampleProject(3);
  command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
  project.close();
  withRaw(project.path, (database) => {
    database.exec('DROP TABLE rival; DROP TABLE recode; DROP TABLE codebook_change; PRAGMA user_version = 2');
  });
  return project.path;
}

describe('a project of the second format', () => {
  it('gains the decision log and the recode queue when it is opened for writing, and keeps its rows', () => {
    const path = olderFile();
    const project = valueOf(openToWrite(path, fixedSurroundings(8)));
    const { codings, codebookChanges, recodes } = valueOf(readReview(project));
    expect({ codings, codebookChanges, recodes }).toEqual({
      codings: [coding(1, 'type', codes('public'))],
      codebookChanges: [],
      recodes: [],
    });
    command(project, (write) =>
      write.putReview({
        ...fullReview(),
        cases: [],
        documents: [],
        passages: [],
        rounds: [],
        codings: [],
        finalCodings: [],
        recodes: [],
      }),
    );
    project.close();
    withRaw(path, (database) => expect(database.pragma('user_version', { simple: true })).toBe(newestVersion));
    expect(checkProject(path)).toEqual({ ok: true, value: [] });
  });

  it('is read without being changed', () => {
    const path = olderFile();
    const before = readFileSync(path);
    const project = valueOf(openToRead(path));
    expect(valueOf(readReview(project)).codings).toHaveLength(1);
    project.close();
    expect(checkProject(path)).toEqual({ ok: true, value: [] });
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});
