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

function match(ours: Identities, theirs: Identities): Map<number, number> {
  const byUuid = new Map([...ours].flatMap(([key, { uuids }]) => uuids.map((uuid) => [uuid, key] as const)));
  const map = new Map<number, number>();
  const taken = new Set<number>();
  for (const [key, { uuids, present }] of theirs) {
    const found = uuids.map((uuid) => byUuid.get(uuid)).find((one) => one !== undefined);
    if (found === undefined) continue;
    map.set(key, found);
    if (present) taken.add(found);
  }
  const byName = keysByName([...ours].filter(([key]) => !taken.has(key)));
  for (const [key, { name }] of theirs) {
    const found = map.has(key) || name === undefined ? undefined : byName.get(name);
    if (found !== undefined) map.set(key, found);
  }
  return map;
}

/** Of several rows that had one name, the one that stands. */
function keysByName(identities: readonly (readonly [number, Identity])[]): Map<string, number> {
  const byName = new Map<string, number>();
  for (const [key, { name, present }] of identities) {
    if (name !== undefined && (present || !byName.has(name))) byName.set(name, key);
  }
  return byName;
}

/** The greatest key that a row of the table ever had here. */
function lastKey({ connection }: Copy, { name, key }: TableShape): number {
  const sql = `SELECT max((SELECT coalesce(max("${key[0] ?? ''}"), 0) FROM "${name}"),
    (SELECT coalesce(max(key_1), 0) FROM history WHERE table_name = ?),
    (SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = ?))`;
  return Number(connection.statement(sql).pluck().get(name, name));
}
