import type { Connection } from '../../../src/store/sqlite/connection.ts';
import { loadAnswerColumn } from '../../../src/store/sqlite/load-answer-column.ts';
import type { Columns } from './rows.ts';

/** The columns as a snapshot reads them, in the order of their keys. */
export function loadColumns(connection: Connection): Columns {
  const keys = (sql: string): number[] => connection.statement(sql).pluck().all() as number[];
  const [lastCaseKey = 0] = keys('SELECT max(case_key) FROM "case"');
  const [cases = 0] = keys('SELECT count(*) FROM "case"');
  const coders = keys('SELECT coder_key FROM coder');
  return keys('SELECT variable_key FROM variable ORDER BY 1').flatMap((variable) =>
    coders.flatMap((coder) => {
      const source = { table: 'coding', variable, coder } as const;
      const column = loadAnswerColumn(connection, source, { lastCaseKey, cases, onlyVersion: 1 });
      if (column.caseKeys.length === 0) return [];
      return [
        {
          name: `${variable} ${coder}`,
          cases: column.caseKeys,
          answerOf: column.answerOf,
          answers: column.answers.map((answer) => String(answer.codes ?? answer.number ?? answer.state)),
        },
      ];
    }),
  );
}
