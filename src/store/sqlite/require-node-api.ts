import { fail, ok, type Result } from '../../domain/model/result.ts';

const needed = 10;

/**
 * Refuses an engine whose Node-API is older than the one the SQLite driver was built for: there the driver does not
 * fail, it ends the process without a word. `versions` is `process.versions`.
 */
export function requireNodeApi(versions: { readonly napi?: string; readonly node?: string }): Result<null> {
  if (Number(versions.napi) >= needed) return ok(null);
  return fail(
    'internal',
    `Node ${versions.node ?? '(unknown)'} is too old to open project files: it needs Node-API ${needed}, ` +
      'which Node 22.14 and later have. Run it through npm (npm run -s copro -- …), which brings its own Node.',
  );
}
