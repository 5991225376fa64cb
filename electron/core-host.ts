import { MessageChannelMain, type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import type { IssuedHandle } from '../src/core/page/handles.ts';
import type { FromCore, ToCore } from './core-messages.ts';
import { places } from './places.ts';

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
  /** Which file a handle stands for. */
  readonly pathOf: (handle: string) => string | undefined;
  readonly end: () => Promise<void>;
};

const most = 3;
const within = 60_000;
const patience = 3000;

/** Starts the core process, and starts it again when it stops; what was under way then is not done again. */
export function startCore(hear: Hearer): CoreHost {
  const issued: IssuedHandle[] = [];
  const asked = new Map<number, { readonly path: string; readonly answer: (handle: string) => void }>();
  let stops: number[] = [];
  let asks = 0;
  let ending = false;
  let child: UtilityProcess | undefined;

  const tell = (message: ToCore, ports: MessagePortMain[] = []): void => child?.postMessage(message, ports);
  const take = (message: FromCore): void => {
    if (message.kind === 'issued') issued.push(message.issued);
    else if (message.kind === 'offered') {
      asked.get(message.ask)?.answer(message.handle);
      asked.delete(message.ask);
    } else hear.message(message);
  };
  const start = (): void => {
    const started = utilityProcess.fork(places.core, [], { serviceName: 'Coproduction Workbench core', stdio: 'inherit' });
    child = started;
    started.on('message', (message: FromCore) => {
      take(message);
    });
    started.once('exit', (code) => {
      if (child === started) child = undefined;
      if (!ending) recover(code);
    });
    tell({ kind: 'begin', handles: issued });
    for (const [ask, { path }] of asked) tell({ kind: 'offer', ask, path });
  };
  const recover = (code: number): void => {
    const now = Date.now();
    stops = [...stops.filter((at) => at > now - within), now];
    hear.lost(code);
    if (stops.length > most) {
      hear.given();
      return;
    }
    start();
    hear.back();
  };
  start();
  return {
    portFor: (window) => {
      const { port1, port2 } = new MessageChannelMain();
      tell({ kind: 'window', window }, [port1]);
      return port2;
    },
    offer: (path) =>
      new Promise((answer) => {
        asks += 1;
        asked.set(asks, { path, answer });
        tell({ kind: 'offer', ask: asks, path });
      }),
    pathOf: (handle) => issued.find(([known]) => known === handle)?.[1],
    end: async () => {
      ending = true;
      const going = child;
      if (going === undefined) return;
      await new Promise<void>((resolve) => {
        going.once('exit', () => {
          resolve();
        });
        setTimeout(() => {
          going.kill();
          resolve();
        }, patience);
        tell({ kind: 'end' });
      });
    },
  };
}
