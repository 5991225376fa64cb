import { fail, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';

/**
 * The most bytes that a file may have to be read into memory as text: 100 MB. Whoever opens files compares their size
 * with it first, so that a larger one is refused without reading it.
 */
const largestFile = 100_000_000;

/** The refusal of a file that has more; undefined where it has not. `path` is the file as a person knows it. */
export function tooLarge(path: string, bytes: number): Result<never> | undefined {
  if (bytes <= largestFile) return undefined;
  const message = sentence('files.too-large', { path, size: megabytes(bytes), limit: megabytes(largestFile) });
  return fail('invalid-input', message, { place: { file: path } });
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1e6));
}
