import type { Progress } from '../contract/method.ts';
import type { Io } from './io.ts';

/** Writes one line on stderr whenever a job enters a new stage. */
export function terminalProgress(io: Io): (progress: Progress) => void {
  let stage = '';
  return (progress) => {
    if (progress.stage === stage) return;
    stage = progress.stage;
    io.stderr(`${stage} …\n`);
  };
}
