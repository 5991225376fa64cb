import { sentence } from '../../domain/model/sentences/sentence.ts';
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
    return sentence('place.synchronised', { path, service });
  }
  const reason = networkReason(path, facts);
  if (reason === undefined) return undefined;
  return sentence('place.unreliable', { path, reason });
}
