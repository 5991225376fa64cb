import type { parseArgs, ParseArgsOptionsConfig } from 'node:util';
import type { Call } from '../contract/client.ts';
import type { Result } from '../contract/errors.ts';
import type { ProjectHandle } from '../contract/file.ts';
import type { Io } from './io.ts';

type ParsedValues<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>['values'];

/** What a command gets: its arguments, the contract, and where to write. */
export type CommandContext<Options extends ParseArgsOptionsConfig = ParseArgsOptionsConfig> = {
  readonly positionals: readonly string[];
  readonly values: ParsedValues<Options>;
  readonly json: boolean;
  readonly call: Call;
  readonly io: Io;
};

/** The same once its project is open. */
export type ProjectContext<Options extends ParseArgsOptionsConfig> = Omit<CommandContext<Options>, 'positionals'> & {
  readonly project: ProjectHandle;
};

/** One command of `copro`; `run` gives the exit code of a success. */
export type Command = {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly positionals: { readonly least: number; readonly most: number };
  readonly options: ParseArgsOptionsConfig;
  readonly run: (context: CommandContext) => Promise<Result<number>>;
};

/** Ties a command's options to the values that its `run` receives. */
export function defineCommand<const Options extends ParseArgsOptionsConfig>(
  command: Omit<Command, 'options' | 'run'> & {
    readonly options: Options;
    readonly run: (context: CommandContext<Options>) => Promise<Result<number>>;
  },
): Command {
  return command;
}
