import type { TaggedRecord, TaggedValue } from './tagged-records.ts';

/** A column of the list that references become, and the tags that fill it: the first of them that says anything does. */
export type ReferenceColumn = {
  readonly header: string;
  readonly tags: readonly string[];
  /** How many values of the tag it takes; of most the first, the others keep a column of their own. */
  readonly takes?: 'all';
  /** What of a value counts; undefined where it is none of this kind. */
  readonly read?: (value: string) => string | undefined;
};

/** Parts the values of one cell, as the citation’s names are parted. */
const between = '; ';

/** The columns of a format, and how its tags are called where they have a column of their own. */
export type ReferenceColumns = {
  readonly columns: readonly ReferenceColumn[];
  readonly tagName: (tag: string) => string;
};

/**
 * The list that references are: a header, and a row a reference with its line. What no column takes stands in a column of
 * its own, called by its tag, so that nothing is out of reach. Columns without any value are left out.
 */
export function referenceRows(
  records: readonly TaggedRecord[],
  { columns, tagName }: ReferenceColumns,
): { readonly header: readonly string[]; readonly rows: readonly { line: number; cells: string[] }[] } {
  const read = records.map((record) => ({ line: record[0]?.line ?? 1, cells: cellsOf(record, { columns, tagName }) }));
  const used = new Set(read.flatMap(({ cells }) => [...cells.keys()]));
  const known = columns.map(({ header }) => header).filter((header) => used.has(header));
  const own = [...used].filter((header) => !known.includes(header)).sort();
  const header = [...known, ...own];
  return { header, rows: read.map(({ line, cells }) => ({ line, cells: header.map((one) => cells.get(one) ?? '') })) };
}

function cellsOf(record: TaggedRecord, { columns, tagName }: ReferenceColumns): Map<string, string> {
  const cells = new Map<string, string>();
  const taken = new Set<TaggedValue>();
  for (const column of columns) {
    const values = valuesOf(record, column);
    if (values.length === 0) continue;
    cells.set(column.header, values.map(({ text }) => text).join(between));
    for (const { from } of values) taken.add(from);
  }
  for (const one of record) {
    if (taken.has(one) || one.value === '') continue;
    const header = tagName(one.tag);
    const before = cells.get(header);
    cells.set(header, before === undefined ? one.value : `${before}${between}${one.value}`);
  }
  return cells;
}

type Read = { readonly from: TaggedValue; readonly text: string };

function valuesOf(record: TaggedRecord, { tags, takes, read = (value) => value }: ReferenceColumn): Read[] {
  for (const tag of tags) {
    const found = record.flatMap((from): Read[] => {
      const text = from.tag === tag && from.value !== '' ? read(from.value) : undefined;
      return text === undefined ? [] : [{ from, text }];
    });
    if (found.length > 0) return takes === 'all' ? found : found.slice(0, 1);
  }
  return [];
}
