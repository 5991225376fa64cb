import type { AppError, ErrorCode } from './app-error.ts';

/** Success with a value, or failure with an error that is a value too. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError };

/** Wraps a value as success. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Builds a failure of the given code; the message says what is wrong, where, and what to do. */
export function fail(
  code: ErrorCode,
  message: string,
  details?: AppError['details'],
): { readonly ok: false; readonly error: AppError } {
  return { ok: false, error: details === undefined ? { code, message } : { code, message, details } };
}
