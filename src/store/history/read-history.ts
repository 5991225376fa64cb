import {
  type EntrySpan,
  type LoggedCommand,
  nextRedo,
  nextUndo,
  undoneEntries,
} from '../../domain/model/command-log.ts';
import type { CountedEntry, HistoryChanges, HistoryEntry, HistoryRow } from '../../domain/model/history.ts';
import { fail, ok, type Result } from '../../domain/model/result.ts';
import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { ReadableProject } from '../project-file.ts';
import { queries } from '../queries.ts';
import { reading } from '../read/reading.ts';
import { columnsOf } from '../sqlite/columns-of.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { Tables } from '../tables.ts';
import { countRows } from './count-rows.ts';
import { countWords } from './count-words.ts';
import {
  type EntryFilter,
  type Facet,
  isFilter,
  loadFacets,
  matchingEntries,
  touchingEntries,
} from './find-entries.ts';
import { oldValueSql } from './old-row.ts';
import { detailOf, loadLog } from './read-log.ts';
import { changeWords, rowFields } from './row-fields.ts';
import { createRowLookup } from './row-lookup.ts';
import { createRowNames, type RowNames } from './row-names.ts';
import { rowPlace } from './row-place.ts';
import { type RowSelection, type RowVersions, rowVersions } from './row-versions.ts';
import { tableShapes } from './table-shape.ts';

/** A part of the history, newest first, and how many older entries there are. */
export type HistoryPage = { readonly entries: CountedEntry[]; readonly older: number };

/** Which part of the history is read: `limit` entries at most, before one of them where `before` is given. */
export type HistoryAsked = EntryFilter & {
  readonly limit: number;
  readonly before?: number | undefined;
  /** By number. */
  readonly case?: number | undefined;
};

/** The newest entries, or the newest before one, of those that were asked for. */
export function readHistory(
  project: ReadableProject,
  { limit, before = Number.MAX_SAFE_INTEGER, case: number, ...filter }: HistoryAsked,
): Result<HistoryPage> {
  return reading(project, (connection) => {
    if (number !== undefined || isFilter(filter)) {
      const found = matchingEntries(connection, filter, before);
      const of = number === undefined ? undefined : entriesOfCase(connection, number);
      const seqs = of === undefined ? found : found.filter((seq) => of.has(seq));
      return { entries: counted(connection, seqs.slice(0, limit)), older: Math.max(0, seqs.length - limit) };
    }
    const last = Math.min(lastEntry(connection), before - 1);
    const first = Math.max(1, last - limit + 1);
    const seqs = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => last - index);
    return { entries: counted(connection, seqs), older: Math.max(0, first - 1) };
  });
}

/** The entries that changed a case or what hangs on it; none where the project never had it. */
function entriesOfCase(connection: Connection, number: number): ReadonlySet<number> {
  const key = everKey(connection, ['case', 'number'], number);
  return key === undefined ? new Set() : touchingEntries(connection, tableShapes(connection, 1), key);
}

/** The entry that was written last; no other can have taken it back, so it is read alone. */
export function readNewestEntry(project: ReadableProject): Result<HistoryEntry> {
  const newest = reading(project, (connection) => {
    const last = lastEntry(connection);
    return entryRows(connection, { from: last, to: last }).map((row) => entryOf(connection, row, undefined))[0];
  });
  if (!newest.ok) return newest;
  return newest.value === undefined ? fail('internal', sentence('history.none')) : ok(newest.value);
}

/** Who and what kinds the history can be asked for. */
export function readFacets(project: ReadableProject): Result<Readonly<Record<'by' | 'kinds', Facet[]>>> {
  return reading(project, loadFacets);
}

/** What a plain undo takes back, and what a plain redo brings back, as things stand. */
export type NextSteps = { readonly undo?: HistoryEntry; readonly redo?: HistoryEntry };

/** The entries that undo and redo would act on; of a redo the entry that comes back, or the undo of several. */
export function readNext(project: ReadableProject): Result<NextSteps> {
  return reading(project, (connection) => {
    const log = loadLog(connection);
    const [undo] = entriesOf(connection, [nextUndo(log)?.seq ?? 0]);
    const [redo] = entriesOf(connection, [broughtBack(log) ?? 0]);
    return { ...(undo === undefined ? {} : { undo }), ...(redo === undefined ? {} : { redo }) };
  });
}

/** The entry that a redo brings back, or, of several, the undo that it takes back. */
function broughtBack(log: readonly LoggedCommand[]): number | undefined {
  const undone = nextRedo(log);
  if (undone?.undoes === undefined || undone.undoes.from < undone.undoes.to) return undone?.seq;
  const back = log.find(({ seq }) => seq === undone.undoes?.from);
  return back?.undoes?.from ?? back?.seq;
}

/** One entry with the rows it changed, `limit` of them at most. Fails with not-found. */
export function readHistoryEntry(project: ReadableProject, seq: number, limit: number): Result<HistoryChanges> {
  const changes = reading(project, (connection) => {
    const [entry] = counted(connection, [seq]);
    if (entry === undefined) return undefined;
    const names = createRowNames(createRowLookup(connection));
    const rows = versionsOf(connection, { kind: 'command', seq }, limit).map((row) => rowOf(row, names));
    const all = entry.counts.reduce((sum, { added, changed, removed }) => sum + added + changed + removed, 0);
    return { entry, rows: rows.slice(0, limit), rowsLeftOut: Math.max(0, all - limit) };
  });
  if (!changes.ok) return changes;
  return changes.value === undefined ? fail('not-found', sentence('history.no-entry', { seq })) : ok(changes.value);
}

/** Names one case, or one coding. */
export type HistoryOf = {
  readonly case: number;
  readonly coding?: { readonly variable: string; readonly coder: string };
};

/**
 * Every entry that changed a case or what hangs on it (codings, final answers, sources, rounds, requests to look again),
 * or one coding with its evidence, frozen answers and requests, newest first, each with those rows. Fails with not-found where the project never had it.
 */
export function readHistoryOf(project: ReadableProject, of: HistoryOf): Result<HistoryChanges[]> {
  const changes = reading(project, (connection) => {
    const keys = keysOf(connection, of);
    if (!keys.ok) return keys;
    const names = createRowNames(createRowLookup(connection));
    const versions = versionsOf(connection, { kind: 'keys', keys: keys.value }, -1);
    const bySeq = Map.groupBy(versions, ({ seq }) => seq);
    const entries = counted(
      connection,
      [...bySeq.keys()].sort((a, b) => b - a),
    );
    return ok(
      entries.map((entry) => {
        const rows = (bySeq.get(entry.seq) ?? []).map((row) => rowOf(row, names));
        return { entry, rows, rowsLeftOut: 0 };
      }),
    );
  });
  return changes.ok ? changes.value : changes;
}

function versionsOf(connection: Connection, selection: RowSelection, limit: number): RowVersions[] {
  const first = selection.kind === 'command' ? selection.seq : 1;
  return tableShapes(connection, first).flatMap((shape) =>
    rowVersions(connection, shape, { selection, limit: limit < 0 ? Number.MAX_SAFE_INTEGER : limit }),
  );
}

function rowOf(versions: RowVersions, names: RowNames): HistoryRow {
  const { shape, keys, before, after } = versions;
  const was = before === undefined ? undefined : rowFields(shape, before, names);
  const is = after === undefined ? undefined : rowFields(shape, after, names);
  return {
    table: shape.name,
    words: changeWords(rowPlace(shape.name, keys, names), was, is),
    ...whoseCoding(versions, names),
    ...(was === undefined ? {} : { before: was }),
    ...(is === undefined ? {} : { after: is }),
  };
}

/** The case, variable and coder that a row is about; a row of the codebook that names a variable is about none. */
function whoseCoding(
  { keys, before, after }: RowVersions,
  names: RowNames,
): Pick<HistoryRow, 'case' | 'variable' | 'coder'> {
  const row = after ?? before ?? keys;
  const { variable_key: variable, coder_key: coder, case_key: caseKey } = 'case_key' in row ? row : keys;
  const number = typeof caseKey === 'number' ? names.case(caseKey) : undefined;
  const id = typeof variable === 'number' ? names.variableId(variable) : undefined;
  return {
    ...(number === undefined ? {} : { case: number }),
    ...(id === undefined ? {} : { variable: id }),
    ...(typeof coder === 'number' ? { coder: names.coder(coder) } : {}),
  };
}

function lastEntry(connection: Connection): number {
  return Number(connection.statement('SELECT coalesce(max(seq), 0) FROM command').pluck().get());
}

/** Entries by number with what they changed, in the order given; numbers that the log does not have are left out. */
function counted(connection: Connection, seqs: readonly number[]): CountedEntry[] {
  const span = spanOf(seqs);
  const counts = countRows(connection, tableShapes(connection, span.from), span);
  return entriesOf(connection, seqs).map((entry) => {
    const rows = counts.get(entry.seq) ?? [];
    return { ...entry, counts: rows, changes: countWords(rows) };
  });
}

function spanOf(seqs: readonly number[]): EntrySpan {
  return {
    from: seqs.reduce((least, seq) => Math.min(least, seq), Number.MAX_SAFE_INTEGER),
    to: seqs.reduce((most, seq) => Math.max(most, seq), 0),
  };
}

/** The same without the counts, which cost a look at every row. */
function entriesOf(connection: Connection, seqs: readonly number[]): HistoryEntry[] {
  const undone = undoneEntries(loadLog(connection));
  const bySeq = new Map(entryRows(connection, spanOf(seqs)).map((row) => [row.seq, row]));
  return seqs.flatMap((seq) => {
    const row = bySeq.get(seq);
    return row === undefined ? [] : [entryOf(connection, row, undone.get(seq))];
  });
}

type EntryRow = Pick<Tables['command'], 'seq' | 'uuid' | 'kind' | 'at' | 'by' | 'summary' | 'detail'>;

function entryRows(connection: Connection, { from, to }: EntrySpan): EntryRow[] {
  const found = queries.selectFrom('command').select(['seq', 'uuid', 'kind', 'at', 'by', 'summary', 'detail']);
  return connection.all(found.where('seq', '>=', from).where('seq', '<=', to));
}

function entryOf(connection: Connection, row: EntryRow, undoneBy: number | undefined): HistoryEntry {
  const { summary, detail, ...said } = row;
  const own = detailOf(detail);
  const words = own.withheld === undefined ? summary : (wordsOfWhole(connection, own.withheld.of) ?? summary);
  return { ...said, words, ...own, ...(undoneBy === undefined ? {} : { undoneBy }) };
}

/** What the whole of an entry says that a package brought in part, if it has come since. */
function wordsOfWhole(connection: Connection, uuid: string): string | undefined {
  return connection.statement('SELECT summary FROM command WHERE uuid = ?').pluck().get(uuid) as string | undefined;
}

function keysOf(connection: Connection, of: HistoryOf): Result<Record<string, number>> {
  const keyed = (column: string, value: number | undefined, what: string): Result<Record<string, number>> =>
    value === undefined ? fail('not-found', sentence('history.never-had', { what })) : ok({ [column]: value });
  const parts = [
    keyed('case_key', everKey(connection, ['case', 'number'], of.case), sentence('phrase.a-case', { case: of.case })),
    ...(of.coding === undefined
      ? []
      : [
          keyed(
            'variable_key',
            everKey(connection, ['variable', 'id'], of.coding.variable),
            sentence('phrase.a-variable', { variable: of.coding.variable }),
          ),
          keyed(
            'coder_key',
            everKey(connection, ['coder', 'name'], of.coding.coder),
            sentence('phrase.a-coder', { coder: of.coding.coder }),
          ),
        ]),
  ];
  const keys: Record<string, number> = {};
  for (const part of parts) {
    if (!part.ok) return part;
    Object.assign(keys, part.value);
  }
  return ok(keys);
}

/** The key of the row that has this name, else of the one that had it last. */
function everKey(
  connection: Connection,
  [table, column]: readonly [string, string],
  value: string | number,
): number | undefined {
  const today = connection.statement(`SELECT ${table}_key FROM "${table}" WHERE "${column}" = ?`).pluck().get(value);
  const named = oldValueSql({ columns: columnsOf(connection, table) }, column);
  const past = `SELECT key_1 FROM history WHERE table_name = '${table}' AND ${named} = ?
    ORDER BY history_key DESC LIMIT 1`;
  return (today ?? connection.statement(past).pluck().get(value)) as number | undefined;
}
