import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where in its work with the project file a process stood. Only Linux tells. */
export type Stage = 'inside a transaction' | 'inside a checkpoint' | 'inside a recovery' | 'outside' | 'not known';

// The bytes of the shared index that SQLite locks, as https://sqlite.org/walformat.html#wal_locks has them.
const locked: readonly (readonly [number, Stage])[] = [
  [122, 'inside a recovery'],
  [121, 'inside a checkpoint'],
  [120, 'inside a transaction'],
];

/** Stops a process, so that it cannot go on between the look at it and its end, and says where it stands. */
export function stopAndLook(pid: number, folder: string): Stage {
  process.kill(pid, 'SIGSTOP');
  try {
    for (let turn = 0; turn < 100_000 && !isStopped(pid); turn += 1);
    const held = locksOf(pid, indexFilesIn(folder));
    return locked.find(([byte]) => held.has(byte))?.[1] ?? 'outside';
  } catch {
    return 'not known';
  }
}

/** Waits until a process is inside a transaction, or until it is too late; where nobody can tell, not at all. */
export function awaitTransaction(pid: number | undefined, folder: string, until: number): void {
  const clock = new Int32Array(new SharedArrayBuffer(4));
  try {
    while (pid !== undefined && performance.now() < until && locksOf(pid, indexFilesIn(folder)).size === 0)
      Atomics.wait(clock, 0, 0, 0.2);
  } catch {
    // Another system than Linux, or the process has ended.
  }
}

/** Whether a process is stopped, or has ended. */
export function isStopped(pid: number): boolean {
  return /^\d+ \(.*\) [TtZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
}

function indexFilesIn(folder: string): Set<string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('-shm'));
  return new Set(names.map((name) => String(statSync(join(folder, name)).ino)));
}

/** The bytes of these files that a process has locked for itself. */
function locksOf(pid: number, inodes: ReadonlySet<string>): Set<number> {
  const held = new Set<number>();
  for (const line of readFileSync('/proc/locks', 'utf8').split('\n')) {
    const [, kind, , mode, owner, file = '', from, to] = line.trim().split(/\s+/);
    if (kind !== 'POSIX' || mode !== 'WRITE' || Number(owner) !== pid) continue;
    if (!inodes.has(file.split(':')[2] ?? '')) continue;
    for (let byte = Number(from); byte <= Number(to) && byte < 130; byte += 1) held.add(byte);
  }
  return held;
}
