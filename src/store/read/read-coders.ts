import { type Coder, coderSchema } from '../../domain/model/coder.ts';
import { ok, type Result } from '../../domain/model/result.ts';
import type { ReadableProject } from '../project-file.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import { parsed } from './parsed.ts';
import { present } from './present.ts';
import { reading } from './reading.ts';

/** A coder with the key that codings name it by. */
export type KeyedCoder = { readonly key: number; readonly coder: Coder };

/** All coders, in the order in which they joined. */
export function readCoders(project: ReadableProject): Result<Coder[]> {
  const coders = reading(project, loadCoders);
  return coders.ok ? ok(coders.value.map(({ coder }) => coder)) : coders;
}

/** All coders with their keys, within a transaction of the caller's. */
export function loadCoders(connection: Connection): KeyedCoder[] {
  const rows = connection.all(
    queries.selectFrom('coder').select(['coder_key', 'uuid', 'name', 'kind', 'note']).orderBy('coder_key'),
  );
  return rows.map(({ coder_key: key, ...row }) => ({
    key,
    coder: parsed(coderSchema, present(row), 'list of coders'),
  }));
}
