import { flattenCodes } from '../../domain/model/code.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import type { Connection } from '../sqlite/connection.ts';

/** Keys of variables whose rows are lost: of those that have codes, and of those whose answers are numbers or texts. */
type Orphans = {
  readonly codes: ReadonlyMap<number, readonly string[]>;
  readonly number: readonly number[];
  readonly text: readonly number[];
  /** Those that somebody answered. */
  readonly answered: ReadonlySet<number>;
};

/** The keys of lost variables by id, and the ids of those of which answers are there that may be another one's as well. */
export type Owners = { readonly keys: ReadonlyMap<string, number>; readonly doubtful: ReadonlySet<string> };

/**
 * Which key each of some lost variables had, as far as rows of other tables tell it: codes point at their variable, and a
 * number or a text is certain where one variable alone can have it. No guess is made of others.
 */
export function ownersOf(connection: Connection, lost: readonly Variable[]): Owners {
  const orphans = findOrphans(connection);
  const fitting = lost.map((variable) => ({
    id: variable.id,
    keys: isChoice(variable) ? keysOfCodes(orphans, variable) : orphans[variable.kind],
  }));
  const claims = Map.groupBy(
    fitting.flatMap(({ id, keys }) => keys.map((key) => ({ id, key }))),
    ({ key }) => key,
  );
  const keys = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const { id, keys: own } of fitting) {
    const [key] = own;
    if (key !== undefined && own.length === 1 && claims.get(key)?.length === 1) keys.set(id, key);
    else if (own.some((one) => orphans.answered.has(one))) doubtful.add(id);
  }
  return { keys, doubtful };
}

function keysOfCodes({ codes }: Orphans, variable: Extract<Variable, { codes: unknown }>): number[] {
  const own = new Set(flattenCodes(variable.codes).map(({ code }) => code.id));
  return [...codes].filter(([, ids]) => ids.every((id) => own.has(id))).map(([key]) => key);
}

function findOrphans(connection: Connection): Orphans {
  const none = 'variable_key NOT IN (SELECT variable_key FROM variable)';
  const codes = connection.statement(`SELECT variable_key, id FROM code WHERE ${none}`).raw().all() as [
    number,
    string,
  ][];
  const byKey = Map.groupBy(codes, ([key]) => key);
  const answered = (where: string): number[] =>
    connection
      .statement(
        `SELECT variable_key FROM coding WHERE ${none} AND ${where}
          UNION SELECT variable_key FROM final_coding WHERE ${none} AND ${where}`,
      )
      .pluck()
      .all() as number[];
  return {
    codes: new Map([...byKey].map(([key, rows]) => [key, rows.map(([, id]) => id)])),
    number: answered('number IS NOT NULL'),
    text: answered('text IS NOT NULL'),
    answered: new Set(answered('TRUE')),
  };
}
