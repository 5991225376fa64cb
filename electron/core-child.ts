import { type MessagePortMain, utilityProcess } from 'electron';
import type { FromCore, ToCore } from './core-messages.ts';
import { places } from './places.ts';

/** One core process. */
export type CoreChild = {
  readonly tell: (message: ToCore, ports?: MessagePortMain[]) => void;
  /** Settles once it is gone; kills one that does not go by itself. */
  readonly end: () => Promise<void>;
};

type Hearer = {
  readonly message: (message: FromCore) => void;
  readonly exit: (code: number) => void;
};

const patience = 3000;

/** Starts a core process. What it is told before it is there waits: a port sent too early would be lost. */
export function startCoreChild({ message, exit }: Hearer): CoreChild {
  const child = utilityProcess.fork(places.core, [], { serviceName: 'Coproduction Workbench core', stdio: 'inherit' });
  let early: (() => void)[] | undefined = [];
  const tell = (said: ToCore, ports: MessagePortMain[] = []): void => {
    if (early === undefined) child.postMessage(said, ports);
    else early.push(() => child.postMessage(said, ports));
  };
  child.once('spawn', () => {
    const sends = early ?? [];
    early = undefined;
    for (const send of sends) send();
  });
  child.on('message', message);
  child.once('exit', exit);
  return {
    tell,
    end: () =>
      new Promise((resolve) => {
        child.once('exit', () => {
          resolve();
        });
        setTimeout(() => {
          child.kill();
          resolve();
        }, patience);
        tell({ kind: 'end' });
      }),
  };
}
