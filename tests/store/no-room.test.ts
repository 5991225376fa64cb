import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import type { Coding } from '../../src/domain/model/coding.ts';
import { ok, type Result } from '../../src/domain/model/result.ts';
import { checkProject } from '../../src/store/check-project.ts';
import { openToWrite } from '../../src/store/open-project.ts';
import type { WritableProject } from '../../src/store/project-file.ts';
import { runCommand } from '../../src/store/run-command.ts';
import { must } from '../support/must.ts';
import { smallDisk } from '../support/small-disk.ts';
import { filesBeside, rowsOf, sha256 } from './support/raw.ts';
import { codes, coding, command, errorCodeOf, sampleProject } from './support/sample.ts';
import { fixedSurroundings } from './support/surroundings.ts';

function* manyCodings(cases: number): Generator<Coding> {
  for (let number = 1; number <= cases; number += 1) {
    yield { ...coding(number, 'type', codes('public')), evidence: { rationale: 'A long reason. '.repeat(200) } };
  }
}

function fill(project: WritableProject, cases = 1000): Result<unknown> {
  return runCommand(project, { kind: 'test', by: 'tests', summary: 'x' }, (write) =>
    ok(write.putCodings(manyCodings(cases))),
  );
}

describe('a full disk', () => {
  it('ends a command with disk-full; what was there stays, byte for byte', () => {
    const project = sampleProject(1000);
    project.close();
    const before = sha256(project.path);
    const again = must(openToWrite(project.path, fixedSurroundings(7)));
    onTestFinished(again.close);
    const pages = Number(again.writer.pragma('page_count'));
    again.writer.exec(`PRAGMA max_page_count = ${pages + 20}`);
    expect(errorCodeOf(fill(again))).toBe('disk-full');
    again.close();
    expect(sha256(project.path)).toBe(before);
    expect(filesBeside(project.path)).toEqual(['sample.copro']);
    expect(checkProject(project.path)).toEqual(ok([]));
  });

  it('does not keep later commands from being done', () => {
    const project = sampleProject(1000);
    const pages = Number(project.writer.pragma('page_count'));
    project.writer.exec(`PRAGMA max_page_count = ${pages + 20}`);
    fill(project);
    command(project, (write) => write.putCodings([coding(1, 'type', codes('private'))]));
    expect(rowsOf(project.path, 'SELECT case_key, command FROM coding')).toEqual([{ case_key: 1, command: 2 }]);
  });

  it('ends a command with disk-full on a file system that is really full', (context) => {
    const folder = smallDisk(context, 1024).folder;
    const project = sampleProject(400, join(folder, 'sample.copro'));
    const before = rowsOf(project.path, 'SELECT * FROM "case"');
    expect(errorCodeOf(fill(project, 400))).toBe('disk-full');
    project.close();
    expect(rowsOf(project.path, 'SELECT count(*) AS n FROM coding')).toEqual([{ n: 0 }]);
    expect(rowsOf(project.path, 'SELECT * FROM "case"')).toEqual(before);
    expect(checkProject(project.path)).toEqual(ok([]));
  });
});

describe('a folder that cannot be written', () => {
  it('refuses a writer with not-writable and lets a reader read', (context) => {
    const path = closedSample();
    const before = sha256(path);
    expect(openWithoutRights(context, path, { folder: 0o555, file: 0o444 })).toEqual({
      writing: 'not-writable',
      reading: 'revision 1',
    });
    expect(sha256(path)).toBe(before);
    expect(filesBeside(path)).toEqual(['sample.copro']);
  });

  it('refuses a writer where the file alone is read-only', (context) => {
    const path = closedSample();
    const before = sha256(path);
    expect(openWithoutRights(context, path, { folder: 0o777, file: 0o444 })).toEqual({
      writing: 'not-writable',
      reading: 'revision 1',
    });
    expect(sha256(path)).toBe(before);
  });

  it('refuses everyone where the file may not be read either', (context) => {
    const path = closedSample();
    expect(openWithoutRights(context, path, { folder: 0o777, file: 0o000 })).toEqual({
      writing: 'not-writable',
      reading: 'not-writable',
    });
  });
});

function closedSample(): string {
  const { path, close } = sampleProject();
  close();
  return path;
}

const script = fileURLToPath(new URL('support/open-elsewhere.ts', import.meta.url));
const nobody = 65_534;

/** Opens the project in a process that has no rights of root, to whom no permission means anything. */
function openWithoutRights(context: TestContext, path: string, modes: { folder: number; file: number }): unknown {
  chmodSync(path, modes.file);
  chmodSync(dirname(path), modes.folder);
  onTestFinished(() => chmodSync(dirname(path), 0o700));
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  const opened = spawnSync(process.execPath, [script, path], { encoding: 'utf8', ...user });
  if (opened.error !== undefined || /EACCES|Cannot find module/.test(opened.stderr)) {
    return context.skip(
      `this checkout cannot be read by a process without rights: ${opened.error?.message ?? opened.stderr}`,
    );
  }
  return JSON.parse(opened.stdout);
}
