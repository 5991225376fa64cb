import { createHash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copro, coproJson, type Run } from '../../support/copro.ts';
import { folderWithReview } from '../../support/review-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function holdings(folder: string): unknown {
  copro(folder, 'export', 'review.copro', '--format', 'json', '--out', 'holdings.json');
  return JSON.parse(readFileSync(join(folder, 'holdings.json'), 'utf8'));
}

/** Runs a command that must fail, and shows that the project holds what it held before. */
function refused(folder: string, ...args: string[]): Run {
  const before = holdings(folder);
  const run = copro(folder, ...args);
  expect(holdings(folder)).toEqual(before);
  expect(coproJson(folder, 'check', 'review.copro')).toEqual({ sound: true, findings: [], mergeTasks: 0 });
  return run;
}

describe('a list that cannot be read', () => {
  const write = (content: string | Uint8Array): string => {
    const folder = folderWithReview();
    writeFileSync(join(folder, 'list.csv'), content);
    return folder;
  };

  it('in another encoding than the one named, is refused with the line', () => {
    const folder = write(Buffer.from('number,title\n60,Umeå\n', 'latin1'));
    const run = refused(folder, 'import', 'review.copro', 'list.csv', '--encoding', 'utf-8');
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/list\.csv.*line 2/u);
  });

  it('of an encoding that nobody knows, is refused with those that are known', () => {
    const run = refused(write('title\nA\n'), 'import', 'review.copro', 'list.csv', '--encoding', 'ebcdic');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('gb18030');
  });

  it('without a title column, is refused with the headers that it has', () => {
    const run = refused(write('number,place\n60,Umeå\n'), 'import', 'review.copro', 'list.csv');
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/title/u);
    expect(run.stderr).toMatch(/place/u);
  });

  it('of no bytes, is refused', () => {
    const run = refused(write(''), 'import', 'review.copro', 'list.csv');
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/empty/u);
  });

  it('of 200 MB, is refused before it is read', () => {
    const folder = folderWithReview();
    const descriptor = openSync(join(folder, 'list.csv'), 'w');
    ftruncateSync(descriptor, 200_000_000);
    closeSync(descriptor);
    const run = refused(folder, 'import', 'review.copro', 'list.csv');
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/200 MB.*100 MB/u);
  });

  it('that does not exist, is not found', () => {
    const run = refused(folderWithReview(), 'import', 'review.copro', 'nowhere.csv');
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('nowhere.csv');
  });

  it('whose quotes never close, is refused with the line', () => {
    const run = refused(write('title\nA\n"B\nC\n'), 'import', 'review.copro', 'list.csv');
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/line 3/u);
  });
});

describe('a row that cannot be taken', () => {
  const rows = [
    'title,Country,Year,type',
    'Good,UK,2001,user',
    'Bad code,Atlantis,2001,user',
    'Bad year,UK,c. 2005,user',
    'Two types,UK,2001,user;citizen',
    '',
  ];

  it('is listed with line, column and reason, and the good rows are imported', () => {
    const folder = folderWithReview();
    writeFileSync(join(folder, 'list.csv'), rows.join('\n'));
    const report = coproJson(folder, 'import', 'review.copro', 'list.csv');
    expect(report).toMatchObject({
      imported: 1,
      rejected: [
        { line: 3, column: 'Country', value: 'Atlantis' },
        { line: 4, column: 'Year', value: 'c. 2005' },
        { line: 5, column: 'type', value: 'user;citizen' },
      ],
    });
    expect(JSON.stringify(report)).toContain('is not a year');
  });

  it('leaves the project untouched where it is the only one', () => {
    const folder = folderWithReview();
    writeFileSync(join(folder, 'list.csv'), [rows[0], rows[2], ''].join('\n'));
    const run = refused(folder, 'import', 'review.copro', 'list.csv');
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/list\.csv: Line 2.*Atlantis/su);
  });
});

describe('a coding file with anything wrong', () => {
  it('is refused whole, with every problem, its line and its column', () => {
    const folder = folderWithReview();
    writeFileSync(
      join(folder, 'codings.csv'),
      'case,type,role\n1,user,co-deliverer\n2,sponsor,\n3,user;citizen,\n4,,co-chair\n99,friend,\n',
    );
    const run = refused(folder, 'code', 'review.copro', 'codings.csv', '--coder', 'Ana');
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/3.*type.*sponsor/u);
    expect(run.stderr).toMatch(/4.*type/u);
    expect(run.stderr).toMatch(/5.*role.*co-chair/u);
    expect(run.stderr).toMatch(/Line 6, column case: there is no case 99/u);
    expect(run.stderr).toMatch(/Line 6, column type: “friend”/u);
  });

  it('that names a case which is not there, is refused with the line', () => {
    const folder = folderWithReview();
    writeFileSync(join(folder, 'codings.csv'), 'case,type\n1,user\n99,user\n');
    const run = refused(folder, 'code', 'review.copro', 'codings.csv', '--coder', 'Ana');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('Line 3, column case: there is no case 99');
  });
});

describe('a project that cannot be used', () => {
  it('because it is no SQLite file, ends with 5 and is left as it is', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'photo.copro');
    writeFileSync(path, 'GIF89a and so on, for longer than a header of SQLite would be, to be sure');
    const before = createHash('sha256').update(readFileSync(path)).digest('hex');
    for (const args of [
      ['check', 'photo.copro'],
      ['codebook', 'photo.copro'],
      ['code', 'photo.copro', 'photo.copro', '--coder', 'Ana'],
    ]) {
      expect(copro(folder, ...args).code).toBe(5);
    }
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(before);
  });

  it('because it does not exist, is not found', () => {
    expect(copro(temporaryFolder(), 'codebook', 'nowhere.copro').code).toBe(3);
  });

  it('because a file of that name is there already, is not created over it', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mine.copro'), 'mine');
    expect(copro(folder, 'new', 'mine.copro').code).toBe(4);
    expect(readFileSync(join(folder, 'mine.copro'), 'utf8')).toBe('mine');
  });
});

describe('a command line that does not fit', () => {
  it.each([
    [['table'], 'Usage: copro table'],
    [['tables', 'x.copro'], 'no command “tables”'],
    [['table', 'x.copro', '--rows', 'role', '--colour', 'red'], '--colour'],
  ])('%j ends with 2 and says how it is called', (args, said) => {
    const run = copro(temporaryFolder(), ...args);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(said);
  });

  it('names what an option takes', () => {
    const run = copro(folderWithReview(), 'table', 'review.copro', '--rows', 'role', '--base', 'people');
    expect(run.code).toBe(2);
    expect(run.stderr).toContain('cases, responses');
  });

  it('names a variable that does not exist: not found, with what there is', () => {
    const folder = folderWithReview();
    const run = copro(folder, 'table', 'review.copro', '--rows', 'roles');
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('role');
  });
});
