import { networkReason } from './network-reason.ts';
import type { PlaceFacts } from './place-facts.ts';
import { syncService } from './sync-service.ts';

/**
 * What a person should know of the place where a project file lies, and do about it: a folder that a program
 * synchronises, or a drive reached over a network. Undefined where the file lies on a disk of the machine, as far as can
 * be told. `path` is absolute, with symbolic links resolved.
 */
export function placeWarning(path: string, facts: PlaceFacts): string | undefined {
  const service = syncService(path, facts);
  if (service !== undefined) {
    return (
      `${path} lies in a folder that ${service} synchronises. Synchronising copies the file while it is being written, and ` +
      'two computers that write it make two halves of it. Move it to a folder that is not synchronised; put copies for ' +
      'others there with “copro export”. Until then, work on one computer at a time and let the synchronising finish first.'
    );
  }
  const reason = networkReason(path, facts);
  if (reason === undefined) return undefined;
  return (
    `${path} ${reason}. Locks and writes are not reliable there: the file can be damaged when the connection breaks or ` +
    'when two people write it. Move it to a disk of this computer, and keep the backups on the network instead.'
  );
}
