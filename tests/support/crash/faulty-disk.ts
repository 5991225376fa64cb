import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readSync, writeFileSync, writeSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Found } from '../requirements.ts';

/** What goes wrong: a full disk, a broken one, or the end of the process in the middle of a call. */
export type Wrong = 'ENOSPC' | 'EIO' | 'killed';

/**
 * A fault at the `at`-th call that changes the project's files or their names, or from it on; `torn` writes half of it first. With `syncs` only
 * the calls count that wait for the disk.
 */
export type Fault = {
  readonly wrong: Wrong;
  readonly at: number;
  readonly lasting: boolean;
  readonly torn: boolean;
  readonly syncs: boolean;
};

/** How many calls there were to choose from, how many failed, and which was the first. */
export type Struck = { readonly points: number; readonly hits: number; readonly call: string };

const sharedBytes = 128;
const numbers: Record<Wrong, number> = { ENOSPC: constants.errno.ENOSPC, EIO: constants.errno.EIO, killed: -1 };
const stop = -2;

/** What a process is started with to have such a disk; the files whose paths hold `file` are on it. */
export type FaultyDisk = { readonly env: Readonly<Record<string, string>>; readonly control: string };

/** Builds the disk into a folder, or says why there can be none. */
export function makeFaultyDisk(folder: string, file: string): Found<FaultyDisk> {
  if (process.platform !== 'linux') return { ok: false, reason: 'calls of the C library are replaced on Linux alone' };
  const source = fileURLToPath(new URL('faulty-disk.c', import.meta.url));
  const library = join(folder, 'faulty-disk.so');
  const built = spawnSync(process.env['CC'] ?? 'cc', ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'], {
    encoding: 'utf8',
  });
  if (built.error !== undefined) return { ok: false, reason: `there is no C compiler: ${built.error.message}` };
  if (built.status !== 0) return { ok: false, reason: `faulty-disk.c cannot be compiled here: ${built.stderr}` };
  const control = join(folder, 'faults');
  writeFileSync(control, new Uint8Array(sharedBytes));
  return { ok: true, value: { control, env: { LD_PRELOAD: library, FAULTY_DISK: control, FAULTY_FILE: file } } };
}

/** The disk as the process that has it sees it. */
export type FaultControl = {
  readonly arm: (fault: Fault) => void;
  /** From here on nothing fails; says what did. */
  readonly disarm: () => Struck;
  /** From here on the process stops (SIGSTOP) before every call, until it is told to go on. */
  readonly stopAtEach: () => void;
  /** So many calls there were since. */
  readonly calls: () => number;
};

export function controlFaults(control: string): FaultControl {
  const put = (words: Int32Array): void => {
    const file = openSync(control, 'r+');
    writeSync(file, new Uint8Array(words.buffer), 0, sharedBytes, 0);
    closeSync(file);
  };
  const look = (): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(sharedBytes);
    const file = openSync(control, 'r');
    readSync(file, bytes, 0, sharedBytes, 0);
    closeSync(file);
    return bytes;
  };
  const blank = (): Int32Array => new Int32Array(sharedBytes / 4);
  return {
    arm: ({ wrong, at, lasting, torn, syncs }) => {
      const words = blank();
      words.set([numbers[wrong], at, Number(lasting), Number(torn), Number(syncs)]);
      put(words);
    },
    disarm: () => {
      const bytes = look();
      put(blank());
      const words = new Int32Array(bytes.buffer);
      const end = bytes.indexOf(0, 28);
      return {
        points: words[5] ?? 0,
        hits: words[6] ?? 0,
        call: new TextDecoder().decode(bytes.subarray(28, end === -1 ? sharedBytes : end)),
      };
    },
    stopAtEach: () => {
      const words = blank();
      words.set([stop]);
      put(words);
    },
    calls: () => new Int32Array(look().buffer)[5] ?? 0,
  };
}
