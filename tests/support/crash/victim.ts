import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Message, Orders } from './messages.ts';
import { awaitTransaction, type Stage, stopAndLook } from './process-stage.ts';

/**
 * The moment to kill at: so many milliseconds after the process said for the n-th time that it goes on to something, or,
 * `inside`, after it was then first seen inside a transaction.
 */
export type Aim = { readonly turn: number; readonly inside: boolean; readonly delay: (kind: string) => number };

/** What is left of a process. */
export type Remains = {
  readonly killed: boolean;
  /** Undefined where it came to its end by itself. */
  readonly stage: Stage | undefined;
  readonly said: readonly Message[];
  /** How long everything took that it finished. */
  readonly took: readonly (readonly [kind: string, milliseconds: number])[];
};

/** A process that has started and waits for its orders. */
export type Victim = { readonly run: (orders: Orders, aim: Aim) => Promise<Remains>; readonly dismiss: () => Promise<void> };

/** What a process said it goes on to, as a kind of work. */
export function kindOf(message: Message): string | undefined {
  if (message.says === 'begins') return message.kind;
  return message.says === 'opening' || message.says === 'closing' ? message.says : undefined;
}

export function startVictim(script: string): Victim {
  const file = fileURLToPath(new URL(`processes/${script}.ts`, import.meta.url));
  const child = spawn(process.execPath, [file], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(child, 'close');
  return {
    run: async (orders, aim) => {
      const watch = watchOver(child, orders, aim);
      child.stdin.end(JSON.stringify(orders));
      const lines = createInterface(child.stdout);
      lines.on('line', (line) => watch.hears(JSON.parse(line) as Message));
      await Promise.all([ended, once(lines, 'close')]);
      return { ...watch.remains(), killed: child.signalCode === 'SIGKILL' };
    },
    dismiss: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Milliseconds to wait for a transaction. */
const giveUp = 200;

type Watch = { readonly hears: (message: Message) => void; readonly remains: () => Omit<Remains, 'killed'> };

function watchOver(child: ChildProcess, orders: Orders, { turn, inside, delay }: Aim): Watch {
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
