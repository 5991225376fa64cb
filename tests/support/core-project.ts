import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Call, createClient } from '../../src/contract/client.ts';
import { createDispatch } from '../../src/contract/dispatch.ts';
import type { File, ProjectHandle } from '../../src/contract/file.ts';
import type { Input, Output } from '../../src/contract/method.ts';
import { createCore } from '../../src/core/create-core.ts';
import { systemClock, systemIds } from '../../src/core/system.ts';
import type { Answer } from '../../src/domain/model/answer.ts';
import type { Result } from '../../src/domain/model/result.ts';
import type { Review } from '../../src/domain/model/review.ts';
import { must } from './must.ts';
import { smallScheme } from './small-scheme.ts';
import { temporaryFolder } from './temporary-folder.ts';

export function fileOf(name: string, content: string | Uint8Array): File {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

export function jsonFile(name: string, value: unknown): File {
  return fileOf(name, JSON.stringify(value));
}

export function textOf(file: File): string {
  return new TextDecoder().decode(file.bytes);
}

/** The contract over a core of the test's own, which lets go of everything when the test has finished. */
export function startCore(): Call {
  const core = createCore({ clock: systemClock, ids: systemIds });
  onTestFinished(core.close);
  return createClient(createDispatch(core.handlers));
}

type ImportOptions = Omit<Input<'cases.import'>, 'project' | 'files'>;
type CodeOptions = Omit<Input<'codings.import'>, 'project' | 'file' | 'coder'>;

/** A project file, open for writing, and the calls that tests make again and again. */
export type CoreProject = {
  readonly call: Call;
  readonly folder: string;
  readonly path: string;
  readonly handle: ProjectHandle;
  readonly import: (
    list: string | Uint8Array | File[],
    options?: ImportOptions,
  ) => Promise<Result<Output<'cases.import'>>>;
  readonly code: (
    coder: string,
    content: string | Uint8Array,
    options?: CodeOptions,
  ) => Promise<Result<Output<'codings.import'>>>;
  readonly review: () => Promise<Review>;
  readonly json: () => Promise<string>;
  readonly csv: (coder?: string) => Promise<string>;
  readonly table: (wanted: Input<'tables.specify'>) => Promise<Result<Output<'tables.compute'>>>;
};

/** Makes and opens a project with the small scheme, or with the codebook given (`null`: the one that is shipped). */
export async function coreProject(codebook: unknown = smallScheme, call = startCore()): Promise<CoreProject> {
  const folder = temporaryFolder();
  const path = join(folder, 'review.copro');
  copyFileSync(await builtProject(codebook), path);
  const { project } = must(await call('project.open', { file: path, access: 'write' }));
  const exported = async (format: 'csv' | 'json', coder?: string): Promise<string> =>
    textOf(must(await call('project.export', { project, format, ...(coder === undefined ? {} : { coder }) })).file);
  return {
    call,
    folder,
    path,
    handle: project,
    import: (list, options = {}) =>
      call('cases.import', { project, files: Array.isArray(list) ? list : [fileOf('list.csv', list)], ...options }),
    code: (coder, content, options = {}) =>
      call('codings.import', { project, file: fileOf('codings.csv', content), coder, ...options }),
    json: () => exported('json'),
    review: async () => JSON.parse(await exported('json')) as Review,
    csv: (coder) => exported('csv', coder),
    table: async (wanted) => {
      const specification = await call('tables.specify', wanted);
      return specification.ok ? call('tables.compute', { project, specification: specification.value }) : specification;
    },
  };
}

const built = new Map<string, string>();

/** Projects are made once for each codebook and then copied, which costs a tenth. */
async function builtProject(codebook: unknown): Promise<string> {
  const scheme = JSON.stringify(codebook);
  const known = built.get(scheme);
  if (known !== undefined) return known;
  const file = join(temporaryFolder(), 'review.copro');
  const own = codebook === null ? {} : { codebook: fileOf('scheme.json', scheme) };
  must(await startCore()('project.create', { file, ...own }));
  built.set(scheme, file);
  return file;
}

/** The answer that a coder gave, as a review holds it. */
export function answerIn(
  { codings }: Review,
  name: { case: number; variable: string; coder: string },
): Answer | undefined {
  return codings.find((one) => one.case === name.case && one.variable === name.variable && one.coder === name.coder)
    ?.answer;
}

/**
 * The hash of every file in a folder, by name: nothing was written where it stays the same. SQLite's index of its log,
 * which readers mark as well, is left out.
 */
export function fingerprint(folder: string): Record<string, string> {
  const names = readdirSync(folder)
    .filter((name) => !name.endsWith('-shm'))
    .sort();
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
