import { statSync } from 'node:fs';

/** What tells one file from another that may come to stand under its name. */
export type FileIdentity = { readonly device: bigint; readonly number: bigint };

/** That of the file at `path`, which must be there. */
export function identityOf(path: string): FileIdentity {
  const { dev, ino } = statSync(path, { bigint: true });
  return { device: dev, number: ino };
}

/** Whether the file at `path` is that one still, and not another that took its place, or none. */
export function isFile(path: string, { device, number }: FileIdentity): boolean {
  const now = statSync(path, { bigint: true, throwIfNoEntry: false });
  return now?.dev === device && now.ino === number;
}
