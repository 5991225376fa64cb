import type { Code } from '../../domain/model/code.ts';
import { flattenCodes } from '../../domain/model/code.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import { codeBody } from '../codebook-bodies.ts';
import type { Identities } from '../identities.ts';
import { queries } from '../queries.ts';
import { upsertRow } from '../sqlite/upsert.ts';
import type { WriteContext } from './context.ts';

type Owner = { readonly variable: Variable; readonly key: number };

type MatchedCode = { readonly uuid: string; readonly key: number | null };

/** Writes the codes of one variable, parents before their children; those that are gone are deleted first. */
export function writeCodes(context: WriteContext, owner: Owner, identities: Identities): void {
  const codes = isChoice(owner.variable) ? owner.variable.codes : [];
  const matches = matchCodes(context, owner, { codes, identities });
  deleteCodes(context, owner.key, new Set([...matches.values()].flatMap(({ key }) => (key === null ? [] : [key]))));
  writeLevel(context, codes, { variable: owner.key, parent: null, matches });
}

type Level = {
  readonly variable: number;
  readonly parent: number | null;
  readonly matches: ReadonlyMap<string, MatchedCode>;
};

function writeLevel(context: WriteContext, codes: readonly Code[], level: Level): void {
  for (const [position, code] of codes.entries()) {
    const match = level.matches.get(code.id);
    const constants = {
      code_key: match?.key ?? null,
      uuid: match?.uuid ?? null,
      variable_key: level.variable,
      parent_key: level.parent,
      id: code.id,
      position,
      body: codeBody(code),
      command: context.command,
    };
    const { key } = upsertRow(context.connection, { table: 'code', key: ['code_key'], constants });
    writeLevel(context, code.codes, { ...level, parent: match?.key ?? key });
  }
}

type Given = { readonly codes: readonly Code[]; readonly identities: Identities };

function matchCodes(context: WriteContext, owner: Owner, { codes, identities }: Given): Map<string, MatchedCode> {
  const stored = context.connection.all(
    queries.selectFrom('code').select(['code_key', 'uuid', 'id']).where('variable_key', '=', owner.key),
  );
  const byUuid = new Map(stored.map((row) => [row.uuid, row]));
  const byId = new Map(stored.map((row) => [row.id, row]));
  return new Map(
    flattenCodes(codes).map(({ code }) => {
      const given = identities[`${owner.variable.id}/${code.id}`];
      const row = (given === undefined ? undefined : byUuid.get(given)) ?? byId.get(code.id);
      return [code.id, { uuid: given ?? row?.uuid ?? context.ids(), key: row?.code_key ?? null }];
    }),
  );
}

/** Deletes the codes of a variable except those kept, children before their parents; codings that use one forbid it. */
export function deleteCodes({ connection }: WriteContext, variable: number, kept: ReadonlySet<number>): void {
  const stored = connection.all(
    queries.selectFrom('code').select(['code_key', 'parent_key']).where('variable_key', '=', variable),
  );
  let gone = stored.filter(({ code_key }) => !kept.has(code_key));
  while (gone.length > 0) {
    const parents = new Set(gone.map(({ parent_key }) => parent_key));
    const leaves = gone.filter(({ code_key }) => !parents.has(code_key));
    for (const { code_key } of leaves) connection.run(queries.deleteFrom('code').where('code_key', '=', code_key));
    gone = gone.filter(({ code_key }) => parents.has(code_key));
  }
}
