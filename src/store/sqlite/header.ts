import type { Connection } from './connection.ts';

/** “copr”, in the header of every project file: tells it from other SQLite databases. */
export const applicationId = 0x636f7072;

/** The schema version of the file. */
export function userVersion(connection: Connection): number {
  return Number(connection.pragma('user_version'));
}
