import type { Handlers } from '../contract/dispatch.ts';
import type { ParsedInput } from '../contract/method.ts';
import { auditClaims } from '../domain/audit/audit-claims.ts';
import { type AuditEntry, claimsSchema } from '../domain/model/claim.ts';
import { ok, type Result } from '../domain/model/result.ts';
import { writeAuditCsv } from '../formats/audit/write-audit-csv.ts';
import { writeAuditText } from '../formats/audit/write-audit-text.ts';
import { encodeText } from '../formats/encode-text.ts';
import { readJson } from '../formats/json/read-json.ts';
import type { Session } from './session.ts';

type Names = 'claims.parse' | 'audit.run' | 'audit.export';

/** Holding a paper's claims against the project. */
export function auditHandlers(session: Session): Pick<Handlers, Names> {
  const run = ({ project, claims }: ParsedInput<'audit.run'>): Result<AuditEntry[]> => {
    const snapshot = session.snapshot(project);
    return snapshot.ok ? auditClaims(snapshot.value, claims.claims) : snapshot;
  };
  return {
    'claims.parse': ({ file }) => readJson(file, claimsSchema),
    'audit.run': run,
    'audit.export': ({ project, claims, format }) => {
      const entries = run({ project, claims });
      return entries.ok ? ok({ file: auditFile(entries.value, format) }) : entries;
    },
  };
}

function auditFile(
  entries: readonly AuditEntry[],
  format: 'text' | 'csv' | 'csv-excel',
): { name: string; bytes: Uint8Array } {
  if (format === 'text') return { name: 'audit.txt', bytes: encodeText(writeAuditText(entries)) };
  return { name: 'audit.csv', bytes: encodeText(writeAuditCsv(entries, format === 'csv' ? 'data' : 'excel')) };
}
