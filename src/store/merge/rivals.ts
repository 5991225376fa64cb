import type { Row } from '../history/old-row.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { Tables } from '../tables.ts';
import type { Keys } from './slots.ts';

/** A version of a row that does not show, as the file has it; `row` null where it is a deletion. */
export type Rival = {
  readonly key: number;
  readonly table: string;
  readonly keys: Keys;
  readonly writer: string;
  readonly row: Row | null;
  readonly state: Tables['rival']['state'];
};

/** All rivals; the open ones alone where asked. */
export function loadRivals(connection: Connection, openAlone = false): Rival[] {
  const all = queries
    .selectFrom('rival')
    .select(['rival_key', 'table_name', 'key_1', 'key_2', 'key_3', 'key_4', 'writer', 'content', 'state'])
    .orderBy('rival_key');
  const rows = connection.all(openAlone ? all.where('state', '=', 'open') : all);
  return rows.map(({ rival_key, table_name, key_1, key_2, key_3, key_4, writer, content, state }) => ({
    key: rival_key,
    table: table_name,
    keys: [key_1, key_2, key_3, key_4].filter((key) => key !== null),
    writer,
    row: content === null ? null : (JSON.parse(content) as Row),
    state,
  }));
}
