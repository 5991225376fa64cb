import { isDeepStrictEqual } from 'node:util';
import { codebookSchema } from '../../domain/model/codebook.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { queries } from '../queries.ts';
import { loadChanges } from '../read/load-changes.ts';
import { parsed } from '../read/parsed.ts';
import { loadClaims } from '../read/read-claims.ts';
import { loadCoders } from '../read/read-coders.ts';
import { loadGroupings } from '../read/read-groupings.ts';
import { loadProject } from '../read/read-info.ts';
import { loadSpecifications } from '../read/read-specifications.ts';
import { loadScheme } from '../read/scheme.ts';
import type { Connection } from '../sqlite/connection.ts';
import { Refusal } from '../sqlite/refusal.ts';
import type { Finding } from './finding.ts';
import { unreadable } from './unreadable.ts';

/** Whether the project, its codebook in every version with the changes in between, its groupings, its coders, and what was saved can be read. */
export function codebookFindings(connection: Connection): Finding[] {
  return [
    ...unreadable('project', () => loadProject(connection)),
    ...unreadable('codebook', () => loadScheme(connection)),
    ...unreadable('codebook', () => checkVersions(connection)),
    ...unreadable('decision log', () => loadChanges(connection)),
    ...unreadable('groupings', () => loadGroupings(connection)),
    ...unreadable('coders', () => loadCoders(connection)),
    ...unreadable('claims', () => loadClaims(connection)),
    ...unreadable('saved tables and figures', () => loadSpecifications(connection)),
  ];
}

function checkVersions(connection: Connection): void {
  const { codebook } = loadScheme(connection);
  const versions = connection.all(queries.selectFrom('codebook_version').select(['version', 'content']));
  for (const { version, content } of versions) {
    const kept = parsed(codebookSchema, JSON.parse(content), `codebook version ${version}`);
    if (version === codebook.version && !isDeepStrictEqual(kept, codebook)) {
      throw new Refusal('damaged-project', sentence('check.codebook-differs', { version }));
    }
  }
}
