import type { Connection } from '../sqlite/connection.ts';
import { initial } from './0001-initial.ts';
import { commandDetail } from './0002-command-detail.ts';
import { recode } from './0003-recode.ts';
import { rounds } from './0004-rounds.ts';
import { merge } from './0005-merge.ts';
import { lighterWrites } from './0006-lighter-writes.ts';

/** Every migration in its order, forward only: the first makes version 1 of the schema, the next version 2. */
export const migrations: readonly ((connection: Connection) => void)[] = [
  initial,
  commandDetail,
  recode,
  rounds,
  merge,
  lighterWrites,
];

/** The schema version that this program reads and writes. */
export const newestVersion = migrations.length;
