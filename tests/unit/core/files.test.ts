import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { fileFailure, isDatabase, readFile, writeFile } from '../../../src/core/files.ts';
import { like } from '../../support/like.ts';
import { must } from '../../support/must.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const bytes = new TextEncoder().encode('Öffentlich\n');

describe('writing a file', () => {
  it('makes the folders that are missing, replaces what was there, and leaves nothing beside it', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a/b/file.txt');
    must(writeFile(path, new Uint8Array(3)));
    must(writeFile(path, bytes));
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes);
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['file.txt']);
  });

  it.each([
    ['a folder stands there', 'folder', 'invalid-input'],
    ['the way leads through a file', 'file/x', 'conflict'],
    ['the way leads far through a file', 'file/x/y', 'not-found'],
    ['its name is too long', 'x'.repeat(300), 'invalid-input'],
  ])('fails as a value where %s, and leaves everything as it was', (_, name, code) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'folder'));
    writeFileSync(join(folder, 'file'), 'mine');
    expect(writeFile(join(folder, name), bytes)).toMatchObject({ ok: false, error: { code } });
    expect(readdirSync(folder)).toEqual(['file', 'folder']);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
  });
});

describe('writing where something else than a file is', () => {
  it('goes through a link, which stays one', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'mine');
    symlinkSync('file', join(folder, 'link'));
    must(writeFile(join(folder, 'link'), bytes));
    expect(new Uint8Array(readFileSync(join(folder, 'file')))).toEqual(bytes);
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toEqual(['file', 'link']);
  });

  it.runIf(existsSync('/dev/null'))('goes into a device, and puts no file in its place', () => {
    const link = join(temporaryFolder(), 'null');
    symlinkSync('/dev/null', link);
    must(writeFile(link, bytes));
    expect(statSync(link).isCharacterDevice()).toBe(true);
  });

  it('goes into a pipe, for the program that reads it', async () => {
    const pipe = join(temporaryFolder(), 'pipe');
    expect(spawnSync('mkfifo', [pipe]).status).toBe(0);
    expect(isDatabase(pipe)).toBe(false);
    const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'inherit'] });
    const read = text(reader.stdout);
    must(writeFile(pipe, bytes));
    expect(await read).toBe('Öffentlich\n');
    expect(statSync(pipe).isFIFO()).toBe(true);
  });
});

describe('reading a file', () => {
  it('gives its bytes and its name without the folder', () => {
    const path = join(temporaryFolder(), 'list.csv');
    writeFileSync(path, bytes);
    expect(must(readFile(path))).toEqual({ name: 'list.csv', bytes });
  });

  it.each([
    ['nothing is there', 'none', 'not-found'],
    ['a folder is there', '.', 'invalid-input'],
    ['the way leads through a file', 'file/x', 'not-found'],
    ['a link leads in a circle', 'circle', 'internal'],
  ])('fails as a value where %s', (_, name, code) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'x');
    symlinkSync('circle', join(folder, 'circle'));
    expect(readFile(join(folder, name))).toMatchObject({
      ok: false,
      error: { code, message: like(/circle|file|none|\./u) },
    });
  });
});

describe('what the system says', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'not-writable'],
    ['EACCES', 'not-writable'],
    ['EPERM', 'not-writable'],
    ['ENOENT', 'not-found'],
    ['EISDIR', 'invalid-input'],
    ['EMFILE', 'internal'],
  ])('as %s becomes %s, with the path', (system, code) => {
    const error = Object.assign(new Error('as the system puts it'), { code: system });
    const failure = fileFailure(error, 'out/x.csv');
    expect(failure).toMatchObject({ ok: false, error: { code, message: like(/out\/x\.csv/u) } });
  });
});

describe('isDatabase', () => {
  it('knows a SQLite file by its first bytes, whatever it is called', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), 'SQLite format 3\0 and more');
    writeFileSync(join(folder, 'b.copro'), 'SQLite format 3, they say');
    writeFileSync(join(folder, 'c.copro'), '');
    expect(['a.txt', 'b.copro', 'c.copro', 'none', '.'].map((name) => isDatabase(join(folder, name)))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
