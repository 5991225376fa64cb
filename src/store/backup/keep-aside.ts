import { constants, copyFileSync, existsSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Result } from '../../domain/model/result.ts';
import { draftOf } from '../drafts.ts';
import { attempt } from '../sqlite/attempt.ts';
import { companions, removeDatabase, syncPath } from '../sqlite/files-of.ts';
import { asideEnding, placeFor } from './backup-folder.ts';

/** Copies a project that cannot be backed up as it is, log and all, to where no rotation reaches it. */
export function keepAside(path: string, moment: string): Result<string> {
  const place = placeFor(path, moment, asideEnding);
  if (!place.ok) return place;
  const draft = draftOf(place.value, 'part');
  // The file itself comes last: where it has its name, all of it is there.
  const ends = [...companions, ''].filter((end) => existsSync(`${path}${end}`));
  return attempt(path, () => {
    try {
      for (const end of ends) copyDurably(`${path}${end}`, `${draft}${end}`);
      for (const end of ends) renameSync(`${draft}${end}`, `${place.value}${end}`);
      syncPath(dirname(place.value));
      return place.value;
    } finally {
      removeDatabase(draft);
    }
  });
}

function copyDurably(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_EXCL);
  syncPath(to);
}
