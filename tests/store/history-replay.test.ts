import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/model/result.ts';
import { rowOfOld } from '../../src/store/history/old-row.ts';
import type { WritableProject } from '../../src/store/project-file.ts';
import { runCommand } from '../../src/store/run-command.ts';
import { columnsOf } from '../../src/store/sqlite/columns-of.ts';
import { sampleAnswer } from './support/arbitraries.ts';
import { rowsOf } from './support/raw.ts';
import { coding, sampleCases, sampleCodebook, sampleProject } from './support/sample.ts';

/** A command of some changes, of which each may touch what an earlier one wrote. */
type Change =
  | { readonly kind: 'put'; readonly case: number; readonly coder: string; readonly answered: Answered }
  | { readonly kind: 'delete'; readonly case: number; readonly coder: string; readonly variable: string }
  | { readonly kind: 'title'; readonly case: number; readonly title: string }
  | { readonly kind: 'codebook'; readonly version: number };
type Answered = ReturnType<typeof sampleAnswer> extends fc.Arbitrary<infer T> ? T : never;

const cases = 4;
const someCase = fc.integer({ min: 1, max: cases });
const someCoder = fc.constantFrom('ada', 'ben');

const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('put'), case: someCase, coder: someCoder, answered: sampleAnswer() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('delete'),
      case: someCase,
      coder: someCoder,
      variable: fc.constantFrom('type', 'role', 'people', 'country'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('title'), case: someCase, title: fc.string({ minLength: 1 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('codebook'), version: fc.integer({ min: 1, max: 3 }) }) },
);

function run(project: WritableProject, changes: readonly Change[]): void {
  runCommand(project, { kind: 'test', by: 'tests', summary: 'x' }, (write) => {
    for (const one of changes) {
      if (one.kind === 'put') {
        const { variable, answer } = one.answered;
        write.putCodings([{ ...coding(one.case, variable, answer), coder: one.coder }]);
      } else if (one.kind === 'delete') {
        write.deleteCodings([one]);
      } else if (one.kind === 'title') {
        write.putCases(
          sampleCases(cases)
            .filter(({ number }) => number === one.case)
            .map((made) => ({ ...made, title: one.title })),
        );
      } else {
        write.putCodebook(sampleCodebook(one.version));
      }
    }
    return ok(undefined);
  });
}

const tables = {
  coding: ['variable_key', 'coder_key', 'case_key'],
  case: ['case_key'],
  codebook: ['codebook_key'],
  codebook_version: ['version'],
} as const;
type TableName = keyof typeof tables;
type Row = Record<string, string | number | null> & { command: number };
type Entry = { command: number; operation: string; old: string };

function rows(project: WritableProject, table: TableName): Row[] {
  return rowsOf(project.path, `SELECT * FROM "${table}"`) as Row[];
}

function revision(project: WritableProject): number {
  return Number(project.writer.statement('SELECT max(seq) FROM command').pluck().get());
}

/** The rows of a table as they stood after a command, from those of today and the history alone. */
function rowsAfter(project: WritableProject, table: TableName, command: number): Row[] {
  const name = (row: Row): string => tables[table].map((column) => row[column]).join(' ');
  const columns = columnsOf(project.reader, table);
  const past = new Map<string, Row>();
  const entries = rowsOf(
    project.path,
    `SELECT command, operation, old FROM history WHERE table_name = '${table}' AND command > ${command} ORDER BY history_key`,
  ) as Entry[];
  for (const row of rows(project, table)) if (row.command <= command) past.set(name(row), row);
  for (const { old } of entries) {
    const row = rowOfOld({ columns }, old) as Row;
    if (row.command <= command && !past.has(name(row))) past.set(name(row), row);
  }
  return [...past.values()];
}

const sorted = (list: readonly Row[]): string[] => list.map((row) => JSON.stringify(row)).sort();

describe('the history', () => {
  it('holds enough to tell how everything stood after each command', () => {
    const commands = fc.array(fc.array(change, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(commands, (list) => {
        const project = sampleProject(cases);
        const seen = new Map<number, Record<TableName, Row[]>>();
        for (const changes of [[], ...list]) {
          run(project, changes);
          const [coded, listed] = [rows(project, 'coding'), rows(project, 'case')];
          const [codebook, versions] = [rows(project, 'codebook'), rows(project, 'codebook_version')];
          seen.set(revision(project), { coding: coded, case: listed, codebook, codebook_version: versions });
        }
        for (const [command, then] of seen) {
          for (const table of ['coding', 'case', 'codebook', 'codebook_version'] as const) {
            expect(sorted(rowsAfter(project, table, command))).toEqual(sorted(then[table]));
          }
        }
        project.close();
      }),
      { numRuns: 20, seed: 20_261_124 },
    );
  });
});
