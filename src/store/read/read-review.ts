import type { Document } from '../../domain/model/document.ts';
import type { Passage } from '../../domain/model/passage.ts';
import type { Result } from '../../domain/model/result.ts';
import type { Review } from '../../domain/model/review.ts';
import type { ReadableProject } from '../project-file.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import { loadChanges, loadRecodes } from './load-changes.ts';
import { loadCodings, loadFinals } from './load-codings.ts';
import { loadRounds } from './load-rounds.ts';
import { loadNames, type Names } from './names.ts';
import { present } from './present.ts';
import { loadCases } from './read-cases.ts';
import { loadClaims } from './read-claims.ts';
import { loadCoders } from './read-coders.ts';
import { loadGroupings } from './read-groupings.ts';
import { loadProject } from './read-info.ts';
import { loadSpecifications } from './read-specifications.ts';
import { reading } from './reading.ts';
import { loadEarlierCodebooks, loadScheme } from './scheme.ts';

/**
 * The whole project as one value. Cases come by number, codings by case, variable and coder, everything else in the
 * order in which it was added; a review written to an empty project comes back the same.
 */
export function readReview(project: ReadableProject): Result<Review> {
  return reading(project, (connection) => {
    const scheme = loadScheme(connection);
    const coders = loadCoders(connection);
    const cases = loadCases(connection);
    const names = loadNames(connection, scheme, coders);
    return {
      format: 'copro-review',
      formatVersion: 1,
      project: loadProject(connection),
      codebook: scheme.codebook,
      earlierCodebooks: loadEarlierCodebooks(connection, scheme.codebook.version),
      codebookChanges: loadChanges(connection),
      identities: scheme.identities,
      groupings: loadGroupings(connection),
      coders: coders.map(({ coder }) => coder),
      cases,
      codings: loadCodings(connection, names),
      finalCodings: loadFinals(connection, names),
      recodes: loadRecodes(connection, names),
      documents: loadDocuments(connection, names),
      passages: loadPassages(connection, names),
      rounds: loadRounds(connection, names),
      claims: loadClaims(connection),
      specifications: loadSpecifications(connection),
    };
  });
}

function loadDocuments(connection: Connection, names: Names): Document[] {
  const links = connection.all(
    queries.selectFrom('document_case').select(['document_key', 'case_key']).orderBy('position'),
  );
  const cases = Map.groupBy(links, ({ document_key }) => document_key);
  const rows = connection.all(
    queries
      .selectFrom('document')
      .select(['document_key', 'uuid', 'title', 'kind', 'text', 'sha256', 'source'])
      .orderBy('document_key'),
  );
  return rows.map(({ document_key: key, kind, source, ...row }) => ({
    ...row,
    kind: kind as Document['kind'],
    ...present({ source }),
    cases: (cases.get(key) ?? []).map(({ case_key }) => names.case(case_key)),
  }));
}

function loadPassages(connection: Connection, names: Names): Passage[] {
  const links = connection.all(
    queries
      .selectFrom('passage_coding')
      .select(['passage_key', 'variable_key', 'coder_key', 'case_key'])
      .orderBy('position'),
  );
  const evidence = Map.groupBy(links, ({ passage_key }) => passage_key);
  const rows = connection.all(
    queries
      .selectFrom('passage')
      .innerJoin('document', 'document.document_key', 'passage.document_key')
      .select(['passage.passage_key', 'passage.uuid', 'document.uuid as document', 'start', 'end', 'quote'])
      .orderBy('passage.passage_key'),
  );
  return rows.map(({ passage_key: key, ...row }) => ({
    ...row,
    evidenceFor: (evidence.get(key) ?? []).map((link) => ({
      case: names.case(link.case_key),
      variable: names.variable(link.variable_key),
      coder: names.coder(link.coder_key),
    })),
  }));
}
