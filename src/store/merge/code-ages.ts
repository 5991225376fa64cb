import { type CodeAge, isYoungIn } from '../../domain/model/code.ts';
import type { Copy } from './copy.ts';
import type { KeyMap } from './key-map.ts';
import type { CodeAges } from './plan.ts';

/** What each copy knows of its codes and versions before they are merged. */
export function codeAges(here: Copy, there: Copy, map: KeyMap): CodeAges {
  const keep = (key: number): number => key;
  const ours = { version: keep, code: keep };
  const theirs = {
    version: (version: number) => map.keyOf('codebook_version', version),
    code: (key: number) => map.keyOf('code', key),
  };
  return {
    versionsHere: new Set(versionsOf(here)),
    versionsThere: new Set(versionsOf(there).map(theirs.version)),
    youngHere: youngCodes(here, ours),
    youngThere: youngCodes(there, theirs),
  };
}

function versionsOf({ connection }: Copy): number[] {
  return connection.statement('SELECT version FROM codebook_version').pluck().all() as number[];
}

type Keys = { readonly version: (version: number) => number; readonly code: (key: number) => number };

function youngCodes(copy: Copy, keys: Keys): Map<number, ReadonlySet<number>> {
  const versions = versionsOf(copy);
  const rows = copy.connection.statement('SELECT code_key, body FROM code').raw().all() as [number, string][];
  return new Map(
    rows.map(([key, body]) => {
      const age = { since: 1, ...(JSON.parse(body) as Partial<CodeAge>) };
      const young = versions.filter((version) => isYoungIn(age, version)).map(keys.version);
      return [keys.code(key), new Set(young)];
    }),
  );
}
