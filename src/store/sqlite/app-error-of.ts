import type { AppError, ErrorCode } from '../../domain/model/app-error.ts';
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
    says: (path) => `The disk that holds ${path} is full. Nothing was changed; free some space and try again.`,
  },
  {
    codes: /^(SQLITE_CORRUPT|SQLITE_NOTADB|SQLITE_FORMAT|SQLITE_IOERR_SHORT_READ)/,
    error: 'damaged-project',
    says: (path, why) => `${path} is damaged or no project file (${why}). Nothing was changed; open a backup of it.`,
  },
  {
    codes: /^(SQLITE_BUSY|SQLITE_LOCKED)/,
    error: 'project-locked',
    says: (path) => `${path} is being written by another program. Close the project there, then try again.`,
  },
  {
    codes: /^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|SQLITE_AUTH|EACCES|EPERM|EROFS|ENOTDIR|EEXIST)/,
    error: 'not-writable',
    says: (path, why) => `${path} cannot be written (${why}). Check the permissions of the file and its folder.`,
  },
  {
    codes: /^(SQLITE_IOERR|EIO)/,
    error: 'not-writable',
    says: (path, why) => `The disk reported an error on ${path} (${why}). Nothing was changed; check the disk.`,
  },
  {
    codes: /^SQLITE_CONSTRAINT_CHECK/,
    error: 'invalid-input',
    says: (path, why) => `A value is not allowed in ${path} (${why}).`,
  },
  {
    codes: /^SQLITE_CONSTRAINT/,
    error: 'conflict',
    says: (path, why) => `The change contradicts what ${path} holds (${why}).`,
  },
  {
    codes: /^SQLITE_TOOBIG/,
    error: 'invalid-input',
    says: (path) => `A text is too long to be stored in ${path}.`,
  },
  {
    codes: /^ENOENT$/,
    error: 'not-found',
    says: (path) => `There is no project file ${path}. Check the name, or make one with “copro new”.`,
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
    ? { code: 'internal', message: `SQLite failed on ${path}: ${cause.message}` }
    : undefined;
}
