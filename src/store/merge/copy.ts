import { type CommandDetail, type EntrySpan, undoneEntries } from '../../domain/model/command-log.ts';
import type { Row } from '../history/old-row.ts';
import { detailOf } from '../history/read-log.ts';
import { type TableShape, tableShapes } from '../history/table-shape.ts';
import { queries } from '../queries.ts';
import type { Connection } from '../sqlite/connection.ts';

/** A command as the log of a copy has it. */
export type CopyCommand = CommandDetail & {
  readonly seq: number;
  /** The same on every copy, also where a package holds only a part of it. */
  readonly uuid: string;
  /** What the log of this file calls it: that of an entry that stands for it, where it is withheld. */
  readonly entry: string;
  readonly kind: string;
  readonly at: string;
  readonly by: string;
  readonly summary: string;
};

/** One of the two copies that are merged: its file, and what it knows, which is the set of the commands in its log. */
export type Copy = {
  readonly connection: Connection;
  readonly commands: readonly CopyCommand[];
  readonly bySeq: ReadonlyMap<number, CopyCommand>;
  /** By UUID the entry that tells most of a command: the whole one before those in its place. */
  readonly byUuid: ReadonlyMap<string, CopyCommand>;
  /** UUIDs of the commands whose whole entry the log has, though it may be taken back. */
  readonly whole: ReadonlySet<string>;
  /** Every table that keeps history, but for the rivals, parents before their children. */
  readonly shapes: readonly TableShape[];
  /** Entries that came with a merge which stands undone: the copy is as if it had never seen them. */
  readonly takenBack: ReadonlySet<number>;
  /** The first entry from which on a version may be no statement; undefined where all are. */
  readonly oddFrom: number | undefined;
};

/** Reads the log of a copy, within a transaction of the caller's. */
export function readCopy(connection: Connection): Copy {
  const rows = connection.all(
    queries.selectFrom('command').select(['seq', 'uuid', 'kind', 'at', 'by', 'summary', 'detail']).orderBy('seq'),
  );
  const commands = rows.map(({ detail, uuid: entry, ...row }): CopyCommand => {
    const said = detailOf(detail);
    return { ...row, ...said, entry, uuid: said.withheld?.of ?? entry };
  });
  const takenBack = takenBackEntries(commands);
  const firstMerge = commands.find(({ kind }) => kind === 'merge');
  return {
    connection,
    commands,
    bySeq: new Map(commands.map((command) => [command.seq, command])),
    byUuid: fullestByUuid(commands, takenBack),
    whole: new Set(commands.flatMap(({ uuid, withheld }) => (withheld === undefined ? [uuid] : []))),
    shapes: tableShapes(connection, 1).filter(({ name }) => name !== 'rival'),
    takenBack,
    oddFrom: firstMerge?.brought?.from ?? firstMerge?.seq,
  };
}

/** Of a command that a copy has several entries of, what stands before what was taken back, the whole before a part. */
function fullestByUuid(
  commands: readonly CopyCommand[],
  takenBack: ReadonlySet<number>,
): ReadonlyMap<string, CopyCommand> {
  const rank = ({ seq, withheld }: CopyCommand): number => (takenBack.has(seq) ? 0 : withheld === undefined ? 2 : 1);
  const fullest = new Map<string, CopyCommand>();
  for (const command of commands) {
    const before = fullest.get(command.uuid);
    if (before === undefined || rank(command) > rank(before)) fullest.set(command.uuid, command);
    else if (rank(command) === rank(before)) fullest.set(command.uuid, joined(before, command));
  }
  return fullest;
}

/** Two parts of one command: the first with what both kept. */
function joined(one: CopyCommand, { withheld: other }: CopyCommand): CopyCommand {
  if (one.withheld === undefined || other === undefined) return one;
  return { ...one, withheld: { of: one.uuid, kept: [...new Set([...one.withheld.kept, ...other.kept])] } };
}

function takenBackEntries(commands: readonly CopyCommand[]): ReadonlySet<number> {
  const undone = undoneEntries(commands);
  const spans = commands.flatMap(({ seq, brought }) => (brought !== undefined && undone.has(seq) ? [brought] : []));
  return new Set(commands.filter(({ seq }) => spans.some((span) => within(seq, span))).map(({ seq }) => seq));
}

/** Whether a copy has ever seen what a command wrote. */
export function knows(copy: Copy, uuid: string): boolean {
  const command = copy.byUuid.get(uuid);
  return command !== undefined && !copy.takenBack.has(command.seq);
}

/** What a row was once a command had written it; null where that command deleted it. */
export type Version<Content extends Row | null = Row | null> = { readonly seq: number; readonly row: Content };

/**
 * Which versions of a row, oldest first, are statements of somebody: not what a merge made of them, and not what undoing
 * a merge put back, which says nothing of the work that came with it.
 */
export function statementsOf<V extends Version>(copy: Copy, versions: readonly V[]): V[] {
  const says: boolean[] = [];
  for (const version of versions) says.push(isStatement(copy, version, { versions, says }));
  return versions.filter((_, index) => says[index]);
}

/** The versions of a row, and of those before the one that is asked about whether they are statements. */
type Past = { readonly versions: readonly Version[]; readonly says: readonly boolean[] };

function isStatement(copy: Copy, { seq }: Version, past: Past): boolean {
  const command = copy.bySeq.get(seq);
  if (command === undefined || command.kind === 'merge' || copy.takenBack.has(seq)) return false;
  const { undoes } = command;
  const undone = undoes === undefined ? undefined : undoneVersion(copy, undoes, past);
  if (undoes === undefined || undone === undefined) return true;
  const { seq: before = 0 } = past.versions[undone] ?? {};
  return past.says[undone] === true && !mergesWithin(copy, undoes).some((brought) => within(before, brought));
}

/**
 * Which version an undo took away: the last one before it or, where that one was brought back by an undo or redo that says
 * nothing of its own, the one that it is again.
 */
function undoneVersion(copy: Copy, undoes: EntrySpan, { versions, says }: Past): number | undefined {
  let index = says.length - 1;
  for (let version = versions[index]; version !== undefined; version = versions[index]) {
    const { seq } = version;
    if (within(seq, undoes)) return index;
    const earlier = says[index] === true ? undefined : copy.bySeq.get(seq)?.undoes;
    if (earlier === undefined) return undefined;
    index = versions.findLastIndex((one) => one.seq < earlier.from);
  }
  return undefined;
}

/** The merges, each with all that came with it, that lie among some entries. */
function mergesWithin(copy: Copy, { from, to }: EntrySpan): EntrySpan[] {
  return copy.commands.slice(from - 1, to).flatMap(({ brought }) => (brought === undefined ? [] : [brought]));
}

/**
 * Entries that state nothing of the review, so that they alone are no reason to merge: merges, what undid or brought back
 * nothing but merges, restore points, the beginning of a package.
 */
export function statesNothing(copy: Copy, command: CopyCommand): boolean {
  const { kind, undoes, restorePoint, packageOf } = command;
  if (kind === 'merge' || restorePoint !== undefined || packageOf !== undefined) return true;
  return undoes !== undefined && undoesMerge(copy, command);
}

/** Whether an entry took back or brought back a merge and nothing else. */
export function undoesMerge(copy: Copy, { undoes }: CopyCommand): boolean {
  if (undoes === undefined) return false;
  const last = copy.bySeq.get(undoes.to);
  if (last === undefined) return false;
  return last.brought === undefined ? undoesMerge(copy, last) : last.brought.from === undoes.from;
}

function within(seq: number, { from, to }: EntrySpan): boolean {
  return seq >= from && seq <= to;
}
