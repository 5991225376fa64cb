import type { File } from '../../contract/file.ts';

/** Gives a file to the person: it goes where the browser puts downloads. */
export function download({ name, bytes }: File): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address over by then; revoked at once some would save nothing.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
