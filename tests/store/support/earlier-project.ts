import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Projects as the programs of every schema wrote them. */
export const earlierProjects = fileURLToPath(new URL('../../../fixtures/projects/', import.meta.url));

/** A copy of the project that is kept of a schema. */
export function projectOfSchema(version: number): string {
  const path = join(temporaryFolder(), 'old.copro');
  copyFileSync(join(earlierProjects, `schema-${version}.copro`), path);
  return path;
}
