import { type Code, flattenCodes } from '../../domain/model/code.ts';
import { type Codebook, variablesOf } from '../../domain/model/codebook.ts';
import { isChoice } from '../../domain/model/variable.ts';
import { codeBody, codebookBody, sectionBody, variableBody } from '../codebook-bodies.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { Surroundings } from '../surroundings.ts';
import { ownersOf } from './owners-of.ts';

/** Rows that are made anew have keys from here on, which no row that is lost can have had. */
const afresh = 2 ** 20;

type Mending = {
  readonly connection: Connection;
  readonly command: number;
  readonly ids: Surroundings['ids'];
};

/**
 * Puts the codebook back where its tables are lost: its heading, and the variables and codes that the newest version kept
 * of it has and the tables have not. Answers stay with a variable whose codes or whose kind of values tell it apart; no
 * guess is made of others. Where no version is kept either, what is left of the tables is the codebook. A sentence for each.
 */
export function mendScheme(connection: Connection, kept: Codebook | undefined, { ids }: Surroundings): string[] {
  const last = connection.statement('SELECT coalesce(max(seq), 1) FROM command').pluck();
  const mending = { connection, command: Number(last.get()), ids };
  const heading = mendHeading(mending, kept);
  if (kept === undefined) return heading;
  const variables = mendVariables(mending, kept);
  const codes = mendCodes(mending, kept);
  return [...heading, ...variables, ...codes];
}

function mendHeading({ connection, command }: Mending, kept: Codebook | undefined): string[] {
  if (connection.first(queries.selectFrom('codebook').select('codebook_key')) !== undefined) return [];
  const newest = `SELECT coalesce(max(codebook_version), 1) FROM
    (SELECT codebook_version FROM coding UNION ALL SELECT codebook_version FROM final_coding)`;
  const nameless = { title: 'Codebook', about: 'What was left of a damaged project.', tokens: undefined };
  const version = kept?.version ?? Number(connection.statement(newest).pluck().get());
  const body = kept === undefined ? JSON.stringify(nameless) : codebookBody(kept);
  connection
    .statement('INSERT INTO codebook (codebook_key, id, version, body, command) VALUES (1, ?, ?, ?, ?)')
    .run(kept?.id ?? 'codebook', version, body, command);
  return kept === undefined
    ? ['The codebook is lost; what is left of its tables stands in its place.']
    : [`The heading of the codebook was put back from version ${kept.version}, which was kept.`];
}

function mendVariables(mending: Mending, kept: Codebook): string[] {
  const { connection, command, ids } = mending;
  const there = new Set(connection.statement('SELECT id FROM variable').pluck().all());
  const lost = variablesOf(kept).filter(({ id }) => !there.has(id));
  if (lost.length === 0) return [];
  const { keys, doubtful } = ownersOf(connection, lost);
  const insert = connection.statement(
    `INSERT INTO variable (variable_key, uuid, section_key, id, position, kind, role, body, command)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const [place, section] of kept.sections.entries()) {
    for (const [position, variable] of section.variables.entries()) {
      if (there.has(variable.id)) continue;
      const key = keys.get(variable.id) ?? freshKey(connection, 'variable');
      const { id, kind, role } = variable;
      insert.run(
        key,
        ids(),
        sectionKey(mending, section, place),
        id,
        position,
        kind,
        role,
        variableBody(variable),
        command,
      );
    }
  }
  const unknown = lost.filter(({ id }) => doubtful.has(id)).map(({ label }) => `“${label}”`);
  const put = `${lost.length} variables of the codebook were put back from version ${kept.version}, which was kept.`;
  return unknown.length === 0
    ? [put]
    : [put, `Whose answers are which can no longer be told of ${unknown.join(', ')}; those were left out.`];
}

function sectionKey({ connection, command }: Mending, section: Codebook['sections'][number], place: number): number {
  const known = connection.statement('SELECT section_key FROM section WHERE id = ?').pluck().get(section.id);
  if (typeof known === 'number') return known;
  const insert = connection.statement(
    'INSERT INTO section (section_key, id, position, body, command) VALUES (?, ?, ?, ?, ?)',
  );
  const key = freshKey(connection, 'section');
  insert.run(key, section.id, place, sectionBody(section), command);
  return key;
}

/** Codes that no row has any more; answers that named them by their keys are left out later, as all that point nowhere. */
function mendCodes(mending: Mending, kept: Codebook): string[] {
  const { connection } = mending;
  const bare = variablesOf(kept).flatMap((variable) => {
    const key = connection.statement('SELECT variable_key FROM variable WHERE id = ?').pluck().get(variable.id);
    if (typeof key !== 'number' || !isChoice(variable) || hasCodes(connection, key)) return [];
    return [{ variable, key }];
  });
  for (const { variable, key } of bare) insertCodes(mending, { codes: variable.codes, variable: key, parent: null });
  const count = bare.reduce((sum, { variable }) => sum + flattenCodes(variable.codes).length, 0);
  return count === 0
    ? []
    : [`${count} codes of the codebook were put back from version ${kept.version}, which was kept.`];
}

function hasCodes(connection: Connection, variable: number): boolean {
  return connection.statement('SELECT 1 FROM code WHERE variable_key = ?').get(variable) !== undefined;
}

type Branch = { readonly codes: readonly Code[]; readonly variable: number; readonly parent: number | null };

function insertCodes(mending: Mending, { codes, variable, parent }: Branch): void {
  const { connection, command, ids } = mending;
  const insert = connection.statement(
    `INSERT INTO code (code_key, uuid, variable_key, parent_key, id, position, body, command)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const [position, code] of codes.entries()) {
    const key = freshKey(connection, 'code');
    insert.run(key, ids(), variable, parent, code.id, position, codeBody(code), command);
    insertCodes(mending, { codes: code.codes, variable, parent: key });
  }
}

function freshKey(connection: Connection, table: 'section' | 'variable' | 'code'): number {
  const sql = `SELECT max(?, 1 + coalesce(max(${table}_key), 0)) FROM "${table}"`;
  return Number(connection.statement(sql).pluck().get(afresh));
}
