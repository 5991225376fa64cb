import type { TableShape } from '../history/table-shape.ts';
import type { Copy } from './copy.ts';
import { identitiesOf, type Identity } from './identities.ts';

/** From the integer keys of the other copy’s rows to those that the same rows have here. */
export type KeyMap = {
  readonly keyOf: (table: string, key: number) => number;
  /** Of every row of a table that the other copy has or had, the key there and here. */
  readonly keysOf: (table: string) => ReadonlyMap<number, number>;
  /** Of every table that rows were added to, the last key given. */
  readonly given: () => ReadonlyMap<string, number>;
};

/** Tables of one row, which has the same key everywhere. */
const single = ['project', 'codebook'];

/**
 * Finds for each row of the other copy the same row here: by UUID, also by one that it had before it was joined with
 * another, else by its name; what is not here gets the next free key.
 */
export function createKeyMap(here: Copy, there: Copy): KeyMap {
  const maps = new Map<string, ReadonlyMap<number, number>>();
  const given = new Map<string, number>();
  const shapes = new Map(there.shapes.map((shape) => [shape.name, shape]));
  const mapOf = (table: string): ReadonlyMap<number, number> => {
    let map = maps.get(table);
    if (map === undefined) {
      const shape = shapes.get(table);
      map = shape === undefined ? new Map<number, number>() : mapped(shape);
      maps.set(table, map);
    }
    return map;
  };
  const mapped = (shape: TableShape): Map<number, number> => {
    const ours = identitiesOf(here, shape, (_, key) => key);
    const theirs = identitiesOf(there, shape, keyOf);
    const map = match(ours, theirs);
    let next = Math.max(lastKey(here, shape), ...map.values());
    const left = [...theirs.entries()].filter(([key]) => !map.has(key));
    left.sort(([one, a], [other, b]) => Number(b.present) - Number(a.present) || one - other);
    for (const [key] of left) {
      next += 1;
      map.set(key, next);
    }
    given.set(shape.name, next);
    return map;
  };
  function keyOf(table: string, key: number): number {
    return single.includes(table) ? key : (mapOf(table).get(key) ?? key);
  }
  return { keyOf, keysOf: mapOf, given: () => given };
}

type Identities = ReadonlyMap<number, Identity>;

/**
 * A row that stands in the other copy is rather one of its name that stands here than one that was deleted here, though it
 * has the UUID of that: it was made anew here while the other copy brought it back.
 */
function match(ours: Identities, theirs: Identities): Map<number, number> {
  const map = new Map<number, number>();
  const taken = new Set<number>();
  const left = (): [number, Identity][] => [...theirs].filter(([key]) => !map.has(key));
  const free = (): [number, Identity][] => [...ours].filter(([key]) => !taken.has(key));
  const byUuid = keysByUuid(ours);
  const joinByUuid = (stands: boolean): void => {
    for (const [key, one] of left()) {
      const found = byUuid(one);
      if (found === undefined || (stands && ours.get(found)?.present !== true)) continue;
      map.set(key, found);
      if (one.present) taken.add(found);
    }
  };
  const joinByName = (stands: boolean): void => {
    const byName = keysByName(free().filter(([, { present }]) => present || !stands));
    for (const [key, one] of left()) {
      const found = one.present || !stands ? byName(one) : undefined;
      if (found !== undefined) map.set(key, found);
    }
  };
  for (const stands of [true, false]) {
    joinByUuid(stands);
    joinByName(stands);
  }
  return map;
}

type FindKey = (identity: Identity) => number | undefined;

/** Of several rows that had one UUID, the one that stands. */
function keysByUuid(identities: Identities): FindKey {
  const ordered = [...identities].sort(([, one], [, other]) => Number(one.present) - Number(other.present));
  const byUuid = new Map(ordered.flatMap(([key, { uuids }]) => uuids.map((uuid) => [uuid, key] as const)));
  return ({ uuids }) => {
    const found = uuids.flatMap((uuid) => byUuid.get(uuid) ?? []);
    return found.find((key) => identities.get(key)?.present === true) ?? found[0];
  };
}

/** Of several rows that had one name, the one that stands. */
function keysByName(identities: readonly (readonly [number, Identity])[]): FindKey {
  const byName = new Map<string, number>();
  for (const [key, { name, present }] of identities) {
    if (name !== undefined && (present || !byName.has(name))) byName.set(name, key);
  }
  return ({ name }) => (name === undefined ? undefined : byName.get(name));
}

/** The greatest key that a row of the table ever had here. */
function lastKey({ connection }: Copy, { name, key }: TableShape): number {
  const sql = `SELECT max((SELECT coalesce(max("${key[0] ?? ''}"), 0) FROM "${name}"),
    (SELECT coalesce(max(key_1), 0) FROM history WHERE table_name = ?),
    (SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?))`;
  return Number(connection.statement(sql).pluck().get(name, name));
}
