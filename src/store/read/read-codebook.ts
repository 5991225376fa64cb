import type { Codebook } from '../../domain/model/codebook.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Identities } from '../identities.ts';
import type { ReadableProject } from '../project-file.ts';
import { reading } from './reading.ts';
import { loadEarlierCodebooks, loadScheme } from './scheme.ts';

/** The codebook, and the UUIDs of its variables (`variable`) and codes (`variable/code`). */
export function readCodebook(
  project: ReadableProject,
): Result<{ readonly codebook: Codebook; readonly identities: Identities }> {
  const scheme = reading(project, loadScheme);
  return scheme.ok ? ok({ codebook: scheme.value.codebook, identities: scheme.value.identities }) : scheme;
}

/** The codebook as a version of it was; `not-found` names those that there are. */
export function readCodebookVersion(project: ReadableProject, version: number): Result<Codebook> {
  const kept = reading(project, (connection) => {
    const { codebook } = loadScheme(connection);
    return [...loadEarlierCodebooks(connection, codebook.version), codebook];
  });
  if (!kept.ok) return kept;
  const found = kept.value.find((codebook) => codebook.version === version);
  if (found !== undefined) return ok(found);
  const versions = kept.value.map((codebook) => codebook.version).join(', ');
  return fail('not-found', sentence('codebook.no-version-of', { version, versions }));
}
