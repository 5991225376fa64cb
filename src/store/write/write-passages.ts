import type { Passage } from '../../domain/model/passage.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import { queries } from '../queries.ts';
import { Refusal } from '../sqlite/refusal.ts';
import { upsertRow, upsertRows } from '../sqlite/upsert.ts';
import type { WriteContext } from './context.ts';
import type { CodingKey } from './write.ts';

/** Adds passages, or replaces those of the same UUID, with what they are evidence for. */
export function writePassages(context: WriteContext, passages: readonly Passage[]): void {
  for (const passage of passages) writePassage(context, passage);
}

function writePassage(context: WriteContext, { uuid, document, start, end, quote, evidenceFor }: Passage): void {
  const { connection, command, directory } = context;
  const known = connection.first(queries.selectFrom('passage').select('passage_key').where('uuid', '=', uuid));
  const constants = {
    passage_key: known?.passage_key ?? null,
    uuid,
    document_key: directory.document(document),
    start,
    end,
    quote,
    command,
  };
  const { key } = upsertRow(connection, { table: 'passage', key: ['passage_key'], constants });
  const passageKey = known?.passage_key ?? key;
  const links = evidenceFor.map((coding) => linkOf(context, coding));
  deleteLinks(context, passageKey, new Set(links.map((link) => link.join(' '))));
  const target = {
    table: 'passage_coding',
    key: ['passage_key', 'variable_key', 'coder_key', 'case_key'],
    constants: { passage_key: passageKey, command },
    columns: ['variable_key', 'coder_key', 'case_key', 'position'],
  } as const;
  upsertRows(
    connection,
    target,
    links.map((link, position) => [...link, position]),
  );
}

/** A passage is evidence for what is coded, so its codings are written before it. */
function linkOf({ connection, directory }: WriteContext, { variable, coder, case: number }: CodingKey): number[] {
  const link = [directory.variable(variable).key, directory.coder(coder), directory.case(number)];
  const coding = connection
    .statement('SELECT 1 FROM coding WHERE variable_key = ? AND coder_key = ? AND case_key = ?')
    .get(...link);
  if (coding === undefined) {
    const message = sentence('passages.no-coding', { variable, number, coder });
    throw new Refusal('invalid-input', sentence('passages.code-first', { message }));
  }
  return link;
}

function deleteLinks({ connection }: WriteContext, passage: number, kept: ReadonlySet<string>): void {
  const stored = connection.all(
    queries
      .selectFrom('passage_coding')
      .select(['variable_key', 'coder_key', 'case_key'])
      .where('passage_key', '=', passage),
  );
  for (const { variable_key, coder_key, case_key } of stored) {
    if (kept.has(`${variable_key} ${coder_key} ${case_key}`)) continue;
    connection.run(
      queries
        .deleteFrom('passage_coding')
        .where('passage_key', '=', passage)
        .where('variable_key', '=', variable_key)
        .where('coder_key', '=', coder_key)
        .where('case_key', '=', case_key),
    );
  }
}
