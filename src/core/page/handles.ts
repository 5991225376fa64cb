import { randomBytes } from 'node:crypto';

/** Names that the page may say in place of paths: only what was offered to it can be asked for. */
export type Handles = {
  readonly issue: (path: string) => string;
  readonly pathOf: (handle: string) => string | undefined;
};

/** A handle and the path that it stands for. */
export type IssuedHandle = readonly [handle: string, path: string];

/**
 * Begins with what was on offer before, mostly nothing, and tells of each new handle; one path has one handle as long
 * as the program runs.
 */
export function createHandles(
  before: readonly IssuedHandle[] = [],
  tell: (issued: IssuedHandle) => void = () => undefined,
): Handles {
  const paths = new Map(before);
  const handles = new Map(before.map(([handle, path]) => [path, handle]));
  return {
    issue: (path) => {
      const known = handles.get(path);
      if (known !== undefined) return known;
      const handle = randomBytes(16).toString('base64url');
      handles.set(path, handle);
      paths.set(handle, path);
      tell([handle, path]);
      return handle;
    },
    pathOf: (handle) => paths.get(handle),
  };
}
