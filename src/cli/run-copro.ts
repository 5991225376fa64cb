import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { createClient } from '../contract/client.ts';
import { createDispatch } from '../contract/dispatch.ts';
import { createCore } from '../core/create-core.ts';
import { systemClock, systemIds } from '../core/system.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { reportError } from './exit-code.ts';
import { helpOf, overview } from './help.ts';
import type { Io } from './io.ts';
import { parseArguments } from './parse-arguments.ts';
import { terminalProgress } from './progress.ts';
import { tellingWarnings } from './tell-warnings.ts';

/** Where a run of the program writes, and what ends it early. */
type Surroundings = { readonly io: Io; readonly stop: AbortSignal };

/** Runs the program with what was typed after `copro`; gives the exit code. */
export async function runCopro(argv: readonly string[], surroundings: Surroundings): Promise<number> {
  const { io } = surroundings;
  const [first, asked] = argv;
  const [name, ...rest] = first === 'help' && asked !== undefined ? [asked, '--help', ...argv.slice(2)] : argv;
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
    const message = name.startsWith('-')
      ? `${name} comes after a command. Name one first.`
      : `There is no command “${name}”.`;
    return reportError(io, { code: 'invalid-input', message }, argv.includes('--json'));
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    io.stdout(helpOf(command));
    return 0;
  }
  return runCommand(command, rest, surroundings);
}

function ownVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return z.object({ version: z.string() }).parse(manifest).version;
}

async function runCommand(command: Command, argv: readonly string[], { io, stop }: Surroundings): Promise<number> {
  const json = argv.includes('--json');
  const parsed = parseArguments(command, argv);
  if (!parsed.ok) return reportError(io, parsed.error, json);
  const core = createCore({ clock: systemClock, ids: systemIds });
  const client = createClient(createDispatch(core.handlers), { signal: stop, progress: terminalProgress(io) });
  const call = tellingWarnings(client, io);
  try {
    const result = await command.run({ ...parsed.value, json, call, io });
    return result.ok ? result.value : reportError(io, result.error, json);
  } finally {
    core.close();
  }
}
