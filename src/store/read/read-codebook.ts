import type { Codebook } from '../../domain/model/codebook.ts';
import { ok, type Result } from '../../domain/model/result.ts';
import type { Identities } from '../identities.ts';
import type { ReadableProject } from '../project-file.ts';
import { reading } from './reading.ts';
import { loadScheme } from './scheme.ts';

/** The codebook, and the UUIDs of its variables (`variable`) and codes (`variable/code`). */
export function readCodebook(
  project: ReadableProject,
): Result<{ readonly codebook: Codebook; readonly identities: Identities }> {
  const scheme = reading(project, loadScheme);
  return scheme.ok ? ok({ codebook: scheme.value.codebook, identities: scheme.value.identities }) : scheme;
}
