import { sentence } from '../../domain/model/sentences/sentence.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { Tables } from '../tables.ts';
import type { Finding } from './finding.ts';

/** The tables that hold answers. */
export const answerTables = ['coding', 'final_coding', 'frozen_coding'] as const;
type AnswerTable = (typeof answerTables)[number];
type VariableRow = Pick<Tables['variable'], 'id' | 'kind' | 'role'> & { readonly variable_key: number };

const names: Record<AnswerTable, string> = {
  coding: 'codings',
  final_coding: sentence('check.final-codings'),
  frozen_coding: sentence('check.frozen-codings'),
};

/** Whether every answer is one that its variable can have, on a case that exists, once a case where it is an attribute. */
export function answerFindings(connection: Connection): Finding[] {
  const variables = loadVariables(connection);
  const tables = answerTables;
  const messages = [
    ...tables.flatMap((table) => orphans(connection, table)),
    ...variables.flatMap((variable) => tables.flatMap((table) => badAnswers(connection, table, variable))),
    ...variables.filter(({ role }) => role === 'attribute').flatMap((variable) => doubles(connection, variable)),
  ];
  return messages.map((message) => ({ check: 'codings', message }));
}

function orphans(connection: Connection, table: AnswerTable): string[] {
  const sql = `SELECT count(*) FROM ${table} WHERE case_key NOT IN (SELECT case_key FROM "case")`;
  const rows = Number(connection.statement(sql).pluck().get());
  return rows === 0 ? [] : [sentence('check.no-case', { rows, what: names[table] })];
}

type Shape = {
  readonly codes: string | null;
  readonly hasNumber: number;
  readonly hasText: number;
  readonly rows: number;
};

/** The variables by key, as far as answers must fit them. */
export function loadVariables(connection: Connection): VariableRow[] {
  return connection.all(queries.selectFrom('variable').select(['variable_key', 'id', 'kind', 'role']));
}

function badAnswers(connection: Connection, table: AnswerTable, variable: VariableRow): string[] {
  const shapes = loadShapes(connection, table, variable);
  return [
    ...misfitting(connection, variable, shapes),
    ...shapes.flatMap((shape) => severalCodes(connection, { table, variable, shape })),
  ].map(({ rows, problem }) =>
    sentence('check.of-variable', { rows, what: names[table], variable: variable.id, problem }),
  );
}

/** The shapes of answers that a variable of this kind cannot have, with the number of rows that have them. */
export function misfits(connection: Connection, table: AnswerTable, variable: VariableRow): Shape[] {
  return misfitting(connection, variable, loadShapes(connection, table, variable));
}

function loadShapes(connection: Connection, table: AnswerTable, variable: VariableRow): Shape[] {
  return connection
    .statement(
      `SELECT codes, number IS NOT NULL AS hasNumber, text IS NOT NULL AS hasText, count(*) AS rows
        FROM ${table} WHERE variable_key = ? AND state = 'coded' GROUP BY 1, 2, 3`,
    )
    .all(variable.variable_key) as Shape[];
}

function misfitting(
  connection: Connection,
  variable: VariableRow,
  shapes: readonly Shape[],
): (Shape & { readonly problem: string })[] {
  const codes = connection.all(
    queries.selectFrom('code').select('code_key').where('variable_key', '=', variable.variable_key),
  );
  const known = new Set(codes.map(({ code_key }) => String(code_key)));
  return shapes.flatMap((shape) => {
    const problem = shapeProblem(shape, variable, known);
    return problem === undefined ? [] : [{ ...shape, problem }];
  });
}

type Shaped = { readonly table: AnswerTable; readonly variable: VariableRow; readonly shape: Shape };

/** A single choice has one code, but for codings from when it took several: those the recode queue awaits. */
function severalCodes(
  connection: Connection,
  { table, variable, shape }: Shaped,
): { readonly rows: number; readonly problem: string }[] {
  const present = shape.codes?.split(' ').filter((part) => part !== '' && !part.startsWith('?')) ?? [];
  if (variable.kind !== 'single' || present.length < 2) return [];
  const coder = table === 'final_coding' ? 'NULL' : `${table}.coder_key`;
  const awaited =
    table === 'frozen_coding'
      ? 'codebook_version < (SELECT version FROM codebook)'
      : `EXISTS (SELECT 1 FROM recode WHERE recode.case_key = ${table}.case_key
          AND recode.variable_key = ${table}.variable_key AND recode.coder_key IS ${coder}
          AND recode.why = 'one-choice' AND recode.version > ${table}.codebook_version)`;
  const sql = `SELECT count(*) FROM ${table} WHERE variable_key = ? AND codes = ? AND NOT (${awaited})`;
  const rows = Number(connection.statement(sql).pluck().get(variable.variable_key, shape.codes));
  return rows === 0 ? [] : [{ rows, problem: sentence('check.several-codes', { present: present.length }) }];
}

function shapeProblem(shape: Shape, { kind }: VariableRow, known: ReadonlySet<string>): string | undefined {
  if ((shape.hasNumber === 1) !== (kind === 'number')) return sentence('check.wrong-kind', { kind });
  if ((shape.hasText === 1) !== (kind === 'text')) return sentence('check.wrong-kind', { kind });
  if (shape.codes === null || shape.codes === '') return undefined;
  const parts = shape.codes.split(' ');
  const unknown = parts.find((part) => !known.has(part.replace(/^\?|\+$/g, '')));
  return unknown === undefined ? undefined : sentence('check.unknown-code', { unknown });
}

function doubles(connection: Connection, { variable_key, id }: VariableRow): string[] {
  const sql = `SELECT count(*) FROM (
    SELECT case_key FROM coding WHERE variable_key = ? GROUP BY case_key HAVING count(*) > 1)`;
  const cases = Number(connection.statement(sql).pluck().get(variable_key));
  return cases === 0 ? [] : [sentence('check.several-values', { cases, id })];
}
