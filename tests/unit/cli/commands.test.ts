import { describe, expect, it } from 'vitest';
import { choose } from '../../../src/cli/choice.ts';
import { chooseFormat } from '../../../src/cli/choose-format.ts';
import { commands } from '../../../src/cli/commands.ts';
import { deliver } from '../../../src/cli/deliver.ts';
import { reportError } from '../../../src/cli/exit-code.ts';
import { helpOf, overview } from '../../../src/cli/help.ts';
import type { Io } from '../../../src/cli/io.ts';
import { terminalProgress } from '../../../src/cli/progress.ts';
import { exitCodes } from '../../../src/contract/errors.ts';
import { like } from '../../support/like.ts';

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

  it('shows fifty problems and counts the rest; as JSON it has them all', () => {
    const heard = listen();
    reportError(heard.io, error(53), true);
    expect(heard.stderr).toHaveLength(52);
    expect(heard.stderr.at(-1)).toBe('  … and 3 more\n');
    expect(JSON.parse(heard.stdout.join(''))).toEqual({ error: error(53) });
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
