import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copro, coproJson } from '../../support/copro.ts';
import { folderWithReview } from '../../support/review-folder.ts';

/** Fills one page of rows, the last that holds these words, with rubbish. */
function spoil(path: string): void {
  const at = Math.floor(readFileSync(path).lastIndexOf('co-design with elderly patients') / 4096) * 4096;
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(4096, 0xa5), 0, 4096, at);
  closeSync(file);
}

function folderWithCodings(): string {
  const folder = folderWithReview();
  copro(folder, 'code', 'review.copro', 'fixtures/tu-2022/coding-stated.csv', '--coder', 'stated');
  return folder;
}

describe('copro backup', () => {
  it('makes a checked copy beside the project and says what it holds', () => {
    const folder = folderWithReview();
    const made = coproJson(folder, 'backup', 'review.copro') as { path: string; name: string };
    expect(made).toMatchObject({ holds: { cases: 56, lastCommand: { by: 'import' } } });
    expect(readdirSync(join(folder, 'review.backups'))).toEqual([made.name]);
    expect(copro(folder, 'check', made.path).code).toBe(0);
    expect(copro(folder, 'backup', 'review.copro').stdout).toMatch(
      /made and checked: 56 cases, \d+ codings, last: Imported/,
    );
  });

  it('lists what the copies hold, and says where there are none', () => {
    const folder = folderWithReview();
    expect(copro(folder, 'backup', 'review.copro', '--list').stdout).toContain('There is no backup in review.backups');
    copro(folder, 'backup', 'review.copro');
    expect(copro(folder, 'backup', 'review.copro', '--list').stdout).toMatch(/^review\.backups.*Z\.copro {2}56 cases/);
    expect(coproJson(folder, 'backup', 'review.copro', '--list')).toMatchObject({
      folder: 'review.backups',
      backups: [{ holds: { cases: 56 } }],
    });
  });
});

describe('copro restore', () => {
  it('brings the backup back and keeps what it replaced', () => {
    const folder = folderWithReview();
    const backup = coproJson(folder, 'backup', 'review.copro') as { path: string; holds: { codings: number } };
    copro(folder, 'code', 'review.copro', 'fixtures/tu-2022/coding-stated.csv', '--coder', 'stated');
    const restored = coproJson(folder, 'restore', backup.path, 'review.copro') as { kept: string };
    expect(restored).toMatchObject({ holds: { cases: 56, codings: backup.holds.codings } });
    expect(copro(folder, 'table', 'review.copro', '--rows', 'role', '--policy', 'coder:stated').code).toBe(3);
    expect(copro(folder, 'table', restored.kept, '--rows', 'role', '--policy', 'coder:stated').code).toBe(0);
  });

  it('refuses a backup that is not sound, with 5, and leaves the project', () => {
    const folder = folderWithReview();
    const { path } = coproJson(folder, 'backup', 'review.copro') as { path: string };
    spoil(join(folder, path));
    const before = readFileSync(join(folder, 'review.copro'));
    const run = copro(folder, 'restore', path, 'review.copro');
    expect(run).toMatchObject({ code: 5 });
    expect(run.stderr).toContain('Nothing was changed');
    expect(readFileSync(join(folder, 'review.copro')).equals(before)).toBe(true);
  });
});

describe('a damaged project', () => {
  it('is told of with the newest sound backup, read by nothing but export, and comes back by restore', () => {
    const folder = folderWithCodings();
    const { path: backup } = coproJson(folder, 'backup', 'review.copro') as { path: string };
    spoil(join(folder, 'review.copro'));
    const damaged = readFileSync(join(folder, 'review.copro'));

    const checked = copro(folder, 'check', 'review.copro');
    expect(checked.code).toBe(5);
    expect(checked.stdout).toContain(`copro restore "${backup}" "review.copro"`);
    expect(JSON.parse(copro(folder, 'check', 'review.copro', '--json').stdout)).toMatchObject({
      sound: false,
      backup: { path: backup, holds: { cases: 56 } },
    });

    for (const args of [
      ['table', 'review.copro', '--rows', 'country'],
      ['code', 'review.copro', 'fixtures/tu-2022/coding-stated.csv', '--coder', 'Ana'],
    ]) {
      const run = copro(folder, ...args);
      expect(run).toMatchObject({ code: 5, stdout: '' });
      expect(run.stderr).toContain(`copro restore "${backup}" "review.copro"`);
      expect(run.stderr).toContain('copro export "review.copro" --format json');
    }

    const exported = copro(folder, 'export', 'review.copro', '--format', 'json', '--out', 'saved.json');
    expect(exported.code).toBe(5);
    expect(exported.stderr).toMatch(/Rows of “coding” could not be read; \d+ were saved/);
    copro(folder, 'new', 'again.copro');
    expect(coproJson(folder, 'import', 'again.copro', 'saved.json')).toMatchObject({ imported: 56 });
    expect(copro(folder, 'check', 'again.copro').code).toBe(0);

    expect(readFileSync(join(folder, 'review.copro')).equals(damaged)).toBe(true);
    const { kept } = coproJson(folder, 'restore', backup, 'review.copro') as { kept: string };
    expect(readFileSync(join(folder, kept)).equals(damaged)).toBe(true);
    expect(coproJson(folder, 'table', 'review.copro', '--rows', 'country')).toMatchObject({ validCases: 56 });
  });

  it('without a backup says so, and that its content can be exported', () => {
    const folder = folderWithReview();
    spoil(join(folder, 'review.copro'));
    const run = copro(folder, 'check', 'review.copro');
    expect(run.code).toBe(5);
    expect(run.stdout).toContain('There is no sound backup of it. What can still be read comes out with: copro export');
    expect(existsSync(join(folder, 'review.backups'))).toBe(false);
  });

  it.each([
    ['is empty', ''],
    ['is no project at all', 'number,title\n1,One\n'.repeat(400)],
  ])('that %s is not said to have content that can be exported', (_, content) => {
    const folder = folderWithReview();
    writeFileSync(join(folder, 'review.copro'), content);
    const run = copro(folder, 'check', 'review.copro');
    expect(run.code).toBe(5);
    expect(run.stdout).toMatch(/\nThere is no sound backup of it\.\n$/);
    expect(copro(folder, 'export', 'review.copro', '--format', 'json', '--out', 'saved.json').code).toBe(5);
  });
});

describe('opening a project', () => {
  it('in a folder that is synchronised works, with a warning on stderr that says what to do', () => {
    const folder = folderWithReview();
    mkdirSync(join(folder, 'Dropbox'));
    const created = copro(folder, 'new', 'Dropbox/mine.copro', '--json');
    expect(created.code).toBe(0);
    expect(created.stderr).toContain('Warning: ');
    expect(JSON.parse(created.stdout)).toMatchObject({ warnings: [expect.stringContaining('Dropbox') as string] });
    renameSync(join(folder, 'review.copro'), join(folder, 'Dropbox', 'review.copro'));
    const table = copro(folder, 'table', 'Dropbox/review.copro', '--rows', 'country', '--json');
    expect(table.code).toBe(0);
    expect(table.stderr).toMatch(/Warning: .*review\.copro lies in a folder that Dropbox synchronises\..*Move it/);
    expect(JSON.parse(table.stdout)).toMatchObject({ validCases: 56 });
  });

  it('says nothing in a plain folder', () => {
    expect(copro(folderWithReview(), 'codebook', 'review.copro').stderr).toBe('');
  });
});
