import type { Connection } from '../sqlite/connection.ts';
import { makeTables, type Table } from './make-tables.ts';

/** Tables that came with this migration: the log of decisions on the codebook, and what they ask to code again. */
export const recodeTables: readonly Table[] = [
  {
    name: 'codebook_change',
    key: ['version'],
    create: `CREATE TABLE codebook_change (version INTEGER PRIMARY KEY REFERENCES codebook_version, at TEXT NOT NULL,
      by TEXT NOT NULL, summary TEXT NOT NULL, change TEXT NOT NULL CHECK (json_valid(change)),
      counts TEXT NOT NULL CHECK (json_valid(counts)), command INTEGER NOT NULL) STRICT`,
  },
  {
    name: 'recode',
    key: ['recode_key'],
    create: `CREATE TABLE recode (recode_key INTEGER PRIMARY KEY AUTOINCREMENT,
      version INTEGER NOT NULL REFERENCES codebook_version, variable_key INTEGER NOT NULL REFERENCES variable,
      case_key INTEGER NOT NULL REFERENCES "case", coder_key INTEGER REFERENCES coder,
      code_key INTEGER REFERENCES code,
      why TEXT NOT NULL CHECK (why IN ('narrowed', 'widened', 'one-choice', 'several-choices')),
      reason TEXT NOT NULL, command INTEGER NOT NULL) STRICT`,
  },
];

/** Makes room for the decision log and the recode queue. */
export function recode(connection: Connection): void {
  makeTables(connection, recodeTables);
  connection.exec('CREATE INDEX recode_case ON recode (case_key, variable_key)');
}
