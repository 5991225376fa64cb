import { renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { ok, type Result } from '../../domain/model/result.ts';
import { draftOf } from '../drafts.ts';
import type { WritableProject } from '../project-file.ts';
import { attempt } from '../sqlite/attempt.ts';
import type { Connection } from '../sqlite/connection.ts';
import { removeDatabase, syncPath } from '../sqlite/files-of.ts';
import { asideEnding, placeFor } from './backup-folder.ts';

/** Where what such a connection holds was kept before; it is kept there again, with what was added. */
const kept = new WeakMap<Connection, string>();

/**
 * Keeps what an open project holds whose file another program has deleted or replaced: all of it is still there, and gone
 * once it is closed. Gives the name of the file that it was kept as, where no rotation reaches it.
 */
export function keepDisplaced({
  path,
  writer,
  surroundings,
}: Pick<WritableProject, 'path' | 'writer' | 'surroundings'>): Result<string> {
  const known = kept.get(writer);
  const place = known === undefined ? placeFor(path, surroundings.clock(), asideEnding) : ok(known);
  if (!place.ok) return place;
  const draft = draftOf(place.value, 'part');
  return attempt(place.value, () => {
    try {
      writeFileSync(draft, writer.bytes());
      syncPath(draft);
      renameSync(draft, place.value);
      syncPath(dirname(place.value));
      kept.set(writer, place.value);
      return basename(place.value);
    } finally {
      removeDatabase(draft);
    }
  });
}
