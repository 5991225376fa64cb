import { randomBytes } from 'node:crypto';

/** Names that the page may say in place of paths: only what was offered to it can be asked for. */
export type Handles = {
  readonly issue: (path: string) => string;
  readonly pathOf: (handle: string) => string | undefined;
};

/** Starts with nothing on offer; one path has one handle as long as the server runs. */
export function createHandles(): Handles {
  const paths = new Map<string, string>();
  const handles = new Map<string, string>();
  return {
    issue: (path) => {
      const known = handles.get(path);
      if (known !== undefined) return known;
      const handle = randomBytes(16).toString('base64url');
      handles.set(path, handle);
      paths.set(handle, path);
      return handle;
    },
    pathOf: (handle) => paths.get(handle),
  };
}
