import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { createClient } from '../contract/client.ts';
import { createDispatch } from '../contract/dispatch.ts';
import { fail, ok, type Result } from '../contract/errors.ts';
import { createCore } from '../core/create-core.ts';
import { fileFailure } from '../core/files.ts';
import { systemClock, systemIds } from '../core/system.ts';
import type { Command, CommandContext } from './command.ts';
import { commands } from './commands.ts';
import { reportError } from './exit-code.ts';
import { helpOf, overview } from './help.ts';
import type { Io } from './io.ts';
import { terminalProgress } from './progress.ts';
import { tellingWarnings } from './tell-warnings.ts';

const io: Io = {
  stdout: (content) => void process.stdout.write(content),
  stderr: (text) => void process.stderr.write(text),
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads may stop reading (`copro … | head`); that is no failure.
  if (error.code === 'EPIPE') return;
  const failure = fileFailure(error, 'standard output');
  if (!failure.ok) process.exitCode = reportError(io, failure.error, false);
});

const exitCode = await main(process.argv.slice(2));
process.exitCode ??= exitCode;

async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  const asked = name === 'help' ? commands.find((candidate) => candidate.name === rest[0]) : undefined;
  if (asked !== undefined) {
    io.stdout(helpOf(asked));
    return 0;
  }
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    io.stdout(overview(commands));
    return 0;
  }
  if (name === '--version') {
    io.stdout(`${ownVersion()}\n`);
    return 0;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    io.stderr(overview(commands));
    return reportError(
      io,
      {
        code: 'invalid-input',
        message: name.startsWith('-')
          ? `${name} comes after a command. Name one first.`
          : `There is no command “${name}”.`,
      },
      argv.includes('--json'),
    );
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout(helpOf(command));
    return 0;
  }
  return runCommand(command, rest);
}

function ownVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}

async function runCommand(command: Command, argv: readonly string[]): Promise<number> {
  const json = argv.includes('--json');
  const parsed = parse(command, argv);
  if (!parsed.ok) return reportError(io, parsed.error, json);
  const core = createCore({ clock: systemClock, ids: systemIds });
  const stop = new AbortController();
  process.once('SIGINT', () => {
    stop.abort();
  });
  const client = createClient(createDispatch(core.handlers), { signal: stop.signal, progress: terminalProgress(io) });
  const call = tellingWarnings(client, io);
  try {
    const result = await command.run({ ...parsed.value, json, call, io });
    return result.ok ? result.value : reportError(io, result.error, json);
  } finally {
    core.close();
  }
}

function parse(command: Command, argv: readonly string[]): Result<Pick<CommandContext, 'positionals' | 'values'>> {
  try {
    const options = { ...command.options, json: { type: 'boolean' } } as const;
    const { positionals, values } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    const { least, most } = command.positionals;
    if (positionals.length < least || positionals.length > most) return usageError(command, 'the arguments do not fit');
    const empty = Object.entries<unknown>(values).find(([, value]) => [value].flat().some((one) => one === ''));
    if (empty !== undefined) return fail('invalid-input', `--${empty[0]} is empty. Give it a value, or leave it out.`);
    return ok({ positionals, values });
  } catch (error) {
    const [, unknown] = /^Unknown option '([^']+)'/u.exec(error instanceof Error ? error.message : '') ?? [];
    if (unknown !== undefined) return usageError(command, `There is no option ${unknown}.`);
    return usageError(command, error instanceof Error ? error.message : String(error));
  }
}

function usageError(command: Command, reason: string): Result<never> {
  return fail('invalid-input', `${reason}\nUsage: copro ${command.name} ${command.usage}`);
}
