import { type CodebookDecisionEntry, codebookDecisionEntrySchema } from '../../domain/model/codebook-change.ts';
import type { Recode } from '../../domain/model/recode.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { Names } from './names.ts';
import { parsed } from './parsed.ts';

/** The changes of the codebook with their reasons, oldest first. */
export function loadChanges(connection: Connection): CodebookDecisionEntry[] {
  const rows = connection.all(
    queries
      .selectFrom('codebook_change')
      .select(['version', 'at', 'by', 'summary', 'change', 'counts'])
      .orderBy('version'),
  );
  return rows.map(({ change, counts, ...row }) =>
    parsed(
      codebookDecisionEntrySchema,
      { ...row, change: JSON.parse(change) as unknown, counts: JSON.parse(counts) as unknown },
      'decision log',
    ),
  );
}

/** Everything that changes ever asked to code again, in the order in which they did. */
export function loadRecodes(connection: Connection, names: Names): Recode[] {
  const rows = connection.all(
    queries
      .selectFrom('recode')
      .select(['version', 'variable_key', 'case_key', 'coder_key', 'code_key', 'why', 'reason'])
      .orderBy('recode_key'),
  );
  return rows.map(({ version, variable_key, case_key, coder_key, code_key, why, reason }) => ({
    case: names.case(case_key),
    variable: names.variable(variable_key),
    coder: coder_key === null ? null : names.coder(coder_key),
    version,
    why,
    code: code_key === null ? null : (names.codes.get(code_key)?.id ?? null),
    reason,
  }));
}
