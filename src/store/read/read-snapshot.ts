import { ok, type Result } from '../../domain/model/result.ts';
import type { CodingColumn, Snapshot, SnapshotCase } from '../../domain/model/snapshot.ts';
import { answerOfColumns, type CodesByKey } from '../answer-columns.ts';
import type { ReadableProject } from '../project-file.ts';
import type { Connection } from '../sqlite/connection.ts';
import {
  type AnswerColumn,
  type ColumnBounds,
  type ColumnSource,
  loadAnswerColumn,
  markOfColumn,
} from '../sqlite/load-answer-column.ts';
import { type KeyedCoder, loadCoders } from './read-coders.ts';
import { loadGroupings } from './read-groupings.ts';
import { loadRevision } from './read-revision.ts';
import { reading } from './reading.ts';
import { loadScheme, type Scheme } from './scheme.ts';

/** Everything that an analysis reads, from one state of the project. */
export function readSnapshot(project: ReadableProject): Result<Snapshot> {
  return createSnapshotReader()(project);
}

/** Reads the snapshots of one project one after the other: what nobody changed since the last is not read again. */
export function createSnapshotReader(): (project: ReadableProject) => Result<Snapshot> {
  let last: Loaded | undefined;
  return (project) => {
    const loaded = reading(project, (connection) => loadSnapshot(connection, last));
    if (!loaded.ok) return loaded;
    last = loaded.value;
    return ok(last.snapshot);
  };
}

/** A snapshot with what tells whether its parts still hold. */
type Loaded = {
  readonly snapshot: Snapshot;
  /** The marks of the rows that give columns their names and places. */
  readonly frame: string;
  readonly listed: Listed;
  readonly columns: ReadonlyMap<string, MarkedColumn>;
};

type MarkedColumn = { readonly mark: string; readonly column: CodingColumn };

function loadSnapshot(connection: Connection, last: Loaded | undefined): Loaded {
  const frame = frameOf(connection);
  const known = last?.frame === frame ? last : undefined;
  const scheme = loadScheme(connection);
  const coders = loadCoders(connection);
  const listed = known?.listed ?? loadCaseList(connection);
  const columns = new Map<string, MarkedColumn>();
  const { positions, bounds } = listed;
  const ground = { connection, codes: scheme.codes, positions, bounds, known: known?.columns, columns };
  const snapshot = {
    revision: loadRevision(connection),
    codebook: scheme.codebook,
    groupings: loadGroupings(connection),
    coders: coders.map(({ coder }) => coder),
    cases: listed.cases,
    codings: loadCodings(ground, scheme, coders),
    finals: loadFinals(ground, scheme),
  };
  return { snapshot, frame, listed, columns };
}

/** Whatever changes a row stamps it with a later command, and a row that goes is missing from the count. */
function frameOf(connection: Connection): string {
  const tables = ['case', 'coder', 'section', 'variable', 'code', 'codebook_version'];
  const marks = tables.map((table) =>
    connection.statement(`SELECT count(*), max(command) FROM "${table}"`).raw().get(),
  );
  return JSON.stringify(marks);
}

type Ground = {
  readonly connection: Connection;
  readonly codes: CodesByKey;
  /** Of each case key, the case's place in the list. */
  readonly positions: Int32Array;
  readonly bounds: ColumnBounds;
  /** The columns of the last snapshot, if they may still hold, and those of this one, by their rows. */
  readonly known: ReadonlyMap<string, MarkedColumn> | undefined;
  readonly columns: Map<string, MarkedColumn>;
};

type Listed = Pick<Ground, 'positions' | 'bounds'> & { readonly cases: readonly SnapshotCase[] };

function loadCaseList(connection: Connection): Listed {
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
  const rows = JSON.stringify(source);
  const loaded = stillHolding(ground, source, rows) ?? read(ground, source, name);
  ground.columns.set(rows, loaded);
  return [loaded.column];
}

function stillHolding({ connection, known }: Ground, source: ColumnSource, rows: string): MarkedColumn | undefined {
  const column = known?.get(rows);
  if (column === undefined) return undefined;
  return markOfColumn(connection, source) === column.mark ? column : undefined;
}

function read({ connection, codes, positions, bounds }: Ground, source: ColumnSource, name: ColumnName): MarkedColumn {
  const { caseKeys, answerOf, answers, mark } = loadAnswerColumn(connection, source, bounds);
  const column = {
    ...name,
    ...inOrder(
      caseKeys.map((key) => positions[key] ?? 0),
      answerOf,
    ),
    answers: answers.map(({ codebook_version: codebookVersion, ...columns }) => ({
      answer: answerOfColumns(columns, codes),
      codebookVersion,
    })),
  };
  return { mark, column };
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
