import { type Row, rowOfOld } from '../history/old-row.ts';
import type { TableShape } from '../history/table-shape.ts';
import type { Copy } from './copy.ts';
import { type MapKey, ownKey, withMappedReferences } from './references.ts';

/** What tells a row from others on every copy: UUIDs, and a name where rows made on two copies may mean the same. */
export type Identity = {
  readonly uuids: readonly string[];
  readonly name: string | undefined;
  readonly present: boolean;
};

type NameOf = (row: Row, keyOf: MapKey) => string | undefined;

const idOf: NameOf = (row) => text(row['id']);
const idInVariable: NameOf = (row, keyOf) =>
  `${String(keyOf('variable', Number(row['variable_key'])))} ${text(row['id']) ?? ''}`;

/** Rows that are one if they have one name. Variables that hold values of another sort never are. */
const names: Readonly<Record<string, NameOf>> = {
  section: idOf,
  variable: (row) => `${sortOf(text(row['kind']))} ${text(row['id']) ?? ''}`,
  code: idInVariable,
  grouping: idInVariable,
  coder: (row) => text(row['name']),
  specification: idOf,
  claim: idOf,
  codebook_version: (row) => text(row['content']),
  case: () => undefined,
  document: () => undefined,
  passage: () => undefined,
  round: () => undefined,
};

/** The identities of all rows of a table that a copy has or had, by their key. */
export function identitiesOf(copy: Copy, shape: TableShape, keyOf: MapKey): Map<number, Identity> {
  const found = new Map<number, Identity>();
  const own = ownKey(shape);
  if (own === undefined) return found;
  const nameOf = names[shape.name] ?? contentOf(shape, own);
  const makers = new Map<number, Life>();
  for (const { key, row, state } of rowsOf(copy, shape)) {
    const uuid = shape.name === 'codebook_version' ? makerOf(copy, makers, { key, row, state }) : text(row['uuid']);
    const before = shape.name === 'codebook_version' ? [] : (found.get(key)?.uuids ?? []);
    const uuids = uuid === undefined || before.includes(uuid) ? before : [...before, uuid];
    found.set(key, { uuids, name: nameOf(row, keyOf), present: state === 'present' });
  }
  if (shape.name !== 'codebook_version') addThoseOfRivals(copy, shape, found);
  return found;
}

/** A row that was joined with one that shows is kept beside it, with the UUID that it has elsewhere. */
function addThoseOfRivals({ connection }: Copy, { name }: TableShape, found: Map<number, Identity>): void {
  const rivals = connection
    .statement("SELECT key_1, content ->> 'uuid' FROM rival WHERE table_name = ? AND content ->> 'uuid' IS NOT NULL")
    .raw()
    .all(name) as [number, string][];
  for (const [key, uuid] of rivals) {
    const known = found.get(key);
    if (known !== undefined && !known.uuids.includes(uuid)) found.set(key, { ...known, uuids: [...known.uuids, uuid] });
  }
}

type Life = { readonly maker: string | undefined; readonly content: Row[string] | undefined; readonly over: boolean };

/**
 * Of a version of the codebook, the UUID of the command that made it; later ones wrote it too (a code added to an attribute
 * changes the version that there is). A number whose version was undone may have come to another version since.
 */
function makerOf(copy: Copy, lives: Map<number, Life>, { key, row, state }: Found): string | undefined {
  const before = lives.get(key);
  const anew = before === undefined || (before.over && before.content !== row['content']);
  const maker = anew ? copy.bySeq.get(Number(row['command']))?.uuid : before.maker;
  lives.set(key, { maker, content: row['content'], over: state === 'deleted' });
  return maker;
}

type Found = { readonly key: number; readonly row: Row; readonly state: 'changed' | 'deleted' | 'present' };

/** Old rows in the order in which they were overwritten, then those that stand. */
function rowsOf({ connection }: Copy, shape: TableShape): Found[] {
  const past = connection
    .statement('SELECT key_1, old, operation FROM history WHERE table_name = ? ORDER BY history_key')
    .raw()
    .all(shape.name) as [number, string, 'update' | 'delete'][];
  const present = connection.statement(`SELECT * FROM "${shape.name}"`).all() as Row[];
  return [
    ...past.map(([key, old, operation]): Found => ({
      key,
      row: rowOfOld(shape, old),
      state: operation === 'delete' ? 'deleted' : 'changed',
    })),
    ...present.map((row): Found => ({ key: Number(row[shape.key[0] ?? '']), row, state: 'present' })),
  ];
}

/** Rows without a name of their own are the same if they say the same. */
function contentOf(shape: TableShape, own: string): NameOf {
  return (row, keyOf) => {
    const { [own]: _, command: __, ...content } = withMappedReferences(shape, row, keyOf);
    return JSON.stringify(content, Object.keys(content).sort());
  };
}

function sortOf(kind: string | undefined): string {
  return kind === 'single' || kind === 'multiple' ? 'choice' : (kind ?? '');
}

function text(value: Row[string] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
