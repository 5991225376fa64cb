import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Call, createClient } from '../../src/contract/client.ts';
import { createDispatch } from '../../src/contract/dispatch.ts';
import type { File, ProjectHandle } from '../../src/contract/file.ts';
import type { Result } from '../../src/contract/errors.ts';
import { createCore } from '../../src/core/create-core.ts';
import { countingIds, fixedClock } from '../../src/core/system.ts';
import { type Chance, chance } from '../support/chance.ts';
import { must } from '../support/tables.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const moment = '2026-03-01T10:00:00.000Z';
const told = ['invalid-input', 'unsupported-format', 'not-found', 'conflict'];

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/tu-2022/${name}`, import.meta.url), 'utf8');
}

const lines = (text: string, most: number): string => text.split('\n').slice(0, most).join('\n');
const csvSeeds = [lines(fixture('cases.csv'), 12), lines(fixture('coding-strict.csv'), 12)] as const;
const jsonSeeds = [
  fixture('import-map.json'),
  lines(fixture('groupings.json'), 60),
  fixture('figures/type-by-role.json'),
  lines(fixture('claims.json'), 80),
] as const;

const pieces = {
  csv: [',', ';', '\t', '"', '\n', '\r', '0', '-1', '9e9', 'NR', '?', '=', '\\', '\0', '\uFEFF', '合作', '1e309', ' '],
  json: [
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    'null',
    'true',
    '-1',
    '1e999',
    '"__proto__"',
    '\\u0000',
    '""',
    '\n',
    '"id"',
  ],
} as const;

/** A text with pieces put in, taken out and moved: it looks like what people have, and is not quite. */
function almost(text: string, words: readonly string[], luck: Chance): string {
  let made = text;
  for (let count = 1 + luck.below(6); count > 0; count -= 1) {
    const [at, length] = [luck.below(made.length), luck.below(luck.below(3) === 0 ? 400 : 8)];
    const piece = luck.below(4) === 0 ? made.slice(at, at + length) : (words[luck.below(words.length)] ?? '');
    made = made.slice(0, at) + piece + made.slice(at + (luck.below(2) === 0 ? 0 : length));
  }
  return made;
}

function randomFile(luck: Chance): File {
  const kind = luck.pick(['csv', 'json', 'csv', 'json', 'bytes']);
  const name = luck.pick(['a.csv', 'a.json', 'a.txt']);
  if (kind === 'bytes') return { name, bytes: luck.bytes(luck.below(600)) };
  const text =
    kind === 'csv' ? almost(luck.pick(csvSeeds), pieces.csv, luck) : almost(luck.pick(jsonSeeds), pieces.json, luck);
  return { name: `a.${kind}`, bytes: new TextEncoder().encode(text) };
}

type Importer = (call: Call, project: ProjectHandle, file: File) => Promise<Result<unknown>>;

const importers: Record<string, Importer> = {
  'a list of cases': (call, project, file) => call('cases.import', { project, files: [file] }),
  'a list of cases, tried': (call, project, file) => call('cases.import', { project, files: [file], dryRun: true }),
  'a map of a list': (call, project, file) =>
    call('cases.import', {
      project,
      files: [{ name: 'c.csv', bytes: new TextEncoder().encode(csvSeeds[0]) }],
      map: file,
    }),
  'a review': (call, project, file) => call('cases.import', { project, files: [file], format: 'json' }),
  codings: (call, project, file) => call('codings.import', { project, file, coder: 'Ana' }),
  groupings: (call, project, file) => call('groupings.put', { project, file }),
  'a table specification': (call, _, file) => call('tables.parse', { file }),
  'a figure specification': (call, _, file) => call('figures.parse', { file }),
  claims: (call, _, file) => call('claims.parse', { file }),
};

async function openNew(): Promise<{ call: Call; project: ProjectHandle; file: string }> {
  const core = createCore({ clock: fixedClock(moment), ids: countingIds(moment) });
  onTestFinished(core.close);
  const still = { signal: new AbortController().signal, progress: () => undefined };
  const call = createClient(createDispatch(core.handlers), still);
  const file = join(temporaryFolder(), 'fuzz.copro');
  must(await call('project.create', { file }));
  const { project } = must(await call('project.open', { file, access: 'write' }));
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

describe('files that look almost right, and files that do not', () => {
  it.each(Object.entries(importers))('are taken whole or refused in words, as %s: 220 of them', async (name, take) => {
    const luck = chance(20_260_400 + name.length);
    const { call, project, file } = await openNew();
    const commits = commitsOf(file);
    for (let run = 0; run < 220; run += 1) {
      const before = commits();
      const result = await take(call, project, randomFile(luck));
      if (result.ok) continue;
      const { code, message } = result.error;
      expect({ run, told: told.includes(code), message }).toEqual({ run, told: true, message });
      expect(commits()).toBe(before);
    }
    expect(must(await call('project.check', { file }))).toEqual({ sound: true, findings: [] });
  });

  it('are a codebook to begin with, or no project at all: 200 of them', async () => {
    const luck = chance(20_260_499);
    const { call } = await openNew();
    const shipped = readFileSync(new URL('../../schemas/codebooks/tu-2022.json', import.meta.url), 'utf8');
    const folder = temporaryFolder();
    for (let run = 0; run < 200; run += 1) {
      const bytes =
        luck.below(2) === 0 ? randomFile(luck).bytes : new TextEncoder().encode(almost(shipped, pieces.json, luck));
      const file = join(folder, `${String(run)}.copro`);
      const made = await call('project.create', { file, codebook: { name: 'c.json', bytes } });
      if (made.ok) expect(must(await call('project.check', { file }))).toEqual({ sound: true, findings: [] });
      else {
        expect(told).toContain(made.error.code);
        expect(await call('project.check', { file })).toMatchObject({ ok: false, error: { code: 'not-found' } });
      }
    }
  });
});
