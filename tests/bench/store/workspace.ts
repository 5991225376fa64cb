import { join } from 'node:path';
import { type Call, createClient } from '../../../src/contract/client.ts';
import { createDispatch } from '../../../src/contract/dispatch.ts';
import type { ProjectHandle } from '../../../src/contract/file.ts';
import { createCore } from '../../../src/core/create-core.ts';
import { systemClock, systemIds } from '../../../src/core/system.ts';
import { must } from '../../support/must.ts';
import { scheme } from './list.ts';

/** A new project of the bench's scheme, open for writing over the contract. */
export type Workspace = {
  readonly call: Call;
  readonly project: ProjectHandle;
  readonly path: string;
  readonly close: () => void;
};

/** The contract over a core of its own. */
export function startCore(): Pick<Workspace, 'call' | 'close'> {
  const core = createCore({ clock: systemClock, ids: systemIds });
  return { call: createClient(createDispatch(core.handlers)), close: core.close };
}

export async function openWorkspace(folder: string, name: string): Promise<Workspace> {
  const { call, close } = startCore();
  const path = join(folder, `${name}.copro`);
  const codebook = { name: 'scheme.json', bytes: new TextEncoder().encode(JSON.stringify(scheme)) };
  must(await call('project.create', { file: path, codebook }));
  const { project } = must(await call('project.open', { file: path, access: 'write' }));
  return { call, project, path, close };
}
