import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { controlFaults, type FaultyDisk } from './faulty-disk.ts';
import { isStopped } from './process-stage.ts';

/**
 * Runs a file of processes/ and looks, before each of its calls that change a project's files or their names, at what would
 * be left if it were killed there: the files as they are. Gives what it said.
 */
export async function eachMoment(
  script: URL,
  { disk, input, look }: { readonly disk: FaultyDisk; readonly input: string; readonly look: () => void },
): Promise<string> {
  const control = controlFaults(disk.control);
  control.stopAtEach();
  const env = { ...process.env, ...disk.env };
  const child = spawn(process.execPath, [fileURLToPath(script)], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const [said, ended] = [text(child.stdout), once(child, 'close')];
  child.stdin.end(input);
  let seen = 0;
  while (child.exitCode === null && child.signalCode === null) {
    const calls = control.calls();
    if (child.pid !== undefined && calls > seen && isStopped(child.pid)) {
      seen = calls;
      look();
      child.kill('SIGCONT');
    }
    await setTimeout(0);
  }
  await ended;
  control.disarm();
  return said;
}
