import type { FinalCoding } from '../../domain/model/final-coding.ts';
import type { Result } from '../../domain/model/result.ts';
import type { ReadableProject } from '../project-file.ts';
import type { Connection } from '../sqlite/connection.ts';
import { finalNames, finalOf, type FinalRow } from './load-codings.ts';
import { loadNames } from './names.ts';
import { loadCoders } from './read-coders.ts';
import { reading } from './reading.ts';
import { loadScheme } from './scheme.ts';

/** A passage that is evidence for a coding, with the title of the document that it stands in. */
type LinkedPassage = {
  readonly case: number;
  readonly variable: string;
  readonly coder: string;
  readonly quote: string;
  readonly document: string;
};

/** What stands beside the codings of some cases: final codings, and the passages linked to codings. */
export type Grounds = { readonly finals: readonly FinalCoding[]; readonly passages: readonly LinkedPassage[] };

export type WantedGrounds = { readonly cases: readonly number[]; readonly variables: readonly string[] };

const chosen = `FROM json_each(@cases) AS given JOIN "case" ON "case".number = given.value`;
const ofVariable = 'variable.id IN (SELECT value FROM json_each(@variables))';

const finalSql = `SELECT ${finalNames.map((name) => `final_coding."${name}"`).join(', ')}
  ${chosen} CROSS JOIN variable JOIN final_coding ON final_coding.variable_key = variable.variable_key
    AND final_coding.case_key = "case".case_key WHERE ${ofVariable}`;

const passageSql = `SELECT "case".number AS "case", variable.id AS variable, coder.name AS coder, passage.quote,
    document.title AS document
  ${chosen} JOIN passage_coding ON passage_coding.case_key = "case".case_key
  JOIN variable ON variable.variable_key = passage_coding.variable_key
  JOIN coder ON coder.coder_key = passage_coding.coder_key
  JOIN passage ON passage.passage_key = passage_coding.passage_key
  JOIN document ON document.document_key = passage.document_key
  WHERE ${ofVariable} ORDER BY document.document_key, passage.start`;

/** Reads what stands beside the codings of some cases on some variables; what does not exist gives nothing. */
export function readGrounds(project: ReadableProject, { cases, variables }: WantedGrounds): Result<Grounds> {
  const wanted = { cases: JSON.stringify(cases), variables: JSON.stringify(variables) };
  return reading(project, (connection) => ({
    finals: loadFinalsOf(connection, wanted),
    passages: connection.statement(passageSql).all(wanted) as LinkedPassage[],
  }));
}

function loadFinalsOf(connection: Connection, wanted: object): FinalCoding[] {
  const names = loadNames(connection, loadScheme(connection), loadCoders(connection));
  const rows = connection.statement(finalSql).all(wanted) as FinalRow[];
  return rows.sort(names.byCase).map((row) => finalOf(row, names));
}
