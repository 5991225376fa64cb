import type { Result } from '../../domain/model/result.ts';
import type { ReadableProject } from '../project-file.ts';
import { reading } from './reading.ts';

/** A passage as evidence for what a coder said, with the title of its source. */
export type CitedPassage = { readonly coder: string; readonly quote: string; readonly source: string };

/** What a passage is evidence for: one variable of one case, whoever coded it. */
type Cited = { readonly case: number; readonly variable: string };

const sql = `SELECT coder.name AS coder, passage.quote, document.title AS source FROM "case"
  JOIN passage_coding USING (case_key) JOIN variable USING (variable_key) JOIN coder USING (coder_key)
  JOIN passage USING (passage_key) JOIN document USING (document_key)
  WHERE "case".number = @case AND variable.id = @variable ORDER BY passage_coding.position, passage.passage_key`;

/** The passages that coders gave for one variable of one case, each coder’s in their order. */
export function readPassagesOf(project: ReadableProject, cited: Cited): Result<CitedPassage[]> {
  return reading(project, (connection) => connection.statement(sql).all(cited) as CitedPassage[]);
}
