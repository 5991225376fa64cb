import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openOutputFolder } from '../../../src/core/report/output-folder.ts';
import { must } from '../../support/must.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Puts a project and a manifest of it into the folder, as a run does. */
function publish(folder: string, project: string): string[] {
  const output = must(openOutputFolder(folder));
  const { sha256 } = must(output.put('project.copro', bytes(project)));
  must(output.put('manifest.json', bytes(JSON.stringify({ outputs: [{ path: 'project.copro', sha256 }] }))));
  return must(output.publish()).kept;
}

describe('a folder of outputs', () => {
  it('holds nothing until all outputs are there, and then all of them', () => {
    const folder = join(temporaryFolder(), 'deep/out');
    const output = must(openOutputFolder(folder));
    must(output.put('tables/a.csv', bytes('a')));
    expect(existsSync(join(folder, 'tables'))).toBe(false);
    must(output.publish());
    expect(readdirSync(folder)).toEqual(['tables']);
    expect(readFileSync(join(folder, 'tables/a.csv'), 'utf8')).toBe('a');
  });

  it('holds nothing new where the outputs are given up', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const output = must(openOutputFolder(folder));
    must(output.put('a.csv', bytes('a')));
    output.discard();
    output.discard();
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  it('replaces a project that is as it was written', () => {
    const folder = temporaryFolder();
    expect(publish(folder, 'one')).toEqual([]);
    expect(publish(folder, 'two')).toEqual([]);
    expect(readFileSync(join(folder, 'project.copro'), 'utf8')).toBe('two');
  });

  it.each([
    ['it has changed', (folder: string) => writeFileSync(join(folder, 'project.copro'), 'worked in')],
    ['a log lies beside it', (folder: string) => writeFileSync(join(folder, 'project.copro-wal'), 'log')],
    ['nothing says what it was', (folder: string) => writeFileSync(join(folder, 'manifest.json'), '{}')],
    ['what says so is no JSON', (folder: string) => writeFileSync(join(folder, 'manifest.json'), '{"outputs":')],
  ])('keeps a project under another name where %s', (_, change) => {
    const folder = temporaryFolder();
    publish(folder, 'one');
    change(folder);
    const mine = readFileSync(join(folder, 'project.copro'), 'utf8');
    const [kept = ''] = publish(folder, 'two');
    expect(readFileSync(kept, 'utf8')).toBe(mine);
    expect(readFileSync(join(folder, 'project.copro'), 'utf8')).toBe('two');
    expect(existsSync(join(folder, 'project.copro-wal'))).toBe(false);
  });

  it('never keeps two projects under one name', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'project.kept-1.copro'));
    writeFileSync(join(folder, 'project.copro'), 'mine');
    expect(publish(folder, 'one')).toEqual([join(folder, 'project.kept-2.copro')]);
  });

  it('is refused where a file stands', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'out'), 'mine');
    expect(openOutputFolder(join(folder, 'out'))).toMatchObject({ ok: false, error: { code: 'conflict' } });
  });
});
