import type { File as ContractFile } from '../../contract/file.ts';
import { sharedState, useShared } from '../parts/shared-state.ts';

/** The list on screen, and which it is of those that were offered together, counted from 1. */
export type Offered = { readonly file: ContractFile; readonly place: number; readonly of: number };

/** Lists that somebody chose or dropped together; they are read when it is their turn. */
type Queue = {
  readonly files: readonly File[];
  /** Hears of those that cannot be read. */
  readonly unreadable: (name: string) => void;
};

const none: Queue = { files: [], unreadable: () => undefined };
let queue = none;
const offered = sharedState<Offered | undefined>(undefined);

/** Files are to be imported one after the other, whatever screen one is on; tells whether there is one to begin with. */
export function offerFiles(files: readonly File[], unreadable: (name: string) => void): Promise<boolean> {
  queue = { files, unreadable };
  return show(0);
}

/** Goes on to the list after the one on screen, or ends with the last. */
export function nextFile(): void {
  void show(offered.get()?.place ?? 0);
}

/** Leaves the list on screen and those after it. */
export function withdrawFiles(): void {
  queue = none;
  offered.set(undefined);
}

async function show(index: number): Promise<boolean> {
  const asked = queue;
  const file = asked.files[index];
  if (file === undefined) {
    withdrawFiles();
    return false;
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (queue === asked) offered.set({ file: { name: file.name, bytes }, place: index + 1, of: asked.files.length });
    return true;
  } catch {
    // A folder, or a file that has gone meanwhile.
    asked.unreadable(file.name);
    return show(index + 1);
  }
}

export function useOfferedFile(): Offered | undefined {
  return useShared(offered);
}
