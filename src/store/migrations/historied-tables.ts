import { initialTables } from './0001-initial.ts';
import { recodeTables } from './0003-recode.ts';
import { roundTables } from './0004-rounds.ts';
import { mergeTables } from './0005-merge.ts';
import type { Table } from './make-tables.ts';

/** The tables whose rows carry a stamp and leave their old selves in the history. */
export const historiedTables: readonly Pick<Table, 'name' | 'key'>[] = [
  ...initialTables,
  ...recodeTables,
  ...roundTables,
  ...mergeTables,
];
