import type { Connection } from '../sqlite/connection.ts';
import type { Directory } from './directory.ts';

/** What every write of one command shares. */
export type WriteContext = {
  readonly connection: Connection;
  /** Stamp of every row that the command writes. */
  readonly command: number;
  readonly ids: () => string;
  readonly directory: Directory;
};
