import { oneLine } from './one-line.ts';

/** A key that two texts share where they differ only in capitals, spacing or Unicode form. */
export function textKey(text: string): string {
  return oneLine(text.normalize('NFKC').toLowerCase());
}
