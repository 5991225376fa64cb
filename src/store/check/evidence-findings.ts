import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { Finding } from './finding.ts';

/** Whether a link of a passage leads to a coding that is not there; a reference cannot say so, since codings come and go. */
export const withoutCoding = `NOT EXISTS (SELECT 1 FROM coding WHERE coding.variable_key = passage_coding.variable_key
  AND coding.coder_key = passage_coding.coder_key AND coding.case_key = passage_coding.case_key)`;

/** Whether every passage that is evidence is evidence for a coding. */
export function evidenceFindings(connection: Connection): Finding[] {
  const sql = `SELECT count(*) FROM passage_coding WHERE ${withoutCoding}`;
  const rows = Number(connection.statement(sql).pluck().get());
  return rows === 0 ? [] : [{ check: 'passages', message: sentence('check.passages-without-coding', { rows }) }];
}
