import type { Result } from '../../domain/model/result.ts';
import type { CodingColumn, Snapshot, SnapshotCase } from '../../domain/model/snapshot.ts';
import { answerOfColumns, type CodesByKey } from '../answer-columns.ts';
import type { ReadableProject } from '../project-file.ts';
import type { Connection } from '../sqlite/connection.ts';
import {
  type AnswerColumn,
  type ColumnBounds,
  type ColumnSource,
  loadAnswerColumn,
} from '../sqlite/load-answer-column.ts';
import { type KeyedCoder, loadCoders } from './read-coders.ts';
import { loadGroupings } from './read-groupings.ts';
import { loadRevision } from './read-revision.ts';
import { reading } from './reading.ts';
import { loadScheme, type Scheme } from './scheme.ts';

/** Everything that an analysis reads, from one state of the project. Dear for large projects: keep it by revision. */
export function readSnapshot(project: ReadableProject): Result<Snapshot> {
  return reading(project, (connection) => {
    const scheme = loadScheme(connection);
    const coders = loadCoders(connection);
    const listed = loadCaseList(connection);
    const ground = { connection, codes: scheme.codes, positions: listed.positions, bounds: listed.bounds };
    return {
      revision: loadRevision(connection),
      codebook: scheme.codebook,
      groupings: loadGroupings(connection),
      coders: coders.map(({ coder }) => coder),
      cases: listed.cases,
      codings: loadCodings(ground, scheme, coders),
      finals: loadFinals(ground, scheme),
    };
  });
}

type Ground = {
  readonly connection: Connection;
  readonly codes: CodesByKey;
  /** Of each case key, the case's place in the list. */
  readonly positions: Int32Array;
  readonly bounds: ColumnBounds;
};

function loadCaseList(connection: Connection): {
  readonly cases: SnapshotCase[];
  readonly positions: Int32Array;
  readonly bounds: ColumnBounds;
} {
  const lastCaseKey = Number(connection.statement('SELECT max(case_key) FROM "case"').pluck().get() ?? 0);
  const positions = new Int32Array(lastCaseKey + 1);
  const rows = connection.statement('SELECT case_key, number, title, status FROM "case" ORDER BY number').raw();
  const cases: SnapshotCase[] = [];
  for (const row of rows.iterate()) {
    const [key, number, title, status] = row as [number, number, string, SnapshotCase['status']];
    positions[key] = cases.length;
    cases.push({ number, title, status });
  }
  return { cases, positions, bounds: { lastCaseKey, cases: cases.length, onlyVersion: onlyVersion(connection) } };
}

function onlyVersion(connection: Connection): number | undefined {
  const versions = connection.statement('SELECT version FROM codebook_version').pluck().all() as number[];
  return versions.length === 1 ? versions[0] : undefined;
}

function loadCodings(ground: Ground, scheme: Scheme, coders: readonly KeyedCoder[]): CodingColumn[] {
  return scheme.variables.flatMap((variable) =>
    coders.flatMap(({ key, coder }) =>
      loadColumn(
        ground,
        { table: 'coding', variable: variable.key, coder: key },
        { variable: variable.id, coder: coder.name },
      ),
    ),
  );
}

function loadFinals(ground: Ground, scheme: Scheme): CodingColumn[] {
  return scheme.variables.flatMap(({ key, id }) =>
    loadColumn(ground, { table: 'final_coding', variable: key }, { variable: id, coder: '' }),
  );
}

type ColumnName = Pick<CodingColumn, 'variable' | 'coder'>;

function loadColumn(ground: Ground, source: ColumnSource, name: ColumnName): CodingColumn[] {
  if (!hasRows(ground.connection, source)) return [];
  const { caseKeys, answerOf, answers } = loadAnswerColumn(ground.connection, source, ground.bounds);
  return [
    {
      ...name,
      ...inOrder(
        caseKeys.map((key) => ground.positions[key] ?? 0),
        answerOf,
      ),
      answers: answers.map(({ codebook_version: codebookVersion, ...columns }) => ({
        answer: answerOfColumns(columns, ground.codes),
        codebookVersion,
      })),
    },
  ];
}

function hasRows(connection: Connection, source: ColumnSource): boolean {
  const found =
    source.table === 'coding'
      ? connection
          .statement('SELECT 1 FROM coding WHERE variable_key = ? AND coder_key = ? LIMIT 1')
          .get(source.variable, source.coder)
      : connection.statement('SELECT 1 FROM final_coding WHERE variable_key = ? LIMIT 1').get(source.variable);
  return found !== undefined;
}

/** Keys mostly ascend with case numbers; where cases were renumbered, or came in another order, they do not. */
function inOrder(cases: Int32Array, answerOf: AnswerColumn['answerOf']): Pick<CodingColumn, 'cases' | 'answerOf'> {
  if (cases.every((position, index) => index === 0 || position > (cases[index - 1] ?? 0))) return { cases, answerOf };
  const order = Array.from(cases.keys()).sort((a, b) => (cases[a] ?? 0) - (cases[b] ?? 0));
  return {
    cases: Int32Array.from(order, (index) => cases[index] ?? 0),
    answerOf: Int32Array.from(order, (index) => answerOf[index] ?? 0),
  };
}
