import { ok, type Result } from '../contract/errors.ts';
import { serveWorkbench, type WorkbenchOptions } from '../server/workbench.ts';
import { type Io, printJson } from './io.ts';
import { namesFile } from './names-file.ts';

type Output = { readonly io: Io; readonly json: boolean };
type Wanted = Pick<WorkbenchOptions, 'project' | 'port' | 'wait' | 'open'>;

const how = {
  app: 'A window of its own opens.',
  browser: 'Your browser opens it.',
  none: 'Open this address within a minute; it lets one window in.',
} as const;

/** Serves the workbench, says where, and ends with its last window. */
export async function runWorkbench({ io, json }: Output, wanted: Wanted): Promise<Result<number>> {
  const there = namesFile(wanted.project);
  if (!there.ok) return there;
  const interrupted = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  const served = await serveWorkbench({
    ...wanted,
    ready: (address, shown) => {
      if (json) printJson(io, { address });
      else io.stdout(`${address}\n`);
      io.stderr(`${how[shown]} The server ends with its last window, or with Ctrl-C.\n`);
    },
    interrupted,
  });
  return served.ok ? ok(0) : served;
}
