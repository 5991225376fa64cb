import { fileFailure } from '../core/files.ts';
import { reportError } from './exit-code.ts';
import type { Io } from './io.ts';
import { runCopro } from './run-copro.ts';

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

process.stderr.on('error', () => {
  // Nobody hears what is said on the way (`copro … 2>&1 | head`); the work goes on, and the exit code tells its end.
});

const stop = new AbortController();
process.once('SIGINT', () => {
  stop.abort();
});

const exitCode = await runCopro(process.argv.slice(2), { io, stop: stop.signal });
process.exitCode ??= exitCode;
