import { isDeepStrictEqual } from 'node:util';
import type { Codebook } from '../../../domain/model/codebook.ts';
import { loadNextVersion } from '../../read/read-next-version.ts';
import { loadScheme } from '../../read/scheme.ts';
import type { Repairing } from './repairing.ts';

/**
 * Gives the codebook a version of its own where it is none that either copy had, or where it must be a later one than
 * `after`. Gives the number of the version that it now has.
 */
export function writeVersion({ connection, writer }: Pick<Repairing, 'connection' | 'writer'>, after = 0): number {
  const { version: _, ...codebook } = loadScheme(connection).codebook;
  const latest = connection
    .statement('SELECT version, content FROM codebook_version ORDER BY version DESC LIMIT 1')
    .get() as { version: number; content: string };
  const { version: __, ...kept } = JSON.parse(latest.content) as Codebook;
  const isKnown = latest.version > after && isDeepStrictEqual(kept, codebook);
  const version = isKnown ? latest.version : loadNextVersion(connection);
  const shape = writer.shape('codebook_version');
  if (!isKnown) writer.rewrite(shape, [version], { version, content: JSON.stringify({ ...codebook, version }) });
  const header = writer.shape('codebook');
  const row = writer.find(header, [1]);
  if (row !== undefined) writer.rewrite(header, [1], { ...row, version });
  return version;
}
