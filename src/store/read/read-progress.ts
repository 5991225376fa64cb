import type { CaseStatus } from '../../domain/model/case.ts';
import { variablesOf } from '../../domain/model/codebook.ts';
import type { Result } from '../../domain/model/result.ts';
import type { ReadableProject } from '../project-file.ts';
import type { Connection } from '../sqlite/connection.ts';
import { doneCases } from '../write/done-cases.ts';
import { loadCases } from './read-cases.ts';
import { loadCoders } from './read-coders.ts';
import { reading } from './reading.ts';
import { loadScheme } from './scheme.ts';

/** How far a coder is with one case. */
export type CodedCase = {
  readonly case: number;
  readonly title: string;
  readonly status: CaseStatus;
  readonly answered: number;
  readonly doneIn?: string;
};

/** Every case with how many of the `asked` judgements a coder has answered there; none for a coder that is not known. */
export function readProgress(
  project: ReadableProject,
  coder: string | undefined,
): Result<{ readonly asked: number; readonly cases: CodedCase[] }> {
  return reading(project, (connection) => {
    const { codebook, variables } = loadScheme(connection);
    const judgements = variablesOf(codebook).filter(({ role, optional }) => role === 'judgement' && !optional);
    const ids = new Set(judgements.map(({ id }) => id));
    const keys = variables.filter(({ id }) => ids.has(id)).map(({ key }) => key);
    const coderKey = loadCoders(connection).find((known) => known.coder.name === coder)?.key;
    const byNumber = coderKey === undefined ? new Map<number, Own>() : ownOf(connection, coderKey, keys);
    const cases = loadCases(connection).map(({ number, title, status }) => {
      const own = byNumber.get(number);
      return { case: number, title, status, answered: own?.answered ?? 0, ...doneIn(own) };
    });
    return { asked: judgements.length, cases };
  });
}

type Own = { readonly answered: number; readonly round: string | undefined };

function doneIn(own: Own | undefined): Pick<CodedCase, 'doneIn'> {
  return own?.round === undefined ? {} : { doneIn: own.round };
}

function ownOf(connection: Connection, coder: number, variables: readonly number[]): Map<number, Own> {
  const sql = `SELECT "case".number, coding.case_key, count(*) AS answered FROM coding JOIN "case" USING (case_key)
    WHERE coding.coder_key = @coder AND coding.variable_key IN (SELECT value FROM json_each(@variables))
    GROUP BY coding.case_key`;
  const rows = connection.statement(sql).all({ coder, variables: JSON.stringify(variables) }) as {
    number: number;
    case_key: number;
    answered: number;
  }[];
  const done = doneCases(connection, coder);
  return new Map(rows.map(({ number, case_key, answered }) => [number, { answered, round: done.get(case_key) }]));
}
