import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import * as z from 'zod';
import { ok, type Result } from '../../domain/model/result.ts';
import { fileFailure, makeFolder, readFile, writeFile } from '../files.ts';
import { sha256 } from '../sha256.ts';

export type WrittenFile = { readonly path: string; readonly sha256: string; readonly bytes: number };

/** Gathers outputs beside their place; only a complete set moves into the folder. */
export type OutputFolder = {
  /** Where an output lies until all are there. */
  readonly pathOf: (name: string) => string;
  readonly put: (name: string, bytes: Uint8Array) => Result<WrittenFile>;
  /** Every output so far, in the order of their names. */
  readonly written: () => WrittenFile[];
  /** Takes account of a file that something else wrote to `pathOf(name)`. */
  readonly adopt: (name: string) => Result<WrittenFile>;
  /** Moves everything into the folder; returns what an earlier run left there and somebody has worked in since. */
  readonly publish: () => Result<{ kept: string[] }>;
  readonly discard: () => void;
};

/** Opens a folder for outputs, creating it where it is missing. */
export function openOutputFolder(folder: string): Result<OutputFolder> {
  try {
    makeFolder(folder);
    return ok(gatherIn(folder, mkdtempSync(join(folder, '.unfinished-'))));
  } catch (error) {
    return fileFailure(error, folder);
  }
}

function gatherIn(folder: string, unfinished: string): OutputFolder {
  const files = new Map<string, WrittenFile>();
  const record = (name: string, bytes: Uint8Array): WrittenFile => {
    const file = { path: name, sha256: sha256(bytes), bytes: bytes.length };
    files.set(name, file);
    return file;
  };
  const pathOf = (name: string): string => join(unfinished, name);
  return {
    pathOf,
    put: (name, bytes) => {
      const written = writeFile(pathOf(name), bytes);
      return written.ok ? ok(record(name, bytes)) : written;
    },
    written: () => [...files.values()].sort((one, other) => (one.path < other.path ? -1 : 1)),
    adopt: (name) => {
      const file = readFile(pathOf(name));
      return file.ok ? ok(record(name, file.value.bytes)) : file;
    },
    publish: () => {
      try {
        for (const name of staleIn(folder, files)) rmSync(join(folder, name), { force: true });
        const kept = [...files.keys()].flatMap((name) => moveInto(folder, unfinished, name));
        rmSync(unfinished, { recursive: true });
        return ok({ kept });
      } catch (error) {
        return fileFailure(error, folder);
      }
    },
    discard: () => {
      rmSync(unfinished, { recursive: true, force: true });
    },
  };
}

/** What an earlier run wrote there and this one does not, and nobody has touched since; projects stay. */
function staleIn(folder: string, files: ReadonlyMap<string, WrittenFile>): string[] {
  return recordedIn(folder).flatMap(({ path, sha256: recorded }) => {
    const file = join(folder, path);
    // A manifest is a file like any other: it does not lead out of its folder.
    if (files.has(path) || path.endsWith('.copro') || isAbsolute(path) || path.split(/[\\/]/u).includes('..'))
      return [];
    return existsSync(file) && sha256(readFileSync(file)) === recorded ? [path] : [];
  });
}

/** Somebody may have coded in the project that an earlier run wrote; it is set aside, never written over. */
function moveInto(folder: string, unfinished: string, name: string): string[] {
  const target = join(folder, name);
  const kept = name.endsWith('.copro') && existsSync(target) && isChanged(folder, name) ? [setAside(target)] : [];
  mkdirSync(dirname(target), { recursive: true });
  renameSync(join(unfinished, name), target);
  return kept;
}

const recordSchema = z.object({ outputs: z.array(z.object({ path: z.string(), sha256: z.string() })) });

function isChanged(folder: string, name: string): boolean {
  if (existsSync(`${join(folder, name)}-wal`)) return true;
  const recorded = recordedIn(folder).find(({ path }) => path === name);
  return recorded?.sha256 !== sha256(readFileSync(join(folder, name)));
}

/** What the manifest in a folder says was written there; nothing where there is none, or it is none. */
function recordedIn(folder: string): readonly { readonly path: string; readonly sha256: string }[] {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return [];
  return recordSchema.safeParse(jsonOf(readFileSync(manifest, 'utf8'))).data?.outputs ?? [];
}

/** A manifest that is no JSON proves nothing. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function setAside(path: string): string {
  let count = 1;
  const named = (): string => path.replace(/\.copro$/, `.kept-${String(count)}.copro`);
  while (existsSync(named())) count += 1;
  const aside = named();
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(path + suffix)) renameSync(path + suffix, aside + suffix);
  }
  return aside;
}
