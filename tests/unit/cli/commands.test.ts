import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { choose } from '../../../src/cli/choice.ts';
import { chooseFormat } from '../../../src/cli/choose-format.ts';
import { commands } from '../../../src/cli/commands.ts';
import { deliver } from '../../../src/cli/deliver.ts';
import { reportError } from '../../../src/cli/exit-code.ts';
import { helpOf, overview } from '../../../src/cli/help.ts';
import type { Io } from '../../../src/cli/io.ts';
import { parseSeed } from '../../../src/cli/parse-seed.ts';
import { terminalProgress } from '../../../src/cli/progress.ts';
import { readWhole } from '../../../src/cli/whole-number.ts';
import { exitCodes } from '../../../src/contract/errors.ts';
import { coreProject } from '../../support/core-project.ts';
import { like } from '../../support/like.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

type Heard = { readonly io: Io; readonly stdout: string[]; readonly stderr: string[] };

function listen(): Heard {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const text = (content: string | Uint8Array) =>
    typeof content === 'string' ? content : new TextDecoder().decode(content);
  return {
    io: { stdout: (content) => void stdout.push(text(content)), stderr: (content) => void stderr.push(content) },
    stdout,
    stderr,
  };
}

describe('the help', () => {
  it.each(commands.map((command) => [command.name, command] as const))('of %s names every option', (_, command) => {
    const help = helpOf(command);
    expect(help.startsWith(command.summary)).toBe(true);
    for (const option of Object.keys(command.options)) expect(help).toContain(`--${option}`);
    const named = [...command.usage.matchAll(/--([a-z-]+)/gu)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in command.options))).toEqual([]);
  });

  it('lists every command and every exit code', () => {
    const text = overview(commands);
    for (const { name, summary } of commands) expect(text).toContain(`${name.padEnd(10)} ${summary}`);
    for (const code of new Set([0, 6, ...Object.values(exitCodes)]))
      expect(text).toMatch(new RegExp(`\\b${String(code)} `, 'u'));
  });
});

describe('an error', () => {
  const error = (problems: number) => ({
    code: 'damaged-project' as const,
    message: 'It is broken.',
    details: {
      problems: Array.from({ length: problems }, (_, index) => ({
        message: `Problem ${String(index + 1)}`,
        place: {},
      })),
    },
  });

  it('goes to stderr with its problems, and gives its exit code', () => {
    const heard = listen();
    expect(reportError(heard.io, error(2), false)).toBe(5);
    expect(heard.stderr.join('')).toBe('copro: It is broken.\n  Problem 1\n  Problem 2\n');
    expect(heard.stdout).toEqual([]);
  });

  it('tells every problem where there are several, also one that its message holds', () => {
    const heard = listen();
    reportError(heard.io, { ...error(2), message: 'Problem 1 and another.' }, false);
    expect(heard.stderr.join('')).toBe('copro: Problem 1 and another.\n  Problem 1\n  Problem 2\n');
  });

  it('shows fifty problems and counts the rest; as JSON it has them all', () => {
    const heard = listen();
    reportError(heard.io, error(53), true);
    expect(heard.stderr).toHaveLength(52);
    expect(heard.stderr.at(-1)).toBe('  … and 3 more\n');
    const fifty = listen();
    reportError(fifty.io, error(50), false);
    expect(fifty.stderr.at(-1)).toBe('  Problem 50\n');
    expect(JSON.parse(heard.stdout.join(''))).toEqual({ error: error(53) });
  });
});

describe('a single problem', () => {
  it('is not told again where the message holds it', () => {
    const heard = listen();
    const problems = [{ message: 'Line 2: no title', place: {} }];
    reportError(
      heard.io,
      { code: 'invalid-input', message: 'Line 2: no title. Add it.', details: { problems } },
      false,
    );
    reportError(heard.io, { code: 'invalid-input', message: 'The list does not fit.', details: { problems } }, false);
    expect(heard.stderr).toEqual([
      'copro: Line 2: no title. Add it.\n',
      'copro: The list does not fit.\n',
      '  Line 2: no title\n',
    ]);
  });
});

describe('a number of an option', () => {
  it.each<[string | undefined, number | undefined]>([
    [undefined, 1],
    ['0', 0],
    ['4294967295', 4294967295],
    ['4294967296', undefined],
    ['-1', undefined],
    ['7.5', undefined],
    ['', undefined],
  ])('is a seed of 32 bits: %s', (text, seed) => {
    const read = parseSeed(text);
    expect(read.ok ? read.value : read.error.code).toBe(seed ?? 'invalid-input');
  });

  it.each<[string | undefined, number | undefined]>([
    [undefined, undefined],
    ['1', 1],
    ['120', 120],
  ])('is a whole one from 1 on: %s', (text, value) => {
    expect(readWhole('case', text)).toEqual({ ok: true, value });
  });

  it.each(['0', '-1', '1.5', '1e3', ' 1', '1234567890123456'])('is refused where it is none: %s', (text) => {
    expect(readWhole('case', text)).toMatchObject({
      error: { code: 'invalid-input', message: like(/^--case takes/u) },
    });
  });
});

describe('progress', () => {
  it('is one line a stage, however often a stage is told', () => {
    const heard = listen();
    const progress = terminalProgress(heard.io);
    for (const stage of ['Reading', 'Reading', 'Writing', 'Reading']) progress({ stage, done: 0 });
    expect(heard.stderr).toEqual(['Reading …\n', 'Writing …\n', 'Reading …\n']);
    expect(heard.stdout).toEqual([]);
  });
});

describe('a file without a place', () => {
  const file = (name: string) => ({ name, bytes: new TextEncoder().encode('[1]') });

  it('goes to stdout, which with --json takes JSON alone', () => {
    const heard = listen();
    expect(deliver(heard.io, file('a.csv'), { path: undefined, json: false })).toEqual({ ok: true, value: 0 });
    expect(deliver(heard.io, file('a.json'), { path: undefined, json: true })).toEqual({ ok: true, value: 0 });
    expect(deliver(heard.io, file('a.csv'), { path: undefined, json: true })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    expect(heard.stdout).toEqual(['[1]', '[1]']);
  });
});

describe('a file to write', () => {
  const csv = { name: 'a.csv', bytes: new TextEncoder().encode('a,b') };

  it('lands where it is asked for, and says so; with --json stdout holds its path', () => {
    const path = join(temporaryFolder(), 'table.csv');
    const heard = listen();
    expect(deliver(heard.io, csv, { path, json: true })).toEqual({ ok: true, value: 0 });
    expect(readFileSync(path, 'utf8')).toBe('a,b');
    expect([heard.stderr.join(''), JSON.parse(heard.stdout.join(''))]).toEqual([`${path} written.\n`, { file: path }]);
    expect(deliver(listen().io, csv, { path: '', json: false })).toMatchObject({ error: { code: 'invalid-input' } });
  });

  it('is never written over a project', async () => {
    const { path } = await coreProject();
    const before = readFileSync(path);
    expect(deliver(listen().io, csv, { path, json: false })).toMatchObject({ error: { code: 'conflict' } });
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('choose', () => {
  it('takes a word of the list and refuses every other with the list', () => {
    expect(choose('base', 'cases', ['cases', 'responses'])).toEqual({ ok: true, value: 'cases' });
    expect(choose('base', 'Cases', ['cases', 'responses'])).toMatchObject({
      error: { message: '--base takes cases, responses; “Cases” is none of them.' },
    });
  });
});

describe('the format of a file', () => {
  const formats = ['text', 'csv', 'xlsx'] as const;
  const chosen = (values: { format?: string; out?: string }) => chooseFormat({ values, otherwise: 'text' }, formats);

  it('is the one named, else what its ending means, else the usual one', () => {
    expect(chosen({ format: 'csv', out: 'a.xlsx' })).toEqual({ ok: true, value: 'csv' });
    expect(chosen({ out: 'a.XLSX' })).toEqual({ ok: true, value: 'xlsx' });
    expect(chosen({ out: 'table.2026' })).toEqual({ ok: true, value: 'text' });
    expect(chosen({})).toEqual({ ok: true, value: 'text' });
  });

  it('is refused where the ending means one that there is not', () => {
    expect(chosen({ out: 'a.png' })).toMatchObject({
      error: { code: 'invalid-input', message: like(/a\.png ends like a file of png.*text, csv, xlsx/u) },
    });
  });
});
