import { describe, expect, it } from 'vitest';
import { appErrorOf } from '../../src/store/sqlite/app-error-of.ts';
import { requireNodeApi } from '../../src/store/sqlite/require-node-api.ts';

const thrown = (code: string): Error => Object.assign(new Error('why'), { code });

describe('what SQLite and the file system throw', () => {
  it.each([
    ['SQLITE_FULL', 'disk-full'],
    ['ENOSPC', 'disk-full'],
    ['SQLITE_CORRUPT', 'damaged-project'],
    ['SQLITE_CORRUPT_INDEX', 'damaged-project'],
    ['SQLITE_NOTADB', 'damaged-project'],
    ['SQLITE_IOERR_SHORT_READ', 'damaged-project'],
    ['SQLITE_BUSY', 'project-locked'],
    ['SQLITE_BUSY_SNAPSHOT', 'project-locked'],
    ['SQLITE_READONLY', 'not-writable'],
    ['SQLITE_READONLY_DIRECTORY', 'not-writable'],
    ['SQLITE_CANTOPEN', 'not-writable'],
    ['EACCES', 'not-writable'],
    ['EROFS', 'not-writable'],
    ['SQLITE_IOERR_WRITE', 'not-writable'],
    ['SQLITE_IOERR_FSYNC', 'not-writable'],
    ['EIO', 'not-writable'],
    ['SQLITE_CONSTRAINT_UNIQUE', 'conflict'],
    ['SQLITE_CONSTRAINT_FOREIGNKEY', 'conflict'],
    ['SQLITE_CONSTRAINT_TRIGGER', 'conflict'],
    ['SQLITE_CONSTRAINT_CHECK', 'invalid-input'],
    ['SQLITE_TOOBIG', 'invalid-input'],
    ['ENOENT', 'not-found'],
    ['SQLITE_MISUSE', 'internal'],
  ])('%s means %s and names the file', (code, meaning) => {
    const error = appErrorOf(thrown(code), 'review.copro');
    expect(error?.code).toBe(meaning);
    expect(error?.message).toContain('review.copro');
  });

  it('is left alone where it is a mistake of the programmer', () => {
    expect(appErrorOf(new TypeError('x'), 'p')).toBeUndefined();
    expect(appErrorOf(thrown('ERR_INVALID_ARG_TYPE'), 'p')).toBeUndefined();
    expect(appErrorOf('a text', 'p')).toBeUndefined();
  });
});

describe('the engine', () => {
  it.each(['9', '8', undefined, ''])('with Node-API %s is refused before the driver is loaded', (napi) => {
    const refused = requireNodeApi(napi === undefined ? { node: '20.20.0' } : { napi, node: '20.20.0' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(refused.ok ? '' : refused.error.message).toContain('Node 20.20.0 is too old');
  });

  it.each(['10', '11'])('with Node-API %s is taken', (napi) => {
    expect(requireNodeApi({ napi, node: '24.0.0' }).ok).toBe(true);
  });
});
