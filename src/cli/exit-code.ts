import { type AppError, exitCodes } from '../contract/errors.ts';
import { type Io, printJson } from './io.ts';

/** As many as reading a file tells at most. */
const mostProblems = 50;

/** Tells what went wrong on stderr (and as the one JSON value on stdout where JSON was asked for); gives the exit code. */
export function reportError(io: Io, error: AppError, json: boolean): number {
  io.stderr(`copro: ${error.message}\n`);
  const all = error.details?.problems ?? [];
  const [only, another] = all;
  const said = only !== undefined && another === undefined && error.message.includes(only.message);
  const problems = said ? [] : all;
  for (const { message } of problems.slice(0, mostProblems)) io.stderr(`  ${message}\n`);
  if (problems.length > mostProblems) io.stderr(`  … and ${String(problems.length - mostProblems)} more\n`);
  if (json) printJson(io, { error });
  return exitCodes[error.code];
}
