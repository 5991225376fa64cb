import { useSyncExternalStore } from 'react';
import type { File as ContractFile } from '../../contract/file.ts';

let offered: ContractFile | undefined;
const listeners = new Set<() => void>();

function change(next: ContractFile | undefined): void {
  offered = next;
  for (const listener of listeners) listener();
}

/** A file that somebody chose or dropped is to be imported, whatever screen they are on; false where it cannot be read. */
export async function offerFile(file: File): Promise<boolean> {
  try {
    change({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    return true;
  } catch {
    // A folder, or a file that has gone meanwhile.
    return false;
  }
}

export function withdrawFile(): void {
  change(undefined);
}

export function useOfferedFile(): ContractFile | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => offered,
  );
}
