import { resolve } from 'node:path';
import { createDispatch } from '../contract/dispatch.ts';
import type { Result } from '../contract/errors.ts';
import { createCore } from '../core/create-core.ts';
import { systemClock, systemIds } from '../core/system.ts';
import { userFolder } from '../core/user-folder.ts';
import { builtInterface } from './built-interface.ts';
import { type Shown, showWindow } from './show-window.ts';
import { startWhereItWas } from './start-where-it-was.ts';

export type WorkbenchOptions = {
  /** The project to show; the start where left out. */
  readonly project: string | undefined;
  readonly port: number | undefined;
  /** How many seconds to wait for the first window. */
  readonly wait: number | undefined;
  readonly open: boolean;
  /** Hears the address and how it is shown, once it can be opened. */
  readonly ready: (address: string, shown: Shown) => void;
  /** Settles when the person ends the program. */
  readonly interrupted: Promise<void>;
};

/** Serves the workbench until its last window has gone or the person ends it; every project is closed by then. */
export async function serveWorkbench(options: WorkbenchOptions): Promise<Result<void>> {
  const shown = builtInterface();
  if (!shown.ok) return shown;
  const { project, port, wait, open } = options;
  const core = createCore({ clock: systemClock, ids: systemIds });
  try {
    const send = createDispatch(core.handlers);
    const patience = wait === undefined ? {} : { patience: { first: wait * 1000 } };
    const server = await startWhereItWas({ send, shown: shown.value, ...patience }, port);
    if (!server.ok) return server;
    const address = server.value.launchAddress(project === undefined ? undefined : resolve(project));
    options.ready(address, open ? await showWindow(address, userFolder()) : 'none');
    void options.interrupted.then(server.value.stop);
    await server.value.stopped;
    return { ok: true, value: undefined };
  } finally {
    core.close();
  }
}
