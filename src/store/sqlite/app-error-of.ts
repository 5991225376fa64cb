import type { AppError, ErrorCode } from '../../domain/model/app-error.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { Refusal } from './refusal.ts';

type Meaning = {
  readonly codes: RegExp;
  readonly error: ErrorCode;
  readonly says: (path: string, why: string) => string;
};

/** First match wins: the special codes stand before the families they belong to. */
const meanings: readonly Meaning[] = [
  {
    codes: /^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/,
    error: 'disk-full',
    says: (path) => sentence('disk.full', { path }),
  },
  {
    codes: /^(SQLITE_CORRUPT|SQLITE_NOTADB|SQLITE_FORMAT|SQLITE_IOERR_SHORT_READ)/,
    error: 'damaged-project',
    says: (path, why) => sentence('project.damaged-or-none', { path, why }),
  },
  {
    codes: /^(SQLITE_BUSY|SQLITE_LOCKED)/,
    error: 'project-locked',
    says: (path) => sentence('project.being-written', { path }),
  },
  {
    codes: /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_AUTH|EACCES|EPERM|EROFS|ENOTDIR|EEXIST)/,
    error: 'not-writable',
    says: (path, why) => sentence('disk.not-writable', { path, why }),
  },
  {
    codes: /^(SQLITE_IOERR|EIO)/,
    error: 'not-writable',
    says: (path, why) => sentence('disk.error', { path, why }),
  },
  {
    codes: /^SQLITE_CONSTRAINT_CHECK/,
    error: 'invalid-input',
    says: (path, why) => sentence('project.value-not-allowed', { path, why }),
  },
  {
    codes: /^SQLITE_CONSTRAINT/,
    error: 'conflict',
    says: (path, why) => sentence('project.contradicts', { path, why }),
  },
  {
    codes: /^SQLITE_TOOBIG/,
    error: 'invalid-input',
    says: (path) => sentence('project.text-too-long', { path }),
  },
  {
    codes: /^ENOENT$/,
    error: 'not-found',
    says: (path) => sentence('project.missing', { path }),
  },
];

/** What an exception of SQLite, of the file system or of our own means; undefined for a programmer's mistake. */
export function appErrorOf(cause: unknown, path: string): AppError | undefined {
  if (cause instanceof Refusal) return cause.error;
  if (!(cause instanceof Error) || !('code' in cause) || typeof cause.code !== 'string') return undefined;
  const code = cause.code;
  const meaning = meanings.find((candidate) => candidate.codes.test(code));
  if (meaning !== undefined) return { code: meaning.error, message: meaning.says(path, cause.message) };
  return code.startsWith('SQLITE_')
    ? { code: 'internal', message: sentence('project.sqlite-failed', { path, why: cause.message }) }
    : undefined;
}
