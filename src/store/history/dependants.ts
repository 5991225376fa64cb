import { sentence } from '../../domain/model/sentences/sentence.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { Reference } from '../sqlite/table-columns.ts';
import { oldValueSql, type Row } from './old-row.ts';
import type { RowNames } from './row-names.ts';
import { rowPlace } from './row-place.ts';
import { type AskingSpan, beforeSql, historyKeys, keyColumns, touchedSql } from './span-sql.ts';
import type { TableShape } from './table-shape.ts';

/** How many rows of a table are named; there may be more. */
const mostNamed = 100;

type Ground = { readonly parameters: object; readonly names: RowNames };

/**
 * Coders that would go though rows of others name them. A command adds a coder in passing, the first time one codes; so
 * the coder stays, where a case or a code that is needed would be in the way.
 */
export function neededCoders(connection: Connection, shapes: readonly TableShape[], span: AskingSpan): number[] {
  const coder = shapes.find(({ name }) => name === 'coder');
  if (coder === undefined) return [];
  const needed = shapes.flatMap((shape) =>
    shape.references
      .filter(({ table }) => table === 'coder')
      .flatMap(({ column }) => {
        const sql = `SELECT DISTINCT wanted FROM (${needsSql(shape, column, coder)})`;
        return connection.statement(sql).pluck().all(span) as number[];
      }),
  );
  return [...new Set(needed)];
}

/** Rows that would point at nothing if what the entries changed were put back, each in a sentence. */
export function dependantsOf(connection: Connection, shapes: readonly TableShape[], ground: Ground): string[] {
  const shapeOf = new Map(shapes.map((shape) => [shape.name, shape]));
  return shapes.flatMap((shape) => [
    ...shape.references.flatMap((reference) => {
      const parent = shapeOf.get(reference.table);
      if (parent === undefined) return [];
      return [
        ...(parent.name === 'coder' ? [] : rows(connection, needsSql(shape, reference.column, parent), ground)).map(
          ({ wanted, ...keys }) => needing(shape, { keys, parent, wanted }, ground.names),
        ),
        ...rows(connection, lacksSql(shape, reference, parent), ground).map(({ wanted, ...keys }) =>
          missing(shape, { keys, parent, wanted }, ground.names),
        ),
      ];
    }),
    ...codesOf(connection, shape, { ...ground, code: shapeOf.get('code') }),
    ...evidenceOf(connection, shape, { ...ground, coding: shapeOf.get('coding') }),
  ]);
}

function rows(connection: Connection, sql: string, { parameters }: Ground): (Row & { wanted: number })[] {
  return connection.statement(`${sql} LIMIT ${mostNamed}`).all(parameters) as (Row & { wanted: number })[];
}

type Want = { readonly keys: Row; readonly parent: TableShape; readonly wanted: number };

function needing(shape: TableShape, { keys, parent, wanted }: Want, names: RowNames): string {
  return sentence('undo.needs', { what: rowPlace(shape.name, keys, names), wanted: names.row(parent.name, wanted) });
}

function missing(shape: TableShape, { keys, parent, wanted }: Want, names: RowNames): string {
  return sentence('undo.needs-gone', {
    what: rowPlace(shape.name, keys, names),
    wanted: names.row(parent.name, wanted),
  });
}

/** Keys of a parent's rows that would go. */
function goingSql(parent: TableShape): string {
  return `SELECT * FROM (${touchedSql(parent)}) EXCEPT ${beforeSql(parent, historyKeys(parent))}`;
}

/** Keys of a parent's rows that there would be. */
function thereSql(parent: TableShape): string {
  return `SELECT ${keyColumns(parent)} FROM "${parent.name}" UNION ${beforeSql(parent, historyKeys(parent))}`;
}

function needsSql(child: TableShape, column: string, parent: TableShape): string {
  return `SELECT ${keyColumns(child)}, "${column}" AS wanted FROM "${child.name}"
    WHERE "${column}" IN (${goingSql(parent)}) AND (${keyColumns(child)}) NOT IN (${touchedSql(child)})`;
}

function lacksSql(child: TableShape, { column }: Reference, parent: TableShape): string {
  return `SELECT ${oldKeys(child)}, ${oldValueSql(child, column)} AS wanted FROM (${beforeSql(child)})
    WHERE wanted IS NOT NULL AND wanted NOT IN (${thereSql(parent)})`;
}

/** The same for the keys of codes, which stand inside an answer's text. */
function codesOf(
  connection: Connection,
  shape: TableShape,
  ground: Ground & { readonly code: TableShape | undefined },
): string[] {
  const { code, names } = ground;
  if (code === undefined || !shape.columns.includes('codes')) return [];
  const list = (codes: string): string =>
    `json_each('[' || replace(replace(replace(${codes}, '?', ''), '+', ''), ' ', ',') || ']') AS one`;
  const needingSql = `SELECT ${keyColumns(shape)}, one.value AS wanted FROM "${shape.name}", ${list('codes')}
    WHERE codes IS NOT NULL AND EXISTS (${goingSql(code)}) AND one.value IN (${goingSql(code)})
    AND (${keyColumns(shape)}) NOT IN (${touchedSql(shape)})`;
  const lacking = `SELECT ${oldKeys(shape)}, one.value AS wanted
    FROM (${beforeSql(shape)}) AS b, ${list(`coalesce(${oldValueSql(shape, 'codes', 'b.old')}, '')`)}
    WHERE one.value NOT IN (${thereSql(code)})`;
  const want = ({ wanted, ...keys }: Row & { wanted: number }): Want => ({ keys, parent: code, wanted });
  return [
    ...rows(connection, needingSql, ground).map((row) => needing(shape, want(row), names)),
    ...rows(connection, lacking, ground).map((row) => missing(shape, want(row), names)),
  ];
}

/** Links of passages to codings: they name a coding by its three keys, which no foreign key watches over. */
function evidenceOf(
  connection: Connection,
  shape: TableShape,
  { coding, parameters, names }: Ground & { readonly coding: TableShape | undefined },
): string[] {
  if (coding === undefined || shape.name !== 'passage_coding') return [];
  const read = (sql: string): Row[] => connection.statement(`${sql} LIMIT ${mostNamed}`).all(parameters) as Row[];
  const needing = `SELECT ${keyColumns(shape)} FROM "${shape.name}" WHERE (${keyColumns(coding)}) IN (${goingSql(coding)})
    AND (${keyColumns(shape)}) NOT IN (${touchedSql(shape)})`;
  const lacking = `SELECT * FROM (SELECT ${oldKeys(shape)} FROM (${beforeSql(shape)}))
    WHERE (${keyColumns(coding)}) NOT IN (${thereSql(coding)})`;
  const place = (table: string, keys: Row): string => rowPlace(table, keys, names);
  return [
    ...read(needing).map((keys) => sentence('undo.needs-coding', { what: place(shape.name, keys) })),
    ...read(lacking).map((keys) => sentence('undo.needs-gone-coding', { what: place(shape.name, keys) })),
  ];
}

function oldKeys({ key }: TableShape): string {
  return key.map((column, index) => `key_${index + 1} AS "${column}"`).join(', ');
}
