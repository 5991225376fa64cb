import { sentence } from '../../domain/model/sentences/sentence.ts';
import { Refusal } from '../sqlite/refusal.ts';
import type { WriteContext } from './context.ts';

/** What is said of cases and goes with them, by table: the rows that hang on others first. */
const parts = ['passage_coding', 'document_case', 'recode', 'final_coding', 'coding'] as const;

/** Deletes cases, given by number, with all that was said of them: see `Write.deleteCases`. Gives the codings that went. */
export function deleteCases({ connection, directory }: WriteContext, cases: readonly number[]): { codings: number } {
  const keys = JSON.stringify(cases.map((number) => directory.case(number)));
  refuseRounds(keys, { connection });
  let codings = 0;
  for (const table of parts) {
    const { changes } = connection.statement(deletion(table)).run(keys);
    if (table === 'coding') codings = changes;
  }
  connection.statement('DELETE FROM "case" WHERE case_key IN (SELECT value FROM json_each(?))').run(keys);
  directory.forget();
  return { codings };
}

/** The key of codings begins with variable and coder: named one by one, it finds them without reading all. */
function deletion(table: (typeof parts)[number]): string {
  const byCase = 'case_key IN (SELECT value FROM json_each(?))';
  const byVariable = 'variable_key IN (SELECT variable_key FROM variable)';
  const byCoder = 'coder_key IN (SELECT coder_key FROM coder)';
  if (table === 'coding') return `DELETE FROM coding WHERE ${byVariable} AND ${byCoder} AND ${byCase}`;
  if (table === 'final_coding') return `DELETE FROM final_coding WHERE ${byVariable} AND ${byCase}`;
  return `DELETE FROM ${table} WHERE ${byCase}`;
}

function refuseRounds(keys: string, { connection }: Pick<WriteContext, 'connection'>): void {
  const rows = connection
    .statement(
      `SELECT "case".number, round.title FROM round_case JOIN round USING (round_key) JOIN "case" USING (case_key)
        WHERE case_key IN (SELECT value FROM json_each(?)) ORDER BY "case".number`,
    )
    .all(keys) as { number: number; title: string }[];
  const [first] = rows;
  if (first === undefined) return;
  const others = new Set(rows.map(({ number }) => number)).size - 1;
  throw new Refusal(
    'conflict',
    sentence('cases.held-by-round', {
      number: first.number,
      others: others === 0 ? '' : sentence('phrase.and-more', { more: others }),
      title: first.title,
    }),
    {
      problems: rows.map(({ number, title }) => ({
        message: sentence('cases.in-round', { number, title }),
        place: {},
      })),
    },
  );
}
