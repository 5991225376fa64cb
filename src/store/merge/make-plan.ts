import type { Head } from '../../domain/model/merging/heads.ts';
import type { Row } from '../history/old-row.ts';
import { createRowLookup } from '../history/row-lookup.ts';
import type { TableShape } from '../history/table-shape.ts';
import type { Tables } from '../tables.ts';
import { broughtBackRows } from './brought-back.ts';
import { codeAges } from './code-ages.ts';
import { type Copy, type CopyCommand, knows, statementsOf, undoesMerge, type Version } from './copy.ts';
import { decideSlot, type Fresh, type RowHead } from './decide-slot.ts';
import { createHere, type Here } from './here.ts';
import { createKeyMap, type KeyMap } from './key-map.ts';
import { createLastSaid } from './last-said.ts';
import { createLocalise, type Localise } from './localise.ts';
import type { BroughtBack, MergePlan, NewRival, SlotPlan } from './plan.ts';
import { ownKey } from './references.ts';
import { loadRivals, type Rival } from './rivals.ts';
import { attributesOf, type Keys, type SlotOf, slotsOf } from './slots.ts';
import { addVersion, eachVersion } from './versions.ts';
import { createWithheld, type Withheld } from './withheld.ts';

/** The commands of the other copy that are new here, with the numbers that they get; each where it first stands there. */
export function newCommands(here: Copy, there: Copy): MergePlan['commands'] {
  const last = here.commands.at(-1)?.seq ?? 0;
  const fullest = new Set(there.commands.map(({ uuid }) => there.byUuid.get(uuid)));
  return [...fullest]
    .filter((command) => command !== undefined)
    .filter((command) => isNew(here, command) && knows(there, command.uuid) && !undoesMerge(there, command))
    .map((command, index) => ({ ...command, seq: last + 1 + index, seqThere: command.seq }));
}

/** Whether a copy has nothing of a command, or only a part of it and not all that comes. */
function isNew(here: Copy, { uuid, withheld }: CopyCommand): boolean {
  if (here.whole.has(uuid)) return false;
  const part = here.byUuid.get(uuid)?.withheld;
  return part === undefined || withheld === undefined || withheld.kept.some((coder) => !part.kept.includes(coder));
}

/** Works out what merging another copy does, table by table, so that whoever drives it may pause in between. */
export function* makePlan(
  here: Copy,
  there: Copy,
  commands: MergePlan['commands'],
): Generator<string, MergePlan, undefined> {
  const ground = groundOf(here, there, commands);
  const slots: SlotPlan[] = [];
  const newRivals: NewRival[] = [];
  const rivalStates = new Map<number, Tables['rival']['state']>();
  const broughtBack: BroughtBack[] = [];
  for (const shape of there.shapes) {
    yield shape.name;
    const table = createTable(ground, shape);
    broughtBack.push(...broughtBackRows(here, table));
    for (const name of slotNames(ground, table)) {
      const decision = decide(ground, table, name);
      if (decision.plan !== undefined) slots.push(decision.plan);
      newRivals.push(...decision.newRivals);
      for (const [key, state] of decision.rivalStates) rivalStates.set(key, state);
    }
  }
  return {
    commands,
    slots,
    newRivals,
    rivalStates,
    spare: spareRows(ground),
    broughtBack,
    lastSaid: createLastSaid(here),
    ages: codeAges(here, there, ground.map),
    given: ground.map.given(),
  };
}

/** A rival of the other copy in the form of this file, with the keys that its row has there. */
type RivalThere = Rival & { readonly keysThere: Keys };

type Ground = {
  readonly here: Copy;
  readonly there: Copy;
  readonly map: KeyMap;
  readonly localise: Localise;
  /** Numbers there of the entries that are new here, with their number here. */
  readonly fresh: ReadonlyMap<number, number>;
  readonly from: number;
  readonly attributes: ReadonlySet<number>;
  readonly rivalsHere: readonly Rival[];
  readonly rivalsThere: readonly RivalThere[];
  readonly withheldHere: Withheld;
  readonly withheldThere: Withheld;
};

function groundOf(here: Copy, there: Copy, commands: MergePlan['commands']): Ground {
  const map = createKeyMap(here, there);
  const numbers = new Map(commands.map(({ uuid, seq }) => [uuid, seq]));
  const fresh = new Map(there.commands.map(({ uuid, seq }) => [seq, numbers.get(uuid)] as const).filter(isNumbered));
  const [first] = fresh.keys();
  const localise = createLocalise(map);
  const shapes = new Map(there.shapes.map((shape) => [shape.name, shape]));
  const localRival = (rival: Rival): RivalThere[] => {
    const shape = shapes.get(rival.table);
    if (shape === undefined) return [];
    const keys = localKeys(
      shape,
      map,
      Object.fromEntries(shape.key.map((column, i) => [column, rival.keys[i] ?? null])),
    );
    return [{ ...rival, keysThere: rival.keys, keys, row: rival.row === null ? null : localise(shape, rival.row) }];
  };
  const attributes = new Set(attributesOf(here.connection));
  for (const key of attributesOf(there.connection)) attributes.add(map.keyOf('variable', key));
  return {
    here,
    there,
    map,
    localise,
    fresh,
    from: Math.min(first ?? Number.MAX_SAFE_INTEGER, there.oddFrom ?? Number.MAX_SAFE_INTEGER),
    attributes,
    rivalsHere: rivalsOf(here),
    rivalsThere: rivalsOf(there).flatMap(localRival),
    withheldHere: createWithheld(here, attributes, (key) => key),
    withheldThere: createWithheld(there, attributes, (key) => map.keyOf('coder', key)),
  };
}

function isNumbered(pair: readonly [number, number | undefined]): pair is readonly [number, number] {
  return pair[1] !== undefined;
}

/** The rivals of a copy, each by the UUID that its command has on every copy. */
function rivalsOf({ connection, commands }: Copy): Rival[] {
  const uuids = new Map(commands.map(({ entry, uuid }) => [entry, uuid]));
  return loadRivals(connection).map((rival) => ({ ...rival, writer: uuids.get(rival.writer) ?? rival.writer }));
}

function localKeys(shape: TableShape, map: KeyMap, row: Row): Keys {
  const own = ownKey(shape);
  return shape.key.map((column) => {
    const value = Number(row[column]);
    if (column === own) return map.keyOf(shape.name, value);
    const reference = shape.references.find((one) => one.column === column);
    return reference === undefined ? value : map.keyOf(reference.table, value);
  });
}

type There = Version & { readonly keys: Keys };

/** One table of both copies. */
type Table = {
  readonly shape: TableShape;
  readonly slotOf: SlotOf;
  readonly there: ReadonlyMap<string, readonly There[]>;
  readonly here: Here;
  readonly rivalsHere: ReadonlyMap<string, (Rival & RowHead)[]>;
  readonly rivalsThere: ReadonlyMap<string, (RivalThere & RowHead)[]>;
  /** What stands in the other copy, for what nothing is new of. */
  readonly standingThere: (keys: Keys) => RowHead | undefined;
};

function createTable(ground: Ground, shape: TableShape): Table {
  const slotOf = slotsOf(shape, ground.attributes);
  const there = new Map<string, There[]>();
  eachVersion(ground.there, shape, {
    from: ground.from,
    take: (version, row) => {
      const keys = localKeys(shape, ground.map, row);
      const name = slotOf(keys);
      const versions = there.get(name);
      if (versions === undefined) there.set(name, [{ ...version, keys }]);
      else addVersion(versions, { ...version, keys });
    },
  });
  const bySlot = <Of extends Rival>(copy: Copy, rivals: readonly Of[]): Map<string, (Of & RowHead)[]> =>
    Map.groupBy(
      rivals.filter(({ table }) => table === shape.name).map((rival) => ({ ...rival, ...headOf(copy, rival) })),
      ({ keys }) => slotOf(keys),
    );
  const slotThere = slotsOf(shape, attributesOf(ground.there.connection));
  let standing: Here | undefined;
  return {
    shape,
    slotOf,
    there,
    here: createHere(ground.here, shape.name, slotOf),
    rivalsHere: bySlot(ground.here, ground.rivalsHere),
    rivalsThere: bySlot(ground.there, ground.rivalsThere),
    standingThere: (keys) => {
      standing ??= createHere(ground.there, shape.name, slotThere);
      return standing.state(slotThere(keys), keys).ours;
    },
  };
}

function headOf(copy: Copy, { writer, row }: Rival): Head {
  return { writer, at: copy.byUuid.get(writer)?.at ?? '', gone: row === null };
}

/** The slots that something is new of, or that have rivals. */
function slotNames({ there, fresh }: Ground, table: Table): Set<string> {
  const names = new Set([...table.rivalsThere.keys()]);
  for (const [name, versions] of table.there) {
    if (versions.some(({ seq }) => fresh.has(seq) && there.bySeq.get(seq)?.kind !== 'merge')) names.add(name);
  }
  return names;
}

function decide(ground: Ground, table: Table, name: string): ReturnType<typeof decideSlot> {
  const { here, there, fresh, localise } = ground;
  const { shape } = table;
  const rivalsHere = table.rivalsHere.get(name) ?? [];
  const rivalsThere = table.rivalsThere.get(name) ?? [];
  const versions = table.there.get(name) ?? [];
  const statements = statementsOf(there, versions);
  const last = statements.at(-1);
  const keys = versions.at(-1)?.keys ?? rivalsThere[0]?.keys ?? [];
  const knownHere = ({ writer }: Pick<Head, 'writer'>): boolean =>
    knows(here, writer) && !ground.withheldHere(shape.name, keys, writer);
  const local = statements.flatMap((version): Fresh[] => {
    const seq = fresh.get(version.seq);
    const writer = there.bySeq.get(version.seq)?.uuid;
    // Of a command that a package brought in part, that part is here already.
    if (seq === undefined || writer === undefined || knownHere({ writer })) return [];
    return [{ seq, keys: version.keys, row: localRow(version, shape, localise), writer }];
  });
  const state = table.here.state(name, keys);
  // What was never here comes as it is; of a whole copy that is most.
  if (state.ours === undefined && rivalsHere.length + rivalsThere.length === 0)
    return { plan: { shape, present: state.present, replay: local }, newRivals: [], rivalStates: [] };
  return decideSlot({
    shape,
    ...state,
    theirs: last === undefined ? standingThere(table, rivalsThere) : headOfThere(there, last, local),
    fresh: local,
    rivalsHere,
    rivalsThere,
    knownHere,
    knownThere: ({ writer }) => knows(there, writer) && !ground.withheldThere(shape.name, keys, writer),
  });
}

function localRow({ row }: There, shape: TableShape, localise: Localise): Row | null {
  return row === null ? null : localise(shape, row);
}

/** Of a slot that nothing is new of there may be a rival all the same, which the other copy got by a merge. */
function standingThere(table: Table, [rival]: readonly RivalThere[]): RowHead | undefined {
  return rival === undefined ? undefined : table.standingThere(rival.keysThere);
}

/** What is not new is here already: what it says is then taken from here. */
function headOfThere(there: Copy, { seq, keys, row }: There, fresh: readonly Fresh[]): RowHead | undefined {
  const command: CopyCommand | undefined = there.bySeq.get(seq);
  if (command === undefined) return undefined;
  const { uuid: writer, at } = command;
  const local = fresh.find((version) => version.writer === writer);
  return { writer, at, gone: row === null, keys, row: local?.row ?? null };
}

/** Finds rows of the other copy by the key that they have here. */
function spareRows({ there, map, localise }: Ground): MergePlan['spare'] {
  const shapes = new Map(there.shapes.map((shape) => [shape.name, shape]));
  const lookup = createRowLookup(there.connection);
  const reverse = new Map<string, ReadonlyMap<number, number>>();
  return (table, key) => {
    const shape = shapes.get(table);
    if (shape === undefined) return undefined;
    let keys = reverse.get(table);
    if (keys === undefined) {
      keys = new Map([...map.keysOf(table)].map(([theirs, ours]) => [ours, theirs]));
      reverse.set(table, keys);
    }
    const theirs = keys.get(key);
    const row = theirs === undefined ? undefined : lookup(table, theirs);
    return row === undefined ? undefined : localise(shape, row);
  };
}
