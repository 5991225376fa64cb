import type { MergeReport } from '../../domain/model/merge.ts';
import type { Row } from '../history/old-row.ts';
import type { Connection } from '../sqlite/connection.ts';
import type { SlotPlan } from './plan.ts';

/** The row that a slot ends with. */
function endOf({ replay, display }: SlotPlan): Row | null {
  return display === undefined ? (replay.at(-1)?.row ?? null) : display.row;
}

/** Cases that come and look like one that is here: reported, never joined. Asked before anything is written. */
export function findDoubles(connection: Connection, slots: readonly SlotPlan[]): MergeReport['possibleDoubles'] {
  const coming = slots.flatMap((slot) => {
    const row = slot.shape.name === 'case' && slot.present.length === 0 ? endOf(slot) : null;
    return row === null ? [] : [row];
  });
  if (coming.length === 0) return [];
  const rows = connection.statement('SELECT number, doi, title FROM "case"').all() as Row[];
  const byDoi = new Map(rows.map((row) => [doiOf(row), row]));
  const byTitle = new Map(rows.map((row) => [titleKey(row), row]));
  return coming.flatMap((row) => {
    const sameDoi = doiOf(row) === undefined ? undefined : byDoi.get(doiOf(row));
    const found = sameDoi ?? byTitle.get(titleKey(row));
    if (found === undefined) return [];
    const same = sameDoi === undefined ? ('title' as const) : ('doi' as const);
    return [{ title: String(row['title']), came: Number(row['number']), here: Number(found['number']), same }];
  });
}

function doiOf({ doi }: Row): string | undefined {
  return typeof doi === 'string' ? doi : undefined;
}

function titleKey(row: Row): string {
  return String(row['title']).normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Cases whose number the merge changed: those of one number with another, and those that have theirs back. */
export function renumberedCases(before: readonly SlotPlan[], after: readonly SlotPlan[]): MergeReport['renumbered'] {
  const planned = new Set(before);
  return after.flatMap((slot) => {
    if (slot.shape.name !== 'case' || planned.has(slot)) return [];
    const was = slot.replay.at(-1)?.row ?? slot.present[0];
    const is = endOf(slot);
    if (was === undefined || is === null || was['number'] === is['number']) return [];
    return [{ title: String(is['title']), from: Number(was['number']), to: Number(is['number']) }];
  });
}
