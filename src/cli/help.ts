import type { Command } from './command.ts';

/** The list of all commands. */
export function overview(commands: readonly Command[]): string {
  const lines = commands.map((command) => `  ${command.name.padEnd(10)} ${command.summary}`);
  return [
    'copro: code cases, and get contingency tables, figures and audits that lead back to the cases',
    '',
    'Usage: copro COMMAND PROJECT.copro [options]      (copro COMMAND --help tells more; copro --version)',
    '',
    ...lines,
    '',
    'With --json a command prints one JSON value on stdout. Exit codes: 0 done, 1 internal, 2 invalid input,',
    '3 not found, 4 conflict or locked, 5 damaged or newer project, 6 compared and found different,',
    '7 not writable or disk full, 130 cancelled.',
    '',
  ].join('\n');
}

/** How one command is called. */
export function helpOf(command: Command): string {
  return `${command.summary}\n\nUsage: copro ${command.name} ${command.usage}\n`;
}
