import { commandDetailSchema, type LoggedCommand } from '../../domain/model/command-log.ts';
import { queries } from '../queries.ts';
import { parsed } from '../read/parsed.ts';
import type { Connection } from '../sqlite/connection.ts';

/** All commands, ascending by number, with what undo must know of them. */
export function loadLog(connection: Connection): LoggedCommand[] {
  const rows = connection.all(queries.selectFrom('command').select(['seq', 'kind', 'detail']).orderBy('seq'));
  return rows.map(({ seq, kind, detail }) => ({ seq, kind, ...detailOf(detail) }));
}

/** What a command says of itself for programs. */
export function detailOf(detail: string | null): Omit<LoggedCommand, 'seq' | 'kind'> {
  return detail === null ? {} : parsed(commandDetailSchema, JSON.parse(detail), 'history');
}
