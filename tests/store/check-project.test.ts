import { closeSync, openSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/model/result.ts';
import { checkProject } from '../../src/store/check-project.ts';
import { must } from '../support/must.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { fullReview } from './support/full-review.ts';
import { disarm, sha256, withRaw } from './support/raw.ts';
import { command, errorCodeOf, sampleProject } from './support/sample.ts';

function fullFile(): string {
  const project = sampleProject(0);
  command(project, (write) => write.putReview(fullReview()));
  project.close();
  return project.path;
}

/** What the check says of a project after its rows were tampered with. */
function findingsAfter(table: string, sql: string): string[] {
  const path = fullFile();
  withRaw(path, (database) => {
    database.pragma('foreign_keys = OFF');
    database.pragma('ignore_check_constraints = ON');
    for (const name of new Set([table, 'code', 'case', 'command'])) disarm(database, name);
    database.exec(sql);
  });
  const before = sha256(path);
  const findings = must(checkProject(path)).map(({ check, message }) => `${check}: ${message}`);
  expect(sha256(path)).toBe(before);
  return findings;
}

describe('checking a project', () => {
  it('finds nothing wrong with a sound one, and leaves it as it is', () => {
    const path = fullFile();
    const before = sha256(path);
    expect(checkProject(path)).toEqual(ok([]));
    expect(sha256(path)).toBe(before);
  });

  it.each([
    {
      what: 'a code that the variable does not have',
      table: 'coding',
      sql: "UPDATE coding SET codes = '99' WHERE codes = '4'",
      check: 'codings',
      words: 'name a code (99)',
    },
    {
      what: 'a code of another variable',
      table: 'coding',
      sql: "UPDATE coding SET codes = '?1' WHERE codes = '4'",
      check: 'codings',
      words: 'name a code (?1)',
    },
    {
      what: 'two codes of a single choice',
      table: 'coding',
      sql: "UPDATE coding SET codes = '3 4' WHERE codes = '4'",
      check: 'codings',
      words: '2 codes where one',
    },
    {
      what: 'a number for a choice',
      table: 'coding',
      sql: "UPDATE coding SET codes = NULL, number = 1 WHERE codes = '4'",
      check: 'codings',
      words: 'wrong kind of value for single',
    },
    {
      what: 'codes for a text',
      table: 'coding',
      sql: "UPDATE coding SET codes = '4', text = NULL WHERE text IS NOT NULL",
      check: 'codings',
      words: 'wrong kind of value for text',
    },
    {
      what: 'two values of an attribute',
      table: 'coding',
      sql: 'INSERT INTO coding SELECT variable_key, 1, case_key, codebook_version, codes, number, state, text, other, rationale, quote, page, confidence, command FROM coding WHERE variable_key = 1',
      check: 'codings',
      words: 'several values of the attribute “country”',
    },
    {
      what: 'codings of no case',
      table: 'coding',
      sql: 'DELETE FROM "case" WHERE number = 2',
      check: 'codings',
      words: '1 codings belong to no case',
    },
    {
      what: 'a bad final coding',
      table: 'final_coding',
      sql: "UPDATE final_coding SET codes = '99'",
      check: 'codings',
      words: 'final codings of “type”',
    },
    {
      what: 'a bad frozen coding',
      table: 'frozen_coding',
      sql: "UPDATE frozen_coding SET codes = '99'",
      check: 'codings',
      words: 'frozen codings of “type”',
    },
    {
      what: 'a row of an unknown command',
      table: 'coder',
      sql: "UPDATE coder SET command = 77 WHERE name = 'ada'",
      check: 'history',
      words: '1 row of “coder”',
    },
    {
      what: 'a gap in the commands',
      table: 'command',
      sql: 'UPDATE command SET seq = 5 WHERE seq = 2',
      check: 'history',
      words: 'missing from the history',
    },
    {
      what: 'a codebook that does not parse',
      table: 'variable',
      sql: "UPDATE variable SET body = '{}' WHERE id = 'type'",
      check: 'codebook',
      words: 'its codebook cannot be read',
    },
    {
      what: 'a codebook that differs from its version',
      table: 'variable',
      sql: "UPDATE variable SET body = json_set(body, '$.label', 'Other') WHERE id = 'type'",
      check: 'codebook',
      words: 'version 2',
    },
    {
      what: 'an older version that does not parse',
      table: 'codebook_version',
      sql: "INSERT INTO codebook_version VALUES (9, '{}', 1)",
      check: 'codebook',
      words: 'version 9',
    },
    {
      what: 'a change of the codebook that does not parse',
      table: 'codebook_change',
      sql: "UPDATE codebook_change SET counts = '[{}]'",
      check: 'decision log',
      words: 'decision log cannot be read',
    },
    {
      what: 'an entry of the history that programs cannot read',
      table: 'command',
      sql: `UPDATE command SET detail = '{"undos":{}}' WHERE seq = 1`,
      check: 'history',
      words: 'history cannot be read',
    },
    {
      what: 'a grouping that does not parse',
      table: 'grouping',
      sql: "UPDATE grouping SET body = '{}'",
      check: 'groupings',
      words: 'groupings cannot be read',
    },
    {
      what: 'a coder of no kind',
      table: 'coder',
      sql: "UPDATE coder SET kind = 'ghost' WHERE name = 'ada'",
      check: 'coders',
      words: 'coders cannot be read',
    },
    {
      what: 'a project that does not say which',
      table: 'project',
      sql: 'DELETE FROM project',
      check: 'project',
      words: 'which project it is',
    },
    {
      what: 'a missing codebook',
      table: 'codebook',
      sql: 'DELETE FROM codebook',
      check: 'codebook',
      words: 'no codebook',
    },
    {
      what: 'a round without cases',
      table: 'round_case',
      sql: 'DELETE FROM round_case',
      check: 'rounds',
      words: '1 round has no cases',
    },
    {
      what: 'answers that are frozen in a round without their coder',
      table: 'round_assignment',
      sql: 'DELETE FROM round_assignment WHERE case_key = 1 AND coder_key = 1',
      check: 'rounds',
      words: '2 marks or frozen answers',
    },
    {
      what: 'rows that point nowhere',
      table: 'document',
      sql: 'DELETE FROM document',
      check: 'file',
      words: 'without the “document”',
    },
  ])('finds $what', ({ table, sql, check, words }) => {
    const findings = findingsAfter(table, sql);
    expect(findings.filter((finding) => finding.startsWith(`${check}: `) && finding.includes(words))).not.toEqual([]);
  });

  it('finds a page that was overwritten', () => {
    const path = fullFile();
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(6000, 7), 0, 6000, 4096 * 6);
    closeSync(file);
    expect(must(checkProject(path)).map(({ check }) => check)).toContain('file');
  });

  it('finds that a file was cut short, is empty or is no project', () => {
    const short = fullFile();
    truncateSync(short, 5000);
    const empty = join(temporaryFolder(), 'empty.copro');
    writeFileSync(empty, '');
    const text = join(temporaryFolder(), 'text.copro');
    writeFileSync(text, 'no database at all, only words '.repeat(40));
    for (const path of [short, empty, text]) {
      expect(must(checkProject(path))).toMatchObject([{ check: 'file' }]);
    }
  });

  it('fails where there is nothing to check, or nothing that it may judge', () => {
    expect(errorCodeOf(checkProject(join(temporaryFolder(), 'none.copro')))).toBe('not-found');
    const path = fullFile();
    withRaw(path, (database) => database.pragma('user_version = 12'));
    expect(errorCodeOf(checkProject(path))).toBe('schema-newer');
  });
});
