import { MessageChannelMain, type MessagePortMain } from 'electron';
import type { IssuedHandle } from '../src/core/page/handles.ts';
import { type CoreChild, startCoreChild } from './core-child.ts';
import type { FromCore } from './core-messages.ts';

type Hearer = {
  readonly message: (message: FromCore) => void;
  /** The core is gone without having been asked to go. */
  readonly lost: (code: number) => void;
  /** Its successor is there and wants to know the windows. */
  readonly back: () => void;
  /** It stopped so often that it is not started again. */
  readonly given: () => void;
};

/** The process that holds the projects. */
export type CoreHost = {
  /** A port to it for a window; whatever port the window had before is dead. */
  readonly portFor: (window: string) => MessagePortMain;
  /** A handle for a file that a person chose. */
  readonly offer: (path: string) => Promise<string>;
  /** Gives up the jobs of a window; what it saves meanwhile is saved. */
  readonly stopJobs: (window: string) => void;
  readonly end: () => Promise<void>;
};

type Asked = { readonly path: string; readonly answer: (handle: string) => void };

const most = 3;
const within = 60_000;

/** Starts the core process, and starts it again when it stops; what was under way then is not done again. */
export function startCore(hear: Hearer): CoreHost {
  // Handed to each successor, so that what a page was offered stays good.
  const issued: IssuedHandle[] = [];
  const asked = new Map<number, Asked>();
  let stops: number[] = [];
  let asks = 0;
  let ending = false;

  const take = (message: FromCore): void => {
    if (message.kind === 'issued') issued.push(message.issued);
    else if (message.kind === 'offered') {
      asked.get(message.ask)?.answer(message.handle);
      asked.delete(message.ask);
    } else hear.message(message);
  };
  const recover = (code: number): void => {
    if (ending) return;
    const now = Date.now();
    stops = [...stops.filter((at) => at > now - within), now];
    hear.lost(code);
    if (stops.length > most) hear.given();
    else {
      child = start();
      hear.back();
    }
  };
  const start = (): CoreChild => {
    const started = startCoreChild({ message: take, exit: recover });
    started.tell({ kind: 'begin', handles: issued });
    for (const [ask, { path }] of asked) started.tell({ kind: 'offer', ask, path });
    return started;
  };
  let child = start();
  return {
    portFor: (window) => {
      const { port1, port2 } = new MessageChannelMain();
      child.tell({ kind: 'window', window }, [port1]);
      return port2;
    },
    offer: (path) =>
      new Promise((answer) => {
        asks += 1;
        asked.set(asks, { path, answer });
        child.tell({ kind: 'offer', ask: asks, path });
      }),
    stopJobs: (window) => {
      child.tell({ kind: 'stop-jobs', window });
    },
    end: async () => {
      ending = true;
      await child.end();
    },
  };
}
