import { isDeepStrictEqual } from 'node:util';
import type { MergeTask } from '../../domain/model/merge.ts';
import type { Row } from '../history/old-row.ts';
import { changeWords, rowFields } from '../history/row-fields.ts';
import { createRowLookup } from '../history/row-lookup.ts';
import { createRowNames } from '../history/row-names.ts';
import { rowPlace } from '../history/row-place.ts';
import { type TableShape, tableShapes } from '../history/table-shape.ts';
import type { Connection } from '../sqlite/connection.ts';
import { loadRivals, type Rival } from './rivals.ts';
import { attributesOf, slotsOf } from './slots.ts';

/** A rival that somebody must decide on, with what shows in its place. */
export type OpenTask = {
  readonly rival: Rival;
  readonly shape: TableShape;
  readonly shown: Row | undefined;
  /** The entry that made it a task. */
  readonly madeBy: number;
};

/** Tables whose rows follow from others, so that there is nothing to decide. */
const derived = ['codebook_version', 'codebook_change', 'recode', 'document_case', 'round_case', 'round_coder'];

/** What says where or under which version a row stands, but not what it says. */
const beside = ['command', 'uuid', 'position', 'version', 'codebook_version', 'at', 'by'];

/** Everything that is to be settled: open rivals that say something else than what shows. */
export function loadTasks(connection: Connection): OpenTask[] {
  const rivals = loadRivals(connection, true).filter(({ table }) => !derived.includes(table));
  if (rivals.length === 0) return [];
  const shapes = new Map(tableShapes(connection, 1).map((shape) => [shape.name, shape]));
  const attributes = attributesOf(connection);
  return rivals.flatMap((rival) => {
    const shape = shapes.get(rival.table);
    if (shape === undefined) return [];
    const shown = shownRow(connection, { rival, shape, attributes });
    if (shown === undefined ? rival.row === null : rival.row !== null && saysTheSame(shown, rival.row)) return [];
    const madeBy = Number(connection.statement('SELECT command FROM rival WHERE rival_key = ?').pluck().get(rival.key));
    return [{ rival, shape, shown, madeBy }];
  });
}

type Looking = { readonly rival: Rival; readonly shape: TableShape; readonly attributes: ReadonlySet<number> };

/** The row that shows in the place of a rival. */
function shownRow(connection: Connection, { rival, shape, attributes }: Looking): Row | undefined {
  const { keys } = rival;
  if (slotsOf(shape, attributes)(keys).includes('*'))
    return connection
      .statement('SELECT * FROM coding WHERE variable_key = ? AND case_key = ?')
      .get(keys[0], keys[2]) as Row | undefined;
  const where = shape.key.map((column) => `"${column}" = ?`).join(' AND ');
  return connection.statement(`SELECT * FROM "${shape.name}" WHERE ${where}`).get(...keys) as Row | undefined;
}

/** Whether two versions of a row say the same to a researcher. */
function saysTheSame(one: Row, other: Row): boolean {
  return isDeepStrictEqual(saying(one), saying(other));
}

function saying(row: Row): unknown {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !beside.includes(column))
      .map(([column, value]) => [column, column === 'body' ? bodyOf(value) : value]),
  );
}

function bodyOf(value: Row[string]): unknown {
  const { unseenIn: _, since: __, ...body } = JSON.parse(String(value)) as Record<string, unknown>;
  return body;
}

/** The tasks in words, with both sides. */
export function tasksInWords(connection: Connection): MergeTask[] {
  const find = createRowLookup(connection);
  const names = createRowNames(find);
  return loadTasks(connection).map((task) => {
    const { rival, shape, shown } = task;
    const fields = (row: Row | null | undefined): MergeTask['this']['fields'] =>
      row === null || row === undefined ? null : rowFields(shape, row, names);
    const keys = Object.fromEntries(shape.key.map((column, index) => [column, rival.keys[index] ?? null]));
    const [is, other] = [fields(shown), fields(rival.row)];
    const number = keys['case_key'] === undefined ? undefined : names.case(Number(keys['case_key']));
    const variable = keys['variable_key'] === undefined ? undefined : names.variableId(Number(keys['variable_key']));
    const place = rowPlace(rival.table, keys, names);
    return {
      task: rival.key,
      table: rival.table,
      place,
      words: changeWords(place, is ?? undefined, other ?? undefined),
      ...(number === undefined
        ? {}
        : { case: number, title: String(find('case', Number(keys['case_key']))?.['title']) }),
      ...(variable === undefined ? {} : { variable }),
      ...(keys['coder_key'] === undefined ? {} : { coder: names.coder(Number(keys['coder_key'])) }),
      this: { fields: is, ...authorOfShown(connection, task) },
      other: { fields: other, ...writerOf(connection, rival) },
    };
  });
}

type Author = { readonly by: string; readonly at: string };

function writerOf(connection: Connection, { writer }: Rival): Author {
  return connection.statement('SELECT by, at FROM command WHERE uuid = ?').get(writer) as Author;
}

/** Whose it is what shows: a merge may have put there what one of several said who stand against one another. */
function authorOfShown(connection: Connection, { rival, shown, madeBy }: OpenTask): Author {
  const command = connection.statement('SELECT kind, by, at FROM command WHERE seq = ?');
  if (shown === undefined) {
    const keys = [0, 1, 2, 3].map((index) => rival.keys[index] ?? null);
    const deletion = connection
      .statement(
        `SELECT max(command) FROM history WHERE table_name = ? AND operation = 'delete'
          AND key_1 IS ? AND key_2 IS ? AND key_3 IS ? AND key_4 IS ?`,
      )
      .pluck()
      .get(rival.table, ...keys) as number | null;
    const { by, at } = command.get(deletion ?? madeBy) as Author;
    return { by, at };
  }
  const { kind, by, at } = command.get(shown['command']) as Author & { readonly kind: string };
  const source =
    kind === 'merge'
      ? rivalsBeside(connection, rival).find(({ row }) => row !== null && saysTheSame(shown, row))
      : undefined;
  return source === undefined ? { by, at } : writerOf(connection, source);
}

/** The open rivals of the same place as one, itself among them. */
export function rivalsBeside(connection: Connection, rival: Rival): Rival[] {
  const shape = tableShapes(connection, 1).find(({ name }) => name === rival.table);
  if (shape === undefined) return [];
  const slotOf = slotsOf(shape, attributesOf(connection));
  const slot = slotOf(rival.keys);
  return loadRivals(connection, true).filter(({ table, keys }) => table === rival.table && slotOf(keys) === slot);
}
