import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ok } from '../../../src/domain/model/result.ts';
import type { Review } from '../../../src/domain/model/review.ts';
import { readReview as readReviewFile } from '../../../src/formats/json/read-review.ts';
import { writeJson } from '../../../src/formats/json/write-json.ts';
import { checkProject } from '../../../src/store/check-project.ts';
import { findDamage } from '../../../src/store/find-damage.ts';
import { newestVersion } from '../../../src/store/migrations/index.ts';
import { openToRead } from '../../../src/store/open-to-read.ts';
import { readReview } from '../../../src/store/read/read-review.ts';
import { readRevision } from '../../../src/store/read/read-revision.ts';
import { openSalvaged } from '../../../src/store/salvage/open-salvaged.ts';
import { must } from '../../support/must.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { projectOfSchema } from '../support/earlier-project.ts';
import { fullReview } from '../support/full-review.ts';
import { disarm, filesBeside, sha256, withRaw } from '../support/raw.ts';
import { codes, coding, command, errorCodeOf, sampleProject } from '../support/sample.ts';
import { fixedSurroundings } from '../support/surroundings.ts';

/** A closed project with the full review, 600 cases more, and two codings of each: tables of many pages. */
function largeFile(): string {
  const project = sampleProject(0);
  command(project, (write) => write.putReview(fullReview()));
  const numbers = Array.from({ length: 600 }, (_, index) => index + 100);
  command(project, (write) => {
    write.putCases(
      numbers.map((number) => ({
        uuid: `01900000-0000-7000-9000-${String(number).padStart(12, '0')}`,
        number,
        title: `Case ${number} ${'of many '.repeat(8)}`,
        status: { kind: 'included' as const },
      })),
    );
    write.putCodings(
      numbers.flatMap((number) => [
        coding(number, 'type', codes('public')),
        { ...coding(number, 'summary', { kind: 'text', text: 'words '.repeat(20) }) },
      ]),
    );
  });
  project.close();
  return project.path;
}

/** A closed project with a coding that was changed. */
function changedFile(): string {
  const project = sampleProject();
  for (const code of ['public', 'private'])
    command(project, (write) => write.putCodings([coding(1, 'type', codes(code))]));
  project.close();
  return project.path;
}

/** Fills pages of a file with rubbish: numbers of pages, the first being 1. */
function spoil(path: string, ...pages: readonly number[]): void {
  const file = openSync(path, 'r+');
  for (const page of pages) writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, (page - 1) * 4096);
  closeSync(file);
}

/** The number of the page on which the tree of a table begins. */
function rootOf(database: Database.Database, table: string): number {
  return Number(database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table));
}

/** A page in the middle of a table's rows: where a title stands that only one row has. */
function pageWith(path: string, text: string): number {
  return Math.floor(readFileSync(path).indexOf(text) / 4096) + 1;
}

/** What can be saved; closed at once, its file gone. */
function salvaged(path: string): { review: Review; losses: readonly string[] } {
  const before = sha256(path);
  const files = filesBeside(path);
  const { project, losses } = must(openSalvaged(path, fixedSurroundings(6)));
  const review = must(readReview(project));
  project.close();
  expect(sha256(path)).toBe(before);
  expect(filesBeside(path)).toEqual(files);
  return { review, losses };
}

/** What keeps a review from being taken over into a new project: what in it points at nothing. */
function flawsOf(review: Review): unknown {
  const read = readReviewFile({ name: 'review.json', bytes: writeJson(review) });
  return read.ok ? [] : read.error;
}

/** Tampers with rows behind the back of every trigger and constraint. */
function tamper(path: string, sql: string, ...tables: readonly string[]): void {
  withRaw(path, (database) => {
    database.pragma('foreign_keys = OFF');
    database.pragma('ignore_check_constraints = ON');
    for (const table of tables) disarm(database, table);
    database.exec(sql);
    database.pragma('wal_checkpoint(TRUNCATE)');
  });
}

function reviewOf(path: string): Review {
  const project = must(openToRead(path));
  const review = readReview(project);
  project.close();
  return must(review);
}

describe('salvaging', () => {
  it('saves everything of a sound project', () => {
    const path = largeFile();
    const { review, losses } = salvaged(path);
    expect(losses).toEqual([]);
    expect(review).toEqual(reviewOf(path));
  });

  it('saves all but the rows of a page that is spoilt, and says which table lost some', () => {
    const path = largeFile();
    const before = reviewOf(path);
    spoil(path, pageWith(path, 'Case 400 of'));
    const { review, losses } = salvaged(path);
    expect(losses[0]).toMatch(/^Rows of “case” could not be read; \d+ were saved\.$/);
    expect(review.cases.length).toBeGreaterThan(540);
    expect(review.cases.length).toBeLessThan(603);
    expect(before.cases).toEqual(expect.arrayContaining(review.cases));
    expect(before.codings).toEqual(expect.arrayContaining(review.codings));
    expect(losses.some((loss) => /rows of “coding” were left out, because what they belong to/.test(loss))).toBe(true);
    expect(flawsOf(review)).toEqual([]);
  });

  it.each([5, newestVersion])('leaves out old rows of schema %i that are garbled, and says so', (version) => {
    const path = version < newestVersion ? projectOfSchema(version) : changedFile();
    withRaw(path, (database) => {
      disarm(database, 'history');
      database.exec("UPDATE history SET old = substr(old, 3) WHERE table_name = 'coding'");
    });
    const { review, losses } = salvaged(path);
    expect(review.codings.length).toBeGreaterThan(0);
    expect(losses.join(' ')).toMatch(/\d+ rows of “history” hold what no project can hold/u);
  });

  it('saves what lies before and after several spoilt pages of codings', () => {
    const path = largeFile();
    const codingPages = withRaw(path, (database) => {
      const root = readFileSync(path).subarray((rootOf(database, 'coding') - 1) * 4096);
      const cells = root.readUInt16BE(3);
      return Array.from({ length: cells }, (_, index) => root.readUInt32BE(root.readUInt16BE(12 + 2 * index)));
    });
    expect(codingPages.length).toBeGreaterThan(4);
    const [first = 0, , third = 0] = codingPages;
    spoil(path, first, third);
    const { review, losses } = salvaged(path);
    expect(losses.join(' ')).toContain('Rows of “coding” could not be read');
    expect(review.codings.length).toBeGreaterThan(600);
    expect(review.codings.length).toBeLessThan(1207);
    expect(review.cases).toHaveLength(603);
    expect(flawsOf(review)).toEqual([]);
  });

  it('reads a file that was cut short as far as it goes', () => {
    const path = largeFile();
    truncateSync(path, Math.floor(readFileSync(path).length / 4096 / 2) * 4096);
    const { review, losses } = salvaged(path);
    expect(losses).not.toEqual([]);
    expect(review.codebook.sections).toHaveLength(2);
    expect(flawsOf(review)).toEqual([]);
  });

  it.each([
    ['history', 'history of changes'],
    ['command', 'log of commands'],
    ['document', 'documents'],
    ['round', 'rounds'],
    ['grouping', 'groupings'],
    ['coding', 'codings'],
    ['case', 'cases'],
  ])('does without the table “%s” (the %s)', (table) => {
    const path = largeFile();
    spoil(
      path,
      withRaw(path, (database) => rootOf(database, table)),
    );
    const { review, losses } = salvaged(path);
    expect(losses.filter((loss) => loss.startsWith(`Rows of “${table}” could not be read; 0 were saved`))).toHaveLength(
      1,
    );
    expect(flawsOf(review)).toEqual([]);
  });

  it('puts a lost section of the codebook back from the version that was kept', () => {
    const path = largeFile();
    const before = reviewOf(path);
    spoil(
      path,
      withRaw(path, (database) => rootOf(database, 'section')),
    );
    const { review, losses } = salvaged(path);
    expect(losses.filter((loss) => loss.includes('“Judgements”'))).toHaveLength(1);
    expect(review.codebook.sections.map(({ id, label }) => ({ id, label }))).toEqual(
      before.codebook.sections.map(({ id, label }) => ({ id, label })),
    );
    expect(review.codings).toEqual(before.codings);
  });

  it('keeps what was coded under a version of the codebook that is lost or cannot be read', () => {
    const path = largeFile();
    const before = reviewOf(path);
    tamper(
      path,
      "DELETE FROM codebook_version WHERE version = 2; UPDATE codebook_version SET content = '{}' WHERE version = 1",
      'codebook_version',
    );
    const { review, losses } = salvaged(path);
    expect(losses).toEqual(['Version 1 of the codebook is lost; version 2 stands in its place.']);
    expect(review.codebook).toEqual(before.codebook);
    expect(review.earlierCodebooks).toEqual([{ ...before.codebook, version: 1 }]);
    expect({ codings: review.codings, rounds: review.rounds }).toEqual({
      codings: before.codings,
      rounds: before.rounds,
    });
    expect(flawsOf(review)).toEqual([]);
  });

  it('asks again to look at several codes of a single choice, where what asked for it is lost', () => {
    const path = largeFile();
    tamper(
      path,
      `DELETE FROM recode;
        UPDATE coding SET codes = (SELECT group_concat(code_key, ' ') FROM code WHERE code.variable_key = coding.variable_key)
        WHERE case_key = 1 AND coder_key = 1 AND variable_key = (SELECT variable_key FROM variable WHERE id = 'type')`,
      'recode',
      'coding',
    );
    const { review, losses } = salvaged(path);
    expect(losses).toEqual(['1 answers with several codes where one is allowed were put into the recode queue.']);
    expect(review.recodes).toMatchObject([{ case: 1, variable: 'type', coder: 'ada', version: 2, why: 'one-choice' }]);
    expect(flawsOf(review)).toEqual([]);
  });

  it('names a project whose description is lost after its file', () => {
    const path = largeFile();
    tamper(path, 'DELETE FROM project', 'project');
    const { review, losses } = salvaged(path);
    expect(review.project.title).toBe('sample');
    expect(losses).toEqual(['The description of the project is lost; it is called “sample” now.']);
  });

  it.each([
    {
      what: 'a coder without identity',
      sql: "UPDATE coder SET uuid = 'x' WHERE name = 'ada'",
      table: 'coder',
      words: /“ada” has a new identity/,
    },
    {
      what: 'a grouping that does not parse',
      sql: "UPDATE grouping SET body = '{}' WHERE id = 'region'",
      table: 'grouping',
      words: /1 rows of “grouping”/,
    },
    {
      what: 'a change of the codebook that does not parse',
      sql: "UPDATE codebook_change SET counts = '[{}]'",
      table: 'codebook_change',
      words: /1 rows of “codebook change” hold what no/,
    },
    {
      what: 'an entry of the history that programs cannot read',
      sql: `UPDATE command SET detail = '{"undos":{}}' WHERE seq = 1`,
      table: 'command',
      words: /Of entry 1 of the history only the words/,
    },
    {
      what: 'a saved table that does not parse',
      sql: "UPDATE specification SET body = '{}'",
      table: 'specification',
      words: /1 rows of “specification”/,
    },
    {
      what: 'an answer with an unknown code',
      sql: "UPDATE coding SET codes = '99' WHERE case_key = 1 AND variable_key = 3",
      table: 'coding',
      words: /2 rows of “coding”/,
    },
    {
      what: 'a state that is none',
      sql: "UPDATE coding SET state = 'maybe' WHERE state = 'absent'",
      table: 'coding',
      words: /1 rows of “coding” hold what no/,
    },
  ])('mends or leaves out $what, and nothing else', ({ sql, table, words }) => {
    const path = largeFile();
    const before = reviewOf(path);
    tamper(path, sql, table);
    const { review, losses } = salvaged(path);
    expect(losses.filter((loss) => !loss.includes('passage coding'))).toEqual([expect.stringMatching(words) as string]);
    expect(review.cases).toEqual(before.cases);
    expect(flawsOf(review)).toEqual([]);
  });

  it('leaves a project that passes every check', () => {
    const path = largeFile();
    spoil(path, pageWith(path, 'Case 400 of'));
    const { project } = must(openSalvaged(path, fixedSurroundings(6)));
    const copy = join(temporaryFolder(), 'copy.copro');
    writeFileSync(copy, project.reader.bytes());
    project.close();
    expect(checkProject(copy)).toEqual(ok([]));
  });

  it('gives up where nothing is a project, and leaves nothing behind', () => {
    // A folder of its own for what is put down meanwhile: others salvage at the same time.
    const ground = temporaryFolder();
    vi.stubEnv('TMPDIR', ground);
    onTestFinished(() => void vi.unstubAllEnvs());
    const headless = largeFile();
    spoil(headless, 1);
    const other = join(temporaryFolder(), 'other.copro');
    withRaw(other, (database) => database.exec('CREATE TABLE t (x)'));
    const empty = join(temporaryFolder(), 'empty.copro');
    writeFileSync(empty, '');
    for (const path of [headless, other, empty]) {
      expect(errorCodeOf(openSalvaged(path, fixedSurroundings()))).toBe('damaged-project');
    }
    expect(errorCodeOf(openSalvaged(join(temporaryFolder(), 'none.copro'), fixedSurroundings()))).toBe('not-found');
    expect(readdirSync(ground).filter((name) => name.startsWith('copro-salvage-'))).toEqual([]);
  });

  it('does not touch a project that somebody writes', () => {
    const project = sampleProject();
    expect(errorCodeOf(openSalvaged(project.path, fixedSurroundings()))).toBe('project-locked');
    command(project, (write) => write.putCodings([coding(1, 'type', codes('public'))]));
  });

  it('reads what still stands in the log of a program that died', () => {
    const { path, close } = sampleProject();
    close();
    const copy = join(temporaryFolder(), 'crashed.copro');
    withRaw(path, (database) => {
      database.exec("INSERT INTO command (seq, uuid, kind, at, by, summary) VALUES (2, 'u', 'k', 'a', 'b', 's')");
      copyFileSync(path, copy);
      copyFileSync(`${path}-wal`, `${copy}-wal`);
    });
    const { project } = must(openSalvaged(copy, fixedSurroundings()));
    expect(must(readRevision(project))).toBe(2);
    project.close();
    expect(existsSync(`${copy}-wal`)).toBe(true);
  });
});

describe('the look at a project as it is opened', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(findDamage(largeFile())).toEqual(ok(undefined));
  });

  it('finds a spoilt page, a lost description, and a file that is none', () => {
    const spoilt = largeFile();
    spoil(spoilt, pageWith(spoilt, 'Case 400 of'));
    const lost = largeFile();
    tamper(lost, 'DELETE FROM project', 'project');
    const text = join(temporaryFolder(), 'text.copro');
    writeFileSync(text, 'no database at all, only words '.repeat(40));
    for (const path of [spoilt, lost, text]) {
      const before = sha256(path);
      expect(must(findDamage(path))).toMatch(/\.$/);
      expect(sha256(path)).toBe(before);
    }
  });

  it('fails where there is nothing to look at', () => {
    expect(errorCodeOf(findDamage(join(temporaryFolder(), 'none.copro')))).toBe('not-found');
  });
});
