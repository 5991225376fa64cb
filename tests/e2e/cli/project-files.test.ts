import {
  closeSync,
  copyFileSync,
  openSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openToWrite } from '../../../src/store/open-project.ts';
import { fullReview } from '../../store/support/full-review.ts';
import { withRaw } from '../../store/support/raw.ts';
import { fixedSurroundings } from '../../store/support/surroundings.ts';
import { copro, coproJson } from '../../support/copro.ts';
import { fingerprint } from '../../support/core-project.ts';
import { must } from '../../support/must.ts';
import { folderWithReview } from '../../support/review-folder.ts';
import { smallDisk } from '../../support/small-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A folder with nothing but a project of the 56 cases in it. */
function projectAlone(folder = temporaryFolder()): string {
  copyFileSync(join(folderWithReview(), 'review.copro'), join(folder, 'review.copro'));
  return folder;
}

const table = ['table', 'review.copro', '--rows', 'country'];

describe('a damaged project', () => {
  const damages: [string, (path: string) => void][] = [
    [
      'with a page of its codings overwritten',
      (path) => {
        const { rootpage, size } = withRaw(path, (database) => ({
          rootpage: Number(database.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'coding'").pluck().get()),
          size: Number(database.pragma('page_size', { simple: true })),
        }));
        const descriptor = openSync(path, 'r+');
        writeSync(descriptor, new Uint8Array(size).fill(0xa5), 0, size, (rootpage - 1) * size);
        closeSync(descriptor);
      },
    ],
    ['cut off in the middle', (path) => truncateSync(path, 40_000)],
    ['of no bytes', (path) => truncateSync(path, 0)],
    ['of another program', (path) => withRaw(path, (database) => database.pragma('application_id = 77'))],
  ];

  it.each(damages)(
    '%s is found by check, not tabulated, exported as far as it can be saved, and left as it is',
    (_, damage) => {
      const folder = projectAlone();
      damage(join(folder, 'review.copro'));
      const before = fingerprint(folder);
      const checked = copro(folder, 'check', 'review.copro', '--json');
      expect(checked.code).toBe(5);
      expect(JSON.parse(checked.stdout)).toMatchObject({ sound: false });
      for (const args of [table, ['export', 'review.copro', '--format', 'json', '--out', 'out.json']]) {
        const run = copro(folder, ...args);
        expect(run.code).toBe(5);
        expect(run.stderr).toMatch(/^copro: |\ncopro: /u);
      }
      expect(fingerprint(folder)).toMatchObject(before);
    },
  );

  it('by a newer program is refused by name and not touched', () => {
    const folder = projectAlone();
    withRaw(join(folder, 'review.copro'), (database) => database.pragma('user_version = 99'));
    const before = fingerprint(folder);
    writeFileSync(join(folder, 'codings.csv'), 'case,type\n1,user\n');
    for (const args of [['check', 'review.copro'], table, ['code', 'review.copro', 'codings.csv', '--coder', 'Ana']]) {
      const run = copro(folder, ...args, '--json');
      expect(run.code).toBe(5);
      expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: 'schema-newer' } });
    }
    expect(fingerprint(folder)).toMatchObject(before);
  });
});

describe('a project that another program writes', () => {
  it('can be read and checked, and is changed by nobody else', () => {
    const folder = projectAlone();
    const path = join(folder, 'review.copro');
    const writing = must(openToWrite(path, fixedSurroundings()));
    onTestFinished(writing.close);
    writeFileSync(join(folder, 'list.csv'), 'title\nA\n');
    expect(copro(folder, ...table).code).toBe(0);
    expect(copro(folder, 'check', 'review.copro').code).toBe(0);
    expect(copro(folder, 'import', 'review.copro', 'list.csv', '--dry-run').code).toBe(0);
    const refused = copro(folder, 'import', 'review.copro', 'list.csv', '--json');
    expect(refused.code).toBe(4);
    expect(JSON.parse(refused.stdout)).toMatchObject({ error: { code: 'project-locked' } });
    writing.close();
    expect(copro(folder, 'import', 'review.copro', 'list.csv').code).toBe(0);
  });
});

describe('a disk that can only be read', () => {
  it('lets a project be read, and ends every change with 7', (context) => {
    const disk = smallDisk(context, 4096);
    projectAlone(disk.folder);
    writeFileSync(join(disk.folder, 'list.csv'), 'title\nA\n');
    const before = fingerprint(disk.folder);
    disk.makeReadOnly();
    expect(coproJson(disk.folder, ...table)).toMatchObject({ validCases: 56 });
    expect(coproJson(disk.folder, 'check', 'review.copro')).toMatchObject({ sound: true });
    for (const args of [
      ['import', 'review.copro', 'list.csv'],
      ['new', 'other.copro'],
      ['export', 'review.copro', '--format', 'csv', '--out', 'cases.csv'],
      ['reproduce', '--out', 'out'],
    ]) {
      expect({ args, code: copro(disk.folder, ...args).code }).toEqual({ args, code: 7 });
    }
    expect(fingerprint(disk.folder)).toEqual(before);
  });
});

describe('a disk that is full', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `Case ${String(index)} ${'of a long title '.repeat(20)}`);

  it('ends an import with 7, and the project holds what it held', (context) => {
    const { folder } = smallDisk(context, 3072);
    projectAlone(folder);
    const lists = temporaryFolder();
    writeFileSync(join(lists, 'list.csv'), ['title', ...rows].join('\n'));
    const before = coproJson(folder, 'export', 'review.copro', '--format', 'json');
    const run = copro(folder, 'import', 'review.copro', join(lists, 'list.csv'), '--json');
    expect(run.code).toBe(7);
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: 'disk-full' } });
    expect(coproJson(folder, 'export', 'review.copro', '--format', 'json')).toEqual(before);
    expect(coproJson(folder, 'check', 'review.copro')).toEqual({ sound: true, findings: [], mergeTasks: 0 });
  });

  it('takes no half of a file, nor of a new project', (context) => {
    const { folder } = smallDisk(context, 100);
    const elsewhere = projectAlone();
    writeFileSync(join(folder, 'filling'), new Uint8Array(70_000));
    const project = join(elsewhere, 'review.copro');
    const before = fingerprint(folder);
    expect(copro(folder, 'export', project, '--format', 'json', '--out', 'review.json').code).toBe(7);
    expect(fingerprint(folder)).toEqual(before);
    expect(copro(folder, 'new', 'other.copro').code).toBe(7);
    expect(fingerprint(folder)).toEqual(before);
  });
});

describe('a whole review through the command line', () => {
  it('goes out, into a new project and out again with the same bytes', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'full.json'), JSON.stringify(fullReview()));
    for (const args of [
      ['new', 'one.copro'],
      ['import', 'one.copro', 'full.json'],
      ['export', 'one.copro', '--format', 'json', '--out', 'one.json'],
      ['new', 'two.copro'],
      ['import', 'two.copro', 'one.json'],
      ['export', 'two.copro', '--format', 'json', '--out', 'two.json'],
    ]) {
      expect(copro(folder, ...args)).toMatchObject({ code: 0 });
    }
    expect(readFileSync(join(folder, 'two.json')).equals(readFileSync(join(folder, 'one.json')))).toBe(true);
    expect(copro(folder, 'import', 'two.copro', 'one.json').code).toBe(4);
    expect(readdirSync(folder).sort()).toEqual([
      ...['full.json', 'one.copro', 'one.json'],
      ...['two.backups', 'two.copro', 'two.json'],
    ]);
  });

  it('is refused with the codebook that would read its own codes as states', () => {
    const folder = temporaryFolder();
    const { codebook } = fullReview();
    const text = JSON.stringify(codebook).replaceAll('"id":"private"', '"id":"nr"');
    writeFileSync(join(folder, 'scheme.json'), text);
    const run = copro(folder, 'new', 'mine.copro', '--codebook', 'scheme.json');
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/“nr”, which files read as the state not-reported/u);
    expect(readdirSync(folder)).toEqual(['scheme.json']);
  });
});
