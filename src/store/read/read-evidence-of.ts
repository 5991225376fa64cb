import type { Result } from '../../domain/model/result.ts';
import type { ReadableProject } from '../project-file.ts';
import { queries } from '../queries.ts';
import { reading } from './reading.ts';

/** A passage that stands as evidence for a coding: of which case, by whom, from which source. */
export type Evidence = {
  readonly case: number;
  readonly coder: string;
  readonly document: string;
  readonly quote: string;
};

/** The passages behind the codings of one variable, by its id, in the order in which they were linked. */
export function readEvidenceOf(project: ReadableProject, variable: string): Result<Evidence[]> {
  return reading(project, (connection) =>
    connection.all(
      queries
        .selectFrom('passage_coding')
        .innerJoin('variable', 'variable.variable_key', 'passage_coding.variable_key')
        .innerJoin('coder', 'coder.coder_key', 'passage_coding.coder_key')
        .innerJoin('case', 'case.case_key', 'passage_coding.case_key')
        .innerJoin('passage', 'passage.passage_key', 'passage_coding.passage_key')
        .innerJoin('document', 'document.document_key', 'passage.document_key')
        .select(['case.number as case', 'coder.name as coder', 'document.title as document', 'passage.quote'])
        .where('variable.id', '=', variable)
        .orderBy('passage_coding.position')
        .orderBy('passage.passage_key'),
    ),
  );
}
