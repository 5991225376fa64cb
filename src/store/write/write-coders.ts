import type { Coder } from '../../domain/model/coder.ts';
import { queries } from '../queries.ts';
import { upsertRow } from '../sqlite/upsert.ts';
import type { WriteContext } from './context.ts';
import type { Written } from './write.ts';

/**
 * Adds coders, or changes those of the same UUID, else of the same name. A coder found by name keeps the UUID it has,
 * unless `adopt` says that the given one counts, as it does when a whole review is taken over.
 */
export function writeCoders(context: WriteContext, coders: readonly Coder[], adopt = false): Written {
  const { connection, command, directory } = context;
  let written = 0;
  for (const { uuid, name, kind, note } of coders) {
    const known = findCoder(context, uuid, name);
    const constants = {
      coder_key: known?.coder_key ?? null,
      uuid: adopt ? uuid : (known?.uuid ?? uuid),
      name,
      kind,
      note: note ?? null,
      command,
    };
    if (upsertRow(connection, { table: 'coder', key: ['coder_key'], constants }).written) written += 1;
  }
  directory.forget();
  return { written, unchanged: coders.length - written };
}

function findCoder(
  { connection }: WriteContext,
  uuid: string,
  name: string,
): { coder_key: number; uuid: string } | undefined {
  const coders = queries.selectFrom('coder').select(['coder_key', 'uuid']);
  return connection.first(coders.where('uuid', '=', uuid)) ?? connection.first(coders.where('name', '=', name));
}
