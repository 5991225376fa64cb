import { type Call, createClient } from '../../../src/contract/client.ts';
import { createDispatch } from '../../../src/contract/dispatch.ts';
import type { File, ProjectHandle } from '../../../src/contract/file.ts';
import { createCore } from '../../../src/core/create-core.ts';
import { countingIds, fixedClock, systemIds } from '../../../src/core/system.ts';
import { ok, type Result } from '../../../src/domain/model/result.ts';
import type { Surroundings } from '../../../src/store/surroundings.ts';

/** One process at work on one project file, through the contract, as the command line is. */
export type Life = {
  readonly call: Call;
  readonly path: string;
  /** The project, which must be open. */
  readonly project: () => ProjectHandle;
  readonly isOpen: () => boolean;
  readonly open: () => Promise<Result<unknown>>;
  readonly close: () => Promise<void>;
  /** From here on time and identities are those of this step: it does the same whichever process does it. */
  readonly at: (step: number) => void;
  readonly end: () => void;
};

const firstMoment = Date.parse('2026-01-05T08:00:00.000Z');

function momentOf(step: number): string {
  return new Date(firstMoment + step * 60_000).toISOString();
}

export function startLife(path: string): Life {
  // Not before the project was made, or it would seem to need a backup.
  let surroundings: Surroundings = { clock: fixedClock(momentOf(1)), ids: systemIds };
  let open: ProjectHandle | undefined;
  const core = createCore({ clock: () => surroundings.clock(), ids: () => surroundings.ids() });
  const call = createClient(createDispatch(core.handlers));
  return {
    call,
    path,
    project: () => {
      if (open === undefined) throw new Error('The project is not open.');
      return open;
    },
    isOpen: () => open !== undefined,
    open: async () => {
      // What opening draws, such as the mark of a lock, must differ from process to process, and is kept nowhere.
      surroundings = { ...surroundings, ids: systemIds };
      const opened = await call('project.open', { file: path, access: 'write' });
      if (!opened.ok) return opened;
      open = opened.value.project;
      return ok(undefined);
    },
    close: async () => {
      if (open === undefined) return;
      const closed = await call('project.close', { project: open });
      open = undefined;
      if (!closed.ok) throw new Error(`Closing failed: ${closed.error.message}`);
    },
    at: (step) => {
      const moment = momentOf(step);
      surroundings = { clock: fixedClock(moment), ids: countingIds(moment) };
    },
    end: core.close,
  };
}

export function fileOf(name: string, text: string): File {
  return { name, bytes: new TextEncoder().encode(text) };
}
