import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { controlFaults, type Fault, type FaultyDisk, type Struck } from './faulty-disk.ts';
import type { Message, Orders } from './messages.ts';
import { awaitTransaction, type Stage, stopAndLook } from './process-stage.ts';

/** The call that writes to the project in which the process is to end, counted over its whole life. */
export type ExactAim = Pick<Fault, 'at' | 'torn' | 'syncs'>;

/**
 * The moment to kill at: so many milliseconds after the process said for the n-th time that it goes on to something, or,
 * `inside`, after it was then first seen inside a transaction.
 */
export type TimedAim = { readonly turn: number; readonly inside: boolean; readonly delay: (kind: string) => number };

export type Aim = { readonly timed: TimedAim } | { readonly exact: ExactAim };

/** What is left of a process. */
export type Remains = {
  readonly killed: boolean;
  /** Undefined where it came to its end by itself. */
  readonly stage: Stage | undefined;
  /** Where the aim was exact: the call in which it ended, and how many there were. */
  readonly struck: Struck | undefined;
  readonly said: readonly Message[];
  /** How long everything took that it finished. */
  readonly took: readonly (readonly [kind: string, milliseconds: number])[];
};

/** A process that has started and waits for its orders. */
export type Victim = {
  readonly run: (orders: Orders, aim: Aim) => Promise<Remains>;
  readonly dismiss: () => Promise<void>;
};

/** What a process said it goes on to, as a kind of work. */
export function kindOf(message: Message): string | undefined {
  if (message.says === 'begins') return message.kind;
  return message.says === 'opening' || message.says === 'closing' ? message.says : undefined;
}

const scripts = {
  honest: new URL('processes/honest.ts', import.meta.url),
  'acknowledging-early': new URL('processes/acknowledging-early.ts', import.meta.url),
  'committing-in-pieces': new URL('processes/committing-in-pieces.ts', import.meta.url),
};

/** The program as it is, or one of those that must be found out. */
export type Script = keyof typeof scripts;

/** Starts a file of processes/, on a faulty disk if it is to be killed in the middle of a call. */
export function startVictim(script: Script, disk?: FaultyDisk): Victim {
  // What was compiled is kept, as the command line does it: a start takes half the time.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache'), ...disk?.env };
  const child = spawn(process.execPath, [fileURLToPath(scripts[script])], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  const faults = disk && controlFaults(disk.control);
  return {
    run: async (orders, aim) => {
      const watch = watchOver(child, orders, 'timed' in aim ? aim.timed : never);
      if ('exact' in aim) faults?.arm({ wrong: 'killed', lasting: false, ...aim.exact });
      child.stdin.end(JSON.stringify(orders));
      const lines = createInterface(child.stdout);
      lines.on('line', (line) => watch.hears(JSON.parse(line) as Message));
      await Promise.all([ended, once(lines, 'close')]);
      const struck = 'exact' in aim ? faults?.disarm() : undefined;
      return { ...watch.remains(), struck, killed: child.signalCode === 'SIGKILL' };
    },
    dismiss: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

const never: TimedAim = { turn: 0, inside: false, delay: () => 0 };

/** Milliseconds to wait for a transaction. */
const giveUp = 200;

type Watch = { readonly hears: (message: Message) => void; readonly remains: () => Omit<Remains, 'killed' | 'struck'> };

function watchOver(child: ChildProcess, orders: Orders, { turn, inside, delay }: TimedAim): Watch {
  const said: Message[] = [];
  const took: [string, number][] = [];
  let turns = 0;
  let going: { kind: string; since: number } | undefined;
  let stage: Stage | undefined;
  const strike = (): void => {
    if (child.pid === undefined || child.exitCode !== null) return;
    stage = stopAndLook(child.pid, dirname(orders.path));
    child.kill('SIGKILL');
  };
  return {
    hears: (message) => {
      said.push(message);
      const now = performance.now();
      if (going !== undefined) took.push([going.kind, now - going.since]);
      const kind = kindOf(message);
      going = kind === undefined ? undefined : { kind, since: now };
      if (kind === undefined) return;
      turns += 1;
      if (turns !== turn) return;
      if (inside) awaitTransaction(child.pid, dirname(orders.path), now + giveUp);
      wait(performance.now() + delay(kind), strike);
    },
    remains: () => ({ said, took, stage }),
  };
}

/** Closer to the moment than a timer comes. */
function wait(until: number, act: () => void): void {
  const left = until - performance.now();
  if (left > 2) {
    setTimeout(() => wait(until, act), left - 2);
    return;
  }
  while (performance.now() < until);
  act();
}
