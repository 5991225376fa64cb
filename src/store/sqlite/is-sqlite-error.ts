/** Whether an exception is SQLite's own, not a mistake of the program. */
export function isSqliteError(cause: unknown): cause is Error & { readonly code: string } {
  return (
    cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && cause.code.startsWith('SQLITE_')
  );
}
