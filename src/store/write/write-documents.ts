import type { Document } from '../../domain/model/document.ts';
import { queries } from '../queries.ts';
import { upsertRow, upsertRows } from '../sqlite/upsert.ts';
import type { WriteContext } from './context.ts';

/** Adds documents, or replaces those of the same UUID, with the cases they belong to. */
export function writeDocuments(context: WriteContext, documents: readonly Document[]): void {
  for (const document of documents) writeDocument(context, document);
  context.directory.forget();
}

function writeDocument({ connection, command, directory }: WriteContext, document: Document): void {
  const { uuid, title, kind, text, sha256, source } = document;
  const known = connection.first(queries.selectFrom('document').select('document_key').where('uuid', '=', uuid));
  const constants = {
    document_key: known?.document_key ?? null,
    uuid,
    title,
    kind,
    text,
    sha256,
    source: source ?? null,
    command,
  };
  const { key } = upsertRow(connection, { table: 'document', key: ['document_key'], constants });
  const documentKey = known?.document_key ?? key;
  const cases = [...new Set(document.cases)].map((number) => directory.case(number));
  connection.run(
    queries.deleteFrom('document_case').where('document_key', '=', documentKey).where('case_key', 'not in', cases),
  );
  const target = { table: 'document_case', key: ['document_key', 'case_key'] } as const;
  const columns = ['case_key', 'position'] as const;
  const rows = cases.map((caseKey, position) => [caseKey, position]);
  upsertRows(connection, { ...target, constants: { document_key: documentKey, command }, columns }, rows);
}
