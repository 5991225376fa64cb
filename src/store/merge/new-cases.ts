import type { MergeReport } from '../../domain/model/merge.ts';
import { textKey } from '../../domain/model/text-key.ts';
import type { Row } from '../history/old-row.ts';
import type { TableShape } from '../history/table-shape.ts';
import type { Connection } from '../sqlite/connection.ts';
import { lastSaidIn } from './last-said.ts';
import type { MergePlan, SlotPlan } from './plan.ts';

/** A case that comes and looks like one that is here, by their keys. */
type Double = { readonly came: number; readonly here: number; readonly same: 'doi' | 'title' };

/** Cases that come and look like one that is here: reported, never joined. Asked before anything is written. */
export function findDoubles(connection: Connection, { slots }: Pick<MergePlan, 'slots'>): Double[] {
  const coming = endingCases(slots.filter(({ present }) => present.length === 0));
  if (coming.length === 0) return [];
  const rows = connection.statement('SELECT case_key, doi, title FROM "case"').all() as Row[];
  const byDoi = new Map(rows.map((row) => [doiOf(row), row]));
  const byTitle = new Map(rows.map((row) => [textKey(String(row['title'])), row]));
  return coming.flatMap((row) => {
    const sameDoi = doiOf(row) === undefined ? undefined : byDoi.get(doiOf(row));
    const found = sameDoi ?? byTitle.get(textKey(String(row['title'])));
    if (found === undefined) return [];
    return [{ came: keyOf(row), here: keyOf(found), same: sameDoi === undefined ? 'title' : 'doi' }];
  });
}

/** The same with what the cases are called and numbered once all is written. */
export function reportDoubles(connection: Connection, doubles: readonly Double[]): MergeReport['possibleDoubles'] {
  const statement = connection.statement('SELECT number, title FROM "case" WHERE case_key = ?');
  return doubles.flatMap(({ came, here, same }) => {
    const [one, other] = [came, here].map((key) => statement.get(key) as Row | undefined);
    if (one === undefined || other === undefined) return [];
    return [{ title: String(one['title']), came: Number(one['number']), here: Number(other['number']), same }];
  });
}

/** The cases that a merge writes, as people wrote them. */
function endingCases(slots: readonly SlotPlan[]): Row[] {
  return slots.flatMap(({ shape, replay, display }) => {
    const row = display === undefined ? replay.at(-1)?.row : display.row;
    return shape.name !== 'case' || row === undefined || row === null ? [] : [row];
  });
}

function keyOf(row: Row): number {
  return Number(row['case_key']);
}

function doiOf({ doi }: Row): string | undefined {
  return typeof doi === 'string' ? doi : undefined;
}

/** The numbers that cases have by their keys: those that come as the other copy has them. Asked before anything is written. */
export function givenNumbers(connection: Connection, { slots }: Pick<MergePlan, 'slots'>): ReadonlyMap<number, number> {
  const rows = connection.statement('SELECT case_key, number FROM "case"').all() as Row[];
  return new Map([...rows, ...endingCases(slots)].map((row) => [keyOf(row), Number(row['number'])]));
}

/**
 * Cases whose number the merge changed: those of one number with another, and those that have theirs back. One that comes
 * back with the merge had the number that somebody last gave it.
 */
export function renumberedCases(
  connection: Connection,
  { given, shapes }: { readonly given: ReadonlyMap<number, number>; readonly shapes: readonly TableShape[] },
): MergeReport['renumbered'] {
  const shape = shapes.find(({ name }) => name === 'case');
  if (shape === undefined) return [];
  const lastSaid = lastSaidIn(connection);
  const rows = connection.statement('SELECT * FROM "case" ORDER BY number').all() as Row[];
  return rows.flatMap((row) => {
    const from = given.get(keyOf(row)) ?? Number(lastSaid(shape, row)['number']);
    const to = Number(row['number']);
    return from === to ? [] : [{ title: String(row['title']), from, to }];
  });
}
