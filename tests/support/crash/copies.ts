import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A copy of the review that somebody else has worked on since, as a file. */
export type DivergedCopy = { readonly name: string; readonly bytes: Uint8Array };

/** Another copy is made after every sixth step, from the second on. */
export function isCopied(step: number): boolean {
  return step % 6 === 2;
}

/** The steps up to this one after which a copy was made. */
export function copiedSteps(last: number): number[] {
  return Array.from({ length: Math.max(last, 0) }, (_, index) => index + 1).filter(isCopied);
}

export function copyName(step: number): string {
  return `other-${step}.copro`;
}

/** Puts the copies of a stream beside the project that it runs in. */
export function putCopies(path: string, steps: readonly { readonly copy: DivergedCopy | undefined }[]): void {
  for (const { copy } of steps) {
    if (copy !== undefined) writeFileSync(join(dirname(path), copy.name), copy.bytes);
  }
}
