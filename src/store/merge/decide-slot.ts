import { type Head, joinHeads } from '../../domain/model/merging/heads.ts';
import type { Row } from '../history/old-row.ts';
import type { TableShape } from '../history/table-shape.ts';
import type { Tables } from '../tables.ts';
import type { Incoming, NewRival, SlotPlan } from './plan.ts';
import type { Rival } from './rivals.ts';
import type { Keys } from './slots.ts';

/** A head with what it says, in the form of this file. */
export type RowHead = Head & { readonly keys: Keys; readonly row: Row | null };

/** A version that is new here, with the UUID of its command. */
export type Fresh = Incoming & { readonly writer: string };

/** Everything that two copies say of one slot, in the form of this file. */
export type Slot = {
  readonly shape: TableShape;
  readonly present: readonly Row[];
  /** Whether what stands here was put there by a merge, to show what somebody else wrote. */
  readonly displayed: boolean;
  readonly ours: RowHead | undefined;
  readonly theirs: RowHead | undefined;
  readonly fresh: readonly Fresh[];
  readonly rivalsHere: readonly (Rival & RowHead)[];
  readonly rivalsThere: readonly (Rival & RowHead)[];
  readonly knownHere: (head: Head) => boolean;
  readonly knownThere: (head: Head) => boolean;
};

export type Decision = {
  readonly plan: SlotPlan | undefined;
  readonly newRivals: readonly NewRival[];
  readonly rivalStates: readonly (readonly [key: number, state: Tables['rival']['state']])[];
};

/** Decides which version of a row shows and what becomes of the others: see `joinHeads`. */
export function decideSlot(slot: Slot): Decision {
  const { ours, theirs, knownHere, knownThere } = slot;
  const open = (rivals: readonly (Rival & RowHead)[]): RowHead[] => rivals.filter(({ state }) => state === 'open');
  const here = [...(ours === undefined ? [] : [ours]), ...open(slot.rivalsHere)];
  const there = [...(theirs === undefined ? [] : [theirs]), ...open(slot.rivalsThere)];
  const heads = joinHeads({ here: distinct(here), there: distinct(there), knownHere, knownThere });
  const replayed = isReplayed(slot, heads);
  const base = replayed ? theirs : ours;
  return {
    plan: planOf(slot, { heads, replayed, base }),
    newRivals: newRivals(slot, { heads, replayed, base }),
    rivalStates: rivalStates(slot, { heads, base }),
  };
}

function distinct(heads: readonly RowHead[]): RowHead[] {
  return [...new Map(heads.toReversed().map((head) => [head.writer, head])).values()];
}

type Outcome = { readonly heads: readonly RowHead[]; readonly replayed: boolean; readonly base: RowHead | undefined };

/** Whether the other copy’s versions come to stand in the row; else they are kept beside it. */
function isReplayed({ ours, theirs, fresh }: Slot, heads: readonly RowHead[]): boolean {
  if (fresh.length === 0) return false;
  if (ours === undefined) return true;
  const has = (head: RowHead | undefined): boolean => heads.some(({ writer }) => writer === head?.writer);
  const theirsIsNew = fresh.some(({ writer }) => writer === theirs?.writer);
  return theirsIsNew && has(theirs) && (heads[0]?.writer === theirs?.writer || !has(ours));
}

function planOf(slot: Slot, { heads, replayed, base }: Outcome): SlotPlan | undefined {
  const { shape, present, fresh, displayed } = slot;
  const best = heads[0];
  const replay = replayed ? fresh : [];
  const shows = best === undefined || best.writer === base?.writer ? undefined : best;
  const other = shows ?? (displayed && !replayed ? best : undefined);
  if (other === undefined) return replay.length === 0 ? undefined : { shape, present, replay };
  return { shape, present, replay, display: { keys: other.keys, row: other.row } };
}

function newRivals({ shape, fresh, ours, rivalsHere, rivalsThere }: Slot, outcome: Outcome): NewRival[] {
  const { heads, replayed, base } = outcome;
  const known = new Set(rivalsHere.map(({ writer }) => writer));
  const isHead = (writer: string): boolean => writer !== base?.writer && heads.some((head) => head.writer === writer);
  const wanted = new Map<string, NewRival>();
  const add = ({ writer, keys, row }: Pick<NewRival, 'writer' | 'keys' | 'row'>, state: NewRival['state']): void => {
    if (!known.has(writer) && !wanted.has(writer)) wanted.set(writer, { table: shape.name, keys, writer, row, state });
  };
  const stateOf = (writer: string): NewRival['state'] => (isHead(writer) ? 'open' : 'superseded');
  if (ours !== undefined && isHead(ours.writer)) add(ours, 'open');
  if (!replayed) for (const version of fresh) add(version, stateOf(version.writer));
  for (const rival of rivalsThere) add(rival, rival.state === 'open' ? stateOf(rival.writer) : rival.state);
  return [...wanted.values()];
}

function rivalStates(
  { rivalsHere, rivalsThere }: Slot,
  { heads, base }: Pick<Outcome, 'heads' | 'base'>,
): Decision['rivalStates'] {
  return rivalsHere.flatMap(({ key, writer, state }) => {
    const stands = writer !== base?.writer && heads.some((head) => head.writer === writer);
    if (state !== 'open' || stands) return [];
    const settled = rivalsThere.find((rival) => rival.writer === writer && rival.state !== 'open')?.state;
    return [[key, settled ?? 'superseded'] as const];
  });
}
