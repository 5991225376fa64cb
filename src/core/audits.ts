import type { Handlers } from '../contract/dispatch.ts';
import type { File } from '../contract/file.ts';
import type { ParsedInput } from '../contract/method.ts';
import { auditClaims, auditKeptClaims, type AuditTelling } from '../domain/audit/audit-claims.ts';
import type { AuditEntry, Claim } from '../domain/model/claim.ts';
import { ok, type Result } from '../domain/model/result.ts';
import { sentenceIn } from '../domain/model/sentences/sentence-in.ts';
import type { SentenceLanguage } from '../domain/model/sentences/sentence-language.ts';
import { auditRows } from '../formats/audit/audit-rows.ts';
import { writeAuditCsv } from '../formats/audit/write-audit-csv.ts';
import { writeAuditDocx } from '../formats/audit/write-audit-docx.ts';
import { writeAuditText } from '../formats/audit/write-audit-text.ts';
import { encodeText } from '../formats/encode-text.ts';
import { writeJson } from '../formats/json/write-json.ts';
import { writeXlsx } from '../formats/office/write-xlsx.ts';
import { renderAudit } from '../render/report/render-audit.ts';
import { readCases } from '../store/read/read-cases.ts';
import { readClaims } from '../store/read/read-claims.ts';
import { readInfo } from '../store/read/read-info.ts';
import { associationFor } from './association-for.ts';
import type { Session } from './session.ts';

/** Holding claims against the project: those of a file, or those that it keeps. */
export function auditHandlers(session: Session): Pick<Handlers, 'audit.run' | 'audit.export'> {
  return {
    'audit.run': (input) => runAudit(session, input),
    'audit.export': async ({ format, ...given }) => {
      const input = { ...given, language: isData(format) ? ('en' as const) : given.language };
      const entries = await runAudit(session, input);
      if (!entries.ok) return entries;
      const file =
        format === 'html'
          ? auditPage(session, input, entries.value)
          : ok(auditFile(entries.value, format, input.language));
      return file.ok ? ok({ file: file.value }) : file;
    },
  };
}

async function runAudit(
  session: Session,
  { project, claims, language }: ParsedInput<'audit.run'>,
): Promise<Result<AuditEntry[]>> {
  const snapshot = session.snapshot(project);
  if (!snapshot.ok) return snapshot;
  const telling = async (asked: readonly Claim[]): Promise<AuditTelling> => ({
    language,
    associate: await associationFor(asked),
  });
  if (claims !== undefined) return auditClaims(snapshot.value, claims.claims, await telling(claims.claims));
  const reading = session.reading(project);
  const kept = reading.ok ? readClaims(reading.value) : reading;
  return kept.ok ? ok(auditKeptClaims(snapshot.value, kept.value, await telling(kept.value))) : kept;
}

type Format = Exclude<ParsedInput<'audit.export'>['format'], 'html'>;

/** What programs read is English. */
function isData(format: ParsedInput<'audit.export'>['format']): boolean {
  return format === 'json' || format === 'csv' || format === 'csv-excel' || format === 'xlsx';
}

function auditFile(entries: readonly AuditEntry[], format: Format, language: SentenceLanguage): File {
  switch (format) {
    case 'text':
      return { name: 'audit.txt', bytes: encodeText(writeAuditText(entries, language)) };
    case 'json':
      return { name: 'audit.json', bytes: writeJson(entries) };
    case 'csv':
      return { name: 'audit.csv', bytes: encodeText(writeAuditCsv(entries, 'data')) };
    case 'csv-excel':
      return { name: 'audit.csv', bytes: encodeText(writeAuditCsv(entries, 'excel')) };
    case 'docx':
      return { name: 'audit.docx', bytes: writeAuditDocx(entries, language) };
    case 'xlsx':
      return {
        name: 'audit.xlsx',
        bytes: writeXlsx({ title: 'Audit', sheets: [{ name: 'Audit', rows: auditRows(entries), head: 1 }] }),
      };
  }
}

/** The ledger as a page of its own, each number with the titles of its cases. */
function auditPage(
  session: Session,
  { project, claims, language }: ParsedInput<'audit.run'>,
  entries: readonly AuditEntry[],
): Result<File> {
  const reading = session.reading(project);
  if (!reading.ok) return reading;
  const info = readInfo(reading.value);
  if (!info.ok) return info;
  const cases = readCases(reading.value);
  if (!cases.ok) return cases;
  const source = claims ?? keptClaims(info.value.project.title, language);
  const titles = new Map(cases.value.map(({ number, title }) => [number, title]));
  const page = renderAudit({ project: info.value.project.title, source, entries, titles, language });
  return ok({ name: 'audit.html', bytes: encodeText(page) });
}

/** How the claims that a project keeps are introduced; a file of claims has words of its own. */
export function keptClaims(
  title: string,
  language: SentenceLanguage,
): { readonly title: string; readonly about: string } {
  return {
    title: sentenceIn(language, 'audit.of-project', { title }),
    about: sentenceIn(language, 'audit.about-kept'),
  };
}
