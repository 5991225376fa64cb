import type { Connection } from './sqlite/connection.ts';
import type { FileIdentity } from './sqlite/file-identity.ts';
import type { Surroundings } from './surroundings.ts';

/** A project open for reading. Callers hand it to the functions of this folder and look no deeper. */
export type ReadableProject = {
  readonly path: string;
  /** Sees what is committed and cannot write. */
  readonly reader: Connection;
  /** Closes the project; closing twice does no harm. */
  readonly close: () => void;
};

/** A project open for reading and writing; nobody else writes it meanwhile. Once closed, one file remains. */
export type WritableProject = ReadableProject & {
  readonly writer: Connection;
  readonly surroundings: Surroundings;
  /** The file that was opened, if it is one; what stands at `path` later may be another. */
  readonly identity?: FileIdentity;
};
