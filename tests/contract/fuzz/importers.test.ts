import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Call, createClient } from '../../../src/contract/client.ts';
import { createDispatch } from '../../../src/contract/dispatch.ts';
import type { Result } from '../../../src/contract/errors.ts';
import type { File, ProjectHandle } from '../../../src/contract/file.ts';
import { createCore } from '../../../src/core/create-core.ts';
import { countingIds, fixedClock } from '../../../src/core/system.ts';
import { fullReview } from '../../store/support/full-review.ts';
import { chance } from '../../support/chance.ts';
import { must } from '../../support/must.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { almostFile } from './almost.ts';
import { changes } from './changes.ts';

const moment = '2026-03-01T10:00:00.000Z';
const told = ['invalid-input', 'unsupported-format', 'not-found', 'conflict'];

function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/tu-2022/${name}`, import.meta.url), 'utf8');
}

const lines = (text: string, most: number): string => text.split('\n').slice(0, most).join('\n');
const cases = lines(fixture('cases.csv'), 12);
const codings = lines(fixture('coding-strict.csv'), 12);
const shipped = readFileSync(new URL('../../../schemas/codebooks/tu-2022.json', import.meta.url), 'utf8');
const claims = JSON.parse(fixture('claims.json')) as { claims: unknown[] };
const groupings = JSON.parse(fixture('groupings.json')) as unknown[];

type Texts = readonly [string, ...string[]];
type Take = (call: Call, project: ProjectHandle, file: File) => Promise<Result<unknown>>;
/** What takes a file, and files that it takes. */
type Importer = { readonly texts: Texts; readonly take: Take };

const fileOf = (name: string, text: string): File => ({ name, bytes: new TextEncoder().encode(text) });
const list = fileOf('c.csv', cases);

/** One that worked is taken back, so that the next one finds what this one found. */
function takenBack(take: Take): Take {
  return async (call, project, file) => {
    const result = await take(call, project, file);
    if (result.ok) must(await call('history.undo', { project }));
    return result;
  };
}

const importers: Record<string, Importer> = {
  'a list of cases': {
    texts: [cases],
    take: (call, project, file) => call('cases.import', { project, files: [file] }),
  },
  'a list of cases, tried': {
    texts: [cases],
    take: (call, project, file) => call('cases.import', { project, files: [file], dryRun: true }),
  },
  'a map of a list': {
    texts: [fixture('import-map.json')],
    take: (call, project, file) => call('cases.import', { project, files: [list], map: file }),
  },
  codings: {
    texts: [codings],
    take: (call, project, file) => call('codings.import', { project, file, coder: 'Ana' }),
  },
  groupings: {
    texts: [JSON.stringify(groupings.slice(0, 2)), JSON.stringify(groupings.slice(-2))],
    take: (call, project, file) => call('groupings.put', { project, file }),
  },
  'a change of the codebook': {
    texts: changes,
    take: takenBack(async (call, project, file) => {
      const change = await call('codebook.parse-change', { file });
      return change.ok ? call('codebook.change', { project, change: change.value, queue: true }) : change;
    }),
  },
  'a change of the codebook, tried': {
    texts: changes,
    take: async (call, project, file) => {
      const change = await call('codebook.parse-change', { file });
      return change.ok ? call('codebook.preview-change', { project, change: change.value }) : change;
    },
  },
  'a table specification': {
    texts: [
      '{"kind":"cross","rows":{"variable":"role"},"cols":{"variable":"country"},"policy":{"kind":"coder","name":"Ben"}}',
      '{"kind":"frequencies","blocks":[{"variable":"year","grouping":"decades"},{"variable":"role"}]}',
    ],
    take: async (call, project, file) => {
      const parsed = await call('tables.parse', { file });
      return parsed.ok ? call('tables.compute', { project, specification: parsed.value.specification }) : parsed;
    },
  },
  'a figure specification': {
    texts: [fixture('figures/type-by-role.json')],
    take: (call, _, file) => call('figures.parse', { file }),
  },
  claims: {
    texts: [JSON.stringify({ ...claims, claims: claims.claims.slice(0, 4) })],
    take: async (call, project, file) => {
      const parsed = await call('claims.parse', { file });
      return parsed.ok ? call('audit.run', { project, claims: parsed.value }) : parsed;
    },
  },
};

type Fuzzed = { readonly call: Call; readonly project: ProjectHandle; readonly file: string };

async function openNew(): Promise<Fuzzed> {
  const core = createCore({ clock: fixedClock(moment), ids: countingIds(moment) });
  onTestFinished(core.close);
  const call = createClient(createDispatch(core.handlers));
  const file = join(temporaryFolder(), 'fuzz.copro');
  must(await call('project.create', { file }));
  const { project } = must(await call('project.open', { file, access: 'write' }));
  return { call, project, file };
}

/** A project with eleven cases, coded. */
async function openCoded(): Promise<Fuzzed> {
  const { call, project, file } = await openNew();
  must(await call('cases.import', { project, files: [list], map: fileOf('map.json', fixture('import-map.json')) }));
  must(await call('codings.import', { project, file: fileOf('a.csv', codings), coder: 'Ben' }));
  return { call, project, file };
}

/** A number that changes with every commit to the file. */
function commitsOf(file: string): () => number {
  const database = new Database(file, { readonly: true });
  onTestFinished(() => {
    database.close();
  });
  return () => Number(database.pragma('data_version', { simple: true }));
}

/** Gives an importer files that are almost right; how many it took. Of those it refused nothing may be written. */
async function fuzz(
  { call, project, file }: Fuzzed,
  { texts, take }: Importer,
  { seed, runs }: { readonly seed: number; readonly runs: number },
): Promise<number> {
  const luck = chance(seed);
  const commits = commitsOf(file);
  let taken = 0;
  for (let run = 0; run < runs; run += 1) {
    const before = commits();
    const result = await take(call, project, almostFile(texts, luck));
    if (result.ok) taken += 1;
    else {
      const { code, message } = result.error;
      expect({ run, told: told.includes(code), message }).toEqual({ run, told: true, message });
      expect(commits()).toBe(before);
    }
  }
  expect(must(await call('project.check', { file }))).toEqual({ sound: true, findings: [], mergeTasks: 0 });
  return taken;
}

describe('files that look almost right, and files that do not', () => {
  it.each(Object.entries(importers))(
    'are taken whole or refused in words, as %s: 250 of them',
    async (name, importer) => {
      const taken = await fuzz(await openCoded(), importer, { seed: 20_260_400 + name.length, runs: 250 });
      expect({ name, some: taken > 0 && taken < 250 }).toEqual({ name, some: true });
    },
  );

  it('are taken whole or refused in words, as a review: 250 of them', async () => {
    const take: Take = (call, project, file) => call('cases.import', { project, files: [file], format: 'json' });
    const importer = { texts: [JSON.stringify(fullReview())], take: takenBack(take) } as const;
    expect(await fuzz(await openNew(), importer, { seed: 20_260_450, runs: 250 })).toBeGreaterThan(0);
  });

  it('are a codebook to begin with, or no project at all: 200 of them', async () => {
    const luck = chance(20_260_499);
    const { call } = await openNew();
    const folder = temporaryFolder();
    let made = 0;
    for (let run = 0; run < 200; run += 1) {
      const file = join(folder, `${String(run)}.copro`);
      const codebook = almostFile([shipped], luck);
      const created = await call('project.create', { file, codebook });
      if (created.ok) {
        made += 1;
        expect(must(await call('project.check', { file }))).toEqual({ sound: true, findings: [], mergeTasks: 0 });
      } else {
        expect(told).toContain(created.error.code);
        expect(await call('project.check', { file })).toMatchObject({ ok: false, error: { code: 'not-found' } });
      }
    }
    expect(made).toBeGreaterThan(0);
  });
});
