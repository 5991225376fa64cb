import { coderSchema } from '../../domain/model/coder.ts';
import { queries } from '../queries.ts';
import { present } from '../read/present.ts';
import { loadProject } from '../read/read-info.ts';
import type { Connection } from '../sqlite/connection.ts';
import { Refusal } from '../sqlite/refusal.ts';
import type { Surroundings } from '../surroundings.ts';

/** Makes sure that the project says what it is called, in rows that can be read; a sentence where that is made up. */
export function mendProject(connection: Connection, title: string, { clock, ids }: Surroundings): string[] {
  try {
    loadProject(connection);
    return [];
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
  }
  connection.exec('DELETE FROM project');
  connection
    .statement('INSERT INTO project (project_key, uuid, title, created, command) VALUES (1, ?, ?, ?, ?)')
    .run(ids(), title, clock(), lastCommand(connection));
  return [`The description of the project is lost; it is called “${title}” now.`];
}

/** Gives coders who cannot be read a new identity and, where need be, name, so that their codings stay theirs. */
export function mendCoders(connection: Connection, { ids }: Surroundings): string[] {
  const rows = connection.all(queries.selectFrom('coder').select(['coder_key', 'uuid', 'name', 'kind', 'note']));
  const bad = rows.filter(({ coder_key: _, ...row }) => !coderSchema.safeParse(present(row)).success);
  return bad.map(({ coder_key: key, name }) => {
    const called = name === '' ? `coder-${key}` : name;
    connection.statement('UPDATE coder SET uuid = ?, name = ? WHERE coder_key = ?').run(ids(), called, key);
    return `The coder “${called}” has a new identity, because the old one is lost.`;
  });
}

/** Rows that are put back carry the stamp of the last command that can be read. */
function lastCommand(connection: Connection): number {
  return Number(connection.statement('SELECT coalesce(max(seq), 1) FROM command').pluck().get());
}
