import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { fail, ok, type Result } from '../contract/errors.ts';
import type { Command, CommandContext } from './command.ts';

type Parsed = Pick<CommandContext, 'positionals' | 'values'>;

/** What a person typed after the name of a command; `invalid-input`, with what to do, where it does not fit. */
export function parseArguments(command: Command, argv: readonly string[]): Result<Parsed> {
  const options: ParseArgsOptionsConfig = { ...command.options, json: { type: 'boolean' } };
  // Loosely: of what does not fit, Node would tell in words of its own.
  const loose = { args: [...argv], options, allowPositionals: true, strict: false, tokens: true } as const;
  const { tokens, positionals, values } = parseArgs(loose);
  const before = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = token.rawName.startsWith('--') ? options[token.name] : undefined;
    if (option === undefined) return usageError(command, `There is no option ${token.rawName}.`);
    const wrong = option.type === 'boolean' ? wrongFlag(token) : (wrongValue(token) ?? repeated(token, option, before));
    if (wrong !== undefined) return fail('invalid-input', wrong);
    before.add(token.name);
  }
  const wrong = misfit(command.positionals, positionals);
  // Every option was held against its kind above, which is what the type says.
  return wrong === undefined ? ok({ positionals, values }) : usageError(command, wrong);
}

type Given = {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};

function wrongFlag({ rawName, value }: Given): string | undefined {
  return value === undefined ? undefined : `${rawName} takes no value; “${value}” is one.`;
}

/** For these a blank is a value like any other. */
const signs = new Set(['delimiter', 'separator']);

function wrongValue({ name, rawName, value, inlineValue }: Given): string | undefined {
  if (value === undefined) return `${rawName} takes a value, and none follows it.`;
  if (value === '' || (value.trim() === '' && !signs.has(name)))
    return `${rawName} is empty. Give it a value, or leave it out.`;
  return /^-./u.test(value) && inlineValue !== true
    ? `${rawName} takes a value, and ${value} follows it. Where that is the value, write ${rawName}=${value}.`
    : undefined;
}

/** The last of two would win without a word; which of them was meant, nobody knows. */
function repeated({ name, rawName }: Given, { multiple }: { multiple?: boolean | undefined }, before: Set<string>) {
  return multiple !== true && before.has(name) ? `${rawName} stands here twice. Give it once.` : undefined;
}

function misfit({ least, most }: Command['positionals'], given: readonly string[]): string | undefined {
  if (given.some((one) => one.trim() === '')) return 'One of the names is empty.';
  if (given.length < least)
    return given.length === 0 ? 'Name what it is about.' : `Something is missing after “${given.join(' ')}”.`;
  const odd = given[most];
  return odd === undefined ? undefined : `“${odd}” is one too many. A name with blanks in it stands in quotes.`;
}

function usageError(command: Command, reason: string): Result<never> {
  return fail('invalid-input', `${reason}\nUsage: copro ${command.name} ${command.usage}`);
}
