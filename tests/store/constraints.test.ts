import { describe, expect, it } from 'vitest';
import { columnsOfAnswer } from '../../src/store/answer-columns.ts';
import { fullReview } from './support/full-review.ts';
import { withRaw } from './support/raw.ts';
import { codes, coding, command, sampleProject } from './support/sample.ts';

/** Runs SQL behind the store's back on a file that holds one of everything; gives what SQLite says. */
function said(sql: string): string {
  const project = sampleProject(0);
  command(project, (write) => write.putReview(fullReview()));
  project.close();
  return withRaw(project.path, (database) => {
    try {
      database.exec(sql);
      return 'nothing';
    } catch (cause) {
      return (cause as Error).message;
    }
  });
}

const codingRow = (change: Record<string, string | number>): string => {
  const row = {
    variable_key: 3,
    coder_key: 3,
    case_key: 2,
    codebook_version: 1,
    state: 'absent',
    command: 2,
    ...change,
  };
  const values = Object.values(row).map((value) => (typeof value === 'string' ? `'${value}'` : String(value)));
  return `INSERT INTO coding (${Object.keys(row).join(', ')}) VALUES (${values.join(', ')})`;
};

describe('the schema', () => {
  it('takes a coding that is in order', () => {
    expect(said(codingRow({}))).toBe('nothing');
  });

  it.each([
    ['a coding of a case that does not exist', codingRow({ case_key: 99 }), 'no such case'],
    ['a coding of a variable that does not exist', codingRow({ variable_key: 99 }), 'FOREIGN KEY'],
    ['a coding by a coder who does not exist', codingRow({ coder_key: 99 }), 'FOREIGN KEY'],
    ['a coding under a version that never was', codingRow({ codebook_version: 9 }), 'FOREIGN KEY'],
    ['an unknown state', codingRow({ state: 'maybe' }), 'CHECK'],
    ['a coded answer without a value', codingRow({ state: 'coded' }), 'CHECK'],
    ['a value beside another state', codingRow({ codes: '1' }), 'CHECK'],
    ['two values', codingRow({ state: 'coded', codes: '1', number: 2 }), 'CHECK'],
    ['a free text that no code announces', codingRow({ state: 'coded', codes: '1', other: '{}' }), 'CHECK'],
    ['a code that announces a free text that is not there', codingRow({ state: 'coded', codes: '1+' }), 'CHECK'],
    ['an unknown confidence', codingRow({ confidence: 'so-so' }), 'CHECK'],
    ['a text as a number', codingRow({ state: 'coded', number: 'many' }), 'REAL'],
    ['a second coding of the same case', `${codingRow({})}; ${codingRow({})}`, 'UNIQUE'],
    ['deleting a case that has codings', 'DELETE FROM "case" WHERE number = 2', 'still has codings'],
    ['deleting a variable that has codings', "DELETE FROM variable WHERE id = 'summary'", 'FOREIGN KEY'],
    ['deleting a coder who coded', "DELETE FROM coder WHERE name = 'ada'", 'FOREIGN KEY'],
    ['deleting a code that is present somewhere', "DELETE FROM code WHERE id = 'survey'", 'codings still use it'],
    ['deleting a code that is not reported somewhere', "DELETE FROM code WHERE id = 'panel'", 'codings still use it'],
    ['deleting a code with a free text', "DELETE FROM code WHERE id = 'other'", 'codings still use it'],
    ['deleting a code that has codes below it', "DELETE FROM code WHERE id = 'assessor'", 'FOREIGN KEY'],
    ['deleting a document that has passages', 'DELETE FROM document', 'FOREIGN KEY'],
    ['two cases of one number', 'UPDATE "case" SET number = 1, command = 2', 'UNIQUE'],
    ['a case number of 0', 'UPDATE "case" SET number = 0, command = 2 WHERE number = 9', 'CHECK'],
    ['an exclusion without a reason', 'UPDATE "case" SET reason = NULL, command = 2 WHERE number = 9', 'CHECK'],
    ['a reason without an exclusion', `UPDATE "case" SET reason = 'x', command = 2 WHERE number = 1`, 'CHECK'],
    ['two coders of one name', "UPDATE coder SET name = 'ada', command = 2", 'UNIQUE'],
    ['two variables of one id', "UPDATE variable SET id = 'type', command = 2", 'UNIQUE'],
    ['two codes of one id in a variable', "UPDATE code SET id = 'uk', command = 2", 'UNIQUE'],
    ['a second project', "INSERT INTO project VALUES (2, 'u', 't', 'c', NULL, NULL, 2)", 'CHECK'],
    ['a second codebook', "INSERT INTO codebook VALUES (2, 'i', 1, '{}', 2)", 'CHECK'],
    ['a passage that ends where it starts', 'UPDATE passage SET "end" = start, command = 2', 'CHECK'],
    ['what is no JSON', "UPDATE variable SET body = '{', command = 2", 'CHECK'],
  ])('refuses %s', (_, sql, words) => {
    expect(said(sql)).toContain(words);
  });

  it('never gives the key of a deleted code to another', () => {
    const project = sampleProject();
    project.writer.exec("DELETE FROM code WHERE id = 'other'");
    const last = project.writer.statement('SELECT max(code_key) FROM code').pluck().get();
    project.writer.exec(
      `INSERT INTO code (uuid, variable_key, id, position, body, command) VALUES ('u', 4, 'new', 9, '{}', 1)`,
    );
    const next = project.writer.statement('SELECT max(code_key) FROM code').pluck().get();
    expect(Number(next)).toBeGreaterThan(Number(last) + 1);
  });

  it('stores a whole number of a number variable as REAL and a number in a text as it was written', () => {
    const project = sampleProject();
    command(project, (write) =>
      write.putCodings([
        coding(1, 'people', { kind: 'number', value: 5 }),
        coding(1, 'summary', { kind: 'text', text: '5' }),
        coding(1, 'type', codes('public')),
      ]),
    );
    withRaw(project.path, (database) => {
      expect(
        database.prepare('SELECT number, typeof(number) AS type FROM coding WHERE number IS NOT NULL').get(),
      ).toEqual({
        number: 5,
        type: 'real',
      });
      expect(database.prepare('SELECT text FROM coding WHERE text IS NOT NULL').pluck().get()).toBe('5');
      expect(database.prepare('SELECT codes FROM coding WHERE codes IS NOT NULL').pluck().get()).toMatch(/^\d+$/);
    });
  });
});

describe('answers as columns', () => {
  const keys = new Map([
    ['a', 12],
    ['b', 3],
    ['c', 7],
  ]);

  it('writes codes by key in ascending order, whatever order they were ticked in', () => {
    expect(columnsOfAnswer(codes('a', 'b', '?c'), keys).codes).toBe('3 12 ?7');
    expect(columnsOfAnswer(codes('b', 'a', '?c'), keys).codes).toBe('3 12 ?7');
  });

  it('marks the codes that have a text of their own', () => {
    const answer = { kind: 'codes', codes: ['a', 'b'], notReported: [], other: { a: 'muse' } } as const;
    expect(columnsOfAnswer({ ...answer, codes: [...answer.codes], notReported: [] }, keys)).toMatchObject({
      codes: '3 12+',
      other: '{"12":"muse"}',
    });
  });
});
