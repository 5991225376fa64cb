import type { Codebook } from '../../domain/model/codebook.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Variable } from '../../domain/model/variable.ts';
import { codebookBody, sectionBody, variableBody } from '../codebook-bodies.ts';
import type { Identities } from '../identities.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import { Refusal } from '../sqlite/refusal.ts';
import { upsertRow } from '../sqlite/upsert.ts';
import type { WriteContext } from './context.ts';
import { deleteCodes, writeCodes } from './write-codes.ts';

/** Writes the whole coding scheme: see `Write.putCodebook`. */
export function writeCodebook(context: WriteContext, codebook: Codebook, identities: Identities): void {
  writeHeader(context, codebook);
  const variables = matchVariables(context, codebook, identities);
  deleteVariables(context, new Set(variables.flatMap(({ key }) => (key === null ? [] : [key]))));
  const sections = writeSections(context, codebook);
  for (const { variable, section, position, uuid, key } of variables) {
    const constants = {
      variable_key: key,
      uuid,
      section_key: sections.get(section) ?? null,
      id: variable.id,
      position,
      kind: variable.kind,
      role: variable.role,
      body: variableBody(variable),
      command: context.command,
    };
    const written = upsertRow(context.connection, { table: 'variable', key: ['variable_key'], constants });
    writeCodes(context, { variable, key: key ?? written.key }, identities);
  }
  deleteSections(context, new Set(sections.values()));
  context.directory.forget();
}

/** Keeps versions before the present one, and forgets those that are neither: what a project began with and gave up. */
export function writeEarlierCodebooks(context: WriteContext, codebook: Codebook, earlier: readonly Codebook[]): void {
  for (const version of earlier) writeVersion(context, version);
  const kept = [codebook, ...earlier].map(({ version }) => version);
  context.connection.run(queries.deleteFrom('codebook_version').where('version', 'not in', kept));
  context.directory.forget();
}

function writeVersion({ connection, command }: WriteContext, { $schema: _, ...content }: Codebook): void {
  const constants = { version: content.version, content: JSON.stringify(content), command };
  upsertRow(connection, { table: 'codebook_version', key: ['version'], constants });
}

/** A round keeps the version that it was opened under: coders must all see one scheme until it is closed. */
function refuseDuringRounds(connection: Connection, version: number): void {
  const [round] = connection.all(
    queries
      .selectFrom('round')
      .select(['title', 'codebook_version'])
      .where('closed', 'is', null)
      .where('codebook_version', '!=', version),
  );
  if (round === undefined) return;
  throw new Refusal(
    'conflict',
    sentence('rounds.codebook-held', { round: round.title, version: round.codebook_version }),
  );
}

function writeHeader(context: WriteContext, codebook: Codebook): void {
  const { connection, command } = context;
  refuseDuringRounds(connection, codebook.version);
  writeVersion(context, codebook);
  const header = { codebook_key: 1, id: codebook.id, version: codebook.version, body: codebookBody(codebook), command };
  upsertRow(connection, { table: 'codebook', key: ['codebook_key'], constants: header });
}

type MatchedVariable = {
  readonly variable: Variable;
  readonly section: string;
  readonly position: number;
  readonly uuid: string;
  /** Null for a new one. */
  readonly key: number | null;
};

function matchVariables(
  { connection, ids }: WriteContext,
  codebook: Codebook,
  identities: Identities,
): MatchedVariable[] {
  const stored = connection.all(queries.selectFrom('variable').select(['variable_key', 'uuid', 'id']));
  return codebook.sections.flatMap((section) =>
    section.variables.map((variable, position) => {
      const given = identities[variable.id];
      const row = stored.find(({ uuid }) => uuid === given) ?? stored.find(({ id }) => id === variable.id);
      const uuid = given ?? row?.uuid ?? ids();
      return { variable, section: section.id, position, uuid, key: row?.variable_key ?? null };
    }),
  );
}

function writeSections({ connection, command }: WriteContext, codebook: Codebook): Map<string, number> {
  const stored = connection.all(queries.selectFrom('section').select(['section_key', 'id']));
  return new Map(
    codebook.sections.map((section, position) => {
      const known = stored.find(({ id }) => id === section.id)?.section_key ?? null;
      const constants = { section_key: known, id: section.id, position, body: sectionBody(section), command };
      const { key } = upsertRow(connection, { table: 'section', key: ['section_key'], constants });
      return [section.id, known ?? key];
    }),
  );
}

function deleteSections({ connection }: WriteContext, kept: ReadonlySet<number>): void {
  for (const { section_key } of connection.all(queries.selectFrom('section').select('section_key'))) {
    if (!kept.has(section_key)) connection.run(queries.deleteFrom('section').where('section_key', '=', section_key));
  }
}

function deleteVariables(context: WriteContext, kept: ReadonlySet<number>): void {
  const { connection } = context;
  for (const { variable_key } of connection.all(queries.selectFrom('variable').select('variable_key'))) {
    if (kept.has(variable_key)) continue;
    deleteCodes(context, variable_key, new Set());
    connection.run(queries.deleteFrom('variable').where('variable_key', '=', variable_key));
  }
}
