import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../../src/store/migrations/index.ts';
import { migrate } from '../../../src/store/migrations/migrate.ts';
import { closeWriter } from '../../../src/store/open-project.ts';
import { loadDriver } from '../../../src/store/sqlite/load-driver.ts';
import { openWriter } from '../../../src/store/sqlite/open-connection.ts';
import { must } from '../must.ts';
import { digestOf } from './digest.ts';

/** Puts a project of an earlier format at `path`: the one that is kept as the program of its time wrote it. */
export function putOlderProject(path: string, version: number): void {
  copyFileSync(new URL(`../../../fixtures/projects/schema-${version}.copro`, import.meta.url), path);
}

const known = new Map<number, readonly string[]>();

/** The states that it goes through as it is migrated: each format is kept before the next is begun. */
export function statesOnTheWay(version: number): readonly string[] {
  const states = known.get(version) ?? walk(version);
  known.set(version, states);
  return states;
}

function walk(version: number): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'copro-older-'));
  const path = join(folder, 'older.copro');
  try {
    putOlderProject(path, version);
    return migrations.slice(version).map((_, index) => {
      const writer = openWriter(must(loadDriver()), path);
      migrate(writer, migrations.slice(0, version + index + 1));
      closeWriter(writer);
      return digestOf(path);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
