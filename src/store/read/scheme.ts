import { flattenCodes } from '../../domain/model/code.ts';
import { type Codebook, codebookSchema, variablesOf } from '../../domain/model/codebook.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { isChoice, type Variable } from '../../domain/model/variable.ts';
import type { CodesByKey } from '../answer-columns.ts';
import type { Identities } from '../identities.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import { Refusal } from '../sqlite/refusal.ts';
import type { Tables } from '../tables.ts';
import { parsed } from './parsed.ts';

/** The codebook as the project holds it, with the keys that codings name it by. */
export type Scheme = {
  readonly codebook: Codebook;
  readonly identities: Identities;
  /** In reading order. */
  readonly variables: readonly { readonly key: number; readonly id: string }[];
  readonly codes: CodesByKey;
};

type VariableRow = Pick<Tables['variable'], 'uuid' | 'id' | 'kind' | 'role' | 'body'> & {
  variable_key: number;
  section_key: number;
};
type CodeRow = Pick<Tables['code'], 'uuid' | 'variable_key' | 'parent_key' | 'id' | 'body'> & { code_key: number };
type Rows = { readonly variables: readonly VariableRow[]; readonly codes: ReadonlyMap<string, CodeRow[]> };

/** Puts the codebook together from its rows; refuses one that does not parse as damaged. */
export function loadScheme(connection: Connection): Scheme {
  const header = connection.first(queries.selectFrom('codebook').select(['id', 'version', 'body']));
  if (header === undefined) throw new Refusal('damaged-project', sentence('project.no-codebook'));
  const rows = readRows(connection);
  const sections = connection.all(
    queries.selectFrom('section').select(['section_key', 'id', 'body']).orderBy('position').orderBy('id'),
  );
  const value = {
    id: header.id,
    version: header.version,
    ...json(header.body),
    sections: sections.map(({ section_key, id, body }) => ({
      id,
      ...json(body),
      variables: rows.variables
        .filter((row) => row.section_key === section_key)
        .map((row) => variableOf(row, rows.codes)),
    })),
  };
  const codebook = parsed(codebookSchema, value, 'codebook');
  return { codebook, ...keysOf(codebook, rows) };
}

/** The codebook in the versions before the given one, in their order. */
export function loadEarlierCodebooks(connection: Connection, current: number): Codebook[] {
  const versions = connection.all(
    queries
      .selectFrom('codebook_version')
      .select(['version', 'content'])
      .where('version', '<', current)
      .orderBy('version'),
  );
  return versions.map(({ version, content }) => parsed(codebookSchema, json(content), `codebook version ${version}`));
}

/** Rows of two copies that were merged may have one place; then identities decide, which are the same on both. */
function readRows(connection: Connection): Rows {
  const variables = connection.all(
    queries
      .selectFrom('variable')
      .select(['variable_key', 'section_key', 'uuid', 'id', 'kind', 'role', 'body'])
      .orderBy('position')
      .orderBy('uuid'),
  );
  const codes = connection.all(
    queries
      .selectFrom('code')
      .select(['code_key', 'variable_key', 'parent_key', 'uuid', 'id', 'body'])
      .orderBy('position')
      .orderBy('uuid'),
  );
  return { variables, codes: Map.groupBy(codes, (row) => levelName(row.variable_key, row.parent_key)) };
}

function levelName(variable: number, parent: number | null): string {
  return `${variable}/${parent ?? ''}`;
}

function variableOf(row: VariableRow, codes: Rows['codes']): Record<string, unknown> {
  const { variable_key: key, id, kind, role, body } = row;
  const variable = { id, kind, role, ...json(body) };
  if (kind !== 'single' && kind !== 'multiple') return variable;
  return { ...variable, codes: levelOf(codes, key, null) };
}

function levelOf(codes: Rows['codes'], variable: number, parent: number | null): Record<string, unknown>[] {
  return (codes.get(levelName(variable, parent)) ?? []).map(({ code_key, id, body }) => ({
    id,
    ...json(body),
    codes: levelOf(codes, variable, code_key),
  }));
}

function keysOf(codebook: Codebook, rows: Rows): Omit<Scheme, 'codebook'> {
  const variableRows = new Map(rows.variables.map((row) => [row.id, row]));
  const codeRows = new Map([...rows.codes.values()].flat().map((row) => [`${row.variable_key}/${row.id}`, row]));
  const identities: Record<string, string> = {};
  const variables: { key: number; id: string }[] = [];
  const codes = new Map<number, { id: string; order: number }>();
  for (const variable of variablesOf(codebook)) {
    const row = variableRows.get(variable.id);
    if (row === undefined) continue;
    identities[variable.id] = row.uuid;
    variables.push({ key: row.variable_key, id: variable.id });
    for (const id of codeIds(variable)) {
      const code = codeRows.get(`${row.variable_key}/${id}`);
      if (code === undefined) continue;
      identities[`${variable.id}/${id}`] = code.uuid;
      codes.set(code.code_key, { id, order: codes.size });
    }
  }
  return { identities, variables, codes };
}

function codeIds(variable: Variable): string[] {
  return isChoice(variable) ? flattenCodes(variable.codes).map(({ code }) => code.id) : [];
}

function json(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>;
}
