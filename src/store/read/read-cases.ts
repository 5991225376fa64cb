import type { Case, CaseStatus, Citation } from '../../domain/model/case.ts';
import type { Result } from '../../domain/model/result.ts';
import type { ReadableProject } from '../project-file.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { Tables } from '../tables.ts';
import { present } from './present.ts';
import { reading } from './reading.ts';

/** All cases, ascending by number; an import finds its own among them by UUID, number, DOI or title. */
export function readCases(project: ReadableProject): Result<Case[]> {
  return reading(project, loadCases);
}

/** Those of some numbers that a case has. */
export function readKnownNumbers(project: ReadableProject, numbers: readonly number[]): Result<ReadonlySet<number>> {
  const sql = 'SELECT number FROM "case" WHERE number IN (SELECT value FROM json_each(?))';
  return reading(project, (connection) => {
    const known = connection.statement(sql).pluck().all(JSON.stringify(numbers));
    return new Set(known as number[]);
  });
}

/** All cases, within a transaction of the caller's. */
export function loadCases(connection: Connection): Case[] {
  const rows = connection.all(
    queries
      .selectFrom('case')
      .select(['uuid', 'number', 'title', 'doi', 'citation', 'status', 'reason', 'note'])
      .orderBy('number'),
  );
  return rows.map(({ citation, status, reason, ...row }) => ({
    ...present(row),
    ...(citation === null ? {} : { citation: JSON.parse(citation) as Citation }),
    status: statusOf(status, reason),
  }));
}

function statusOf(kind: Tables['case']['status'], reason: string | null): CaseStatus {
  return kind === 'excluded' ? { kind, reason: reason ?? '' } : { kind };
}
