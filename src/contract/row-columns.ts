type Row = Readonly<Record<string, unknown>>;
type Write = (value: unknown) => string | undefined;

/** Fewer rows are as short in one form as in the other. */
const fewest = 16;
/** So many rows tell whether what stands in a column repeats. */
const looked = 32;
/** In place of a value: this row has none. */
const none = -1;

/**
 * Rows column by column, as JSON text: a list of `[name, values]`, or of `[name, distinct values, which of them each row
 * has]`, -1 where it has none. Undefined where a list is no rows, or its rows have little in common.
 */
export function columnsOf(list: readonly unknown[], write: Write): string | undefined {
  if (list.length < fewest || !list.every(isRow)) return undefined;
  const cells = new Map<string, number>();
  for (const row of list) for (const name of Object.keys(row)) cells.set(name, (cells.get(name) ?? 0) + 1);
  const filled = [...cells.values()].reduce((sum, count) => sum + count, 0);
  // Where each row has names of its own, there are no columns; a name of JavaScript's own is not to be one.
  if (filled === 0 || cells.size * list.length > 4 * filled || cells.has('__proto__')) return undefined;
  const columns = [...cells.keys()].map(
    (name) =>
      `[${JSON.stringify(name)},${columnText(
        list.map((row) => row[name]),
        write,
      )}]`,
  );
  return `[${columns.join(',')}]`;
}

function isRow(part: unknown): part is Row {
  return typeof part === 'object' && part !== null && !Array.isArray(part) && !(part instanceof Uint8Array);
}

function columnText(values: readonly unknown[], write: Write): string {
  const first = values.slice(0, looked);
  const repeats = first.includes(undefined) || new Set(first.map(sign)).size <= looked / 2;
  // Objects that differ from row to row have columns of their own.
  if (!repeats && !values.includes(undefined)) return textOf(values, write);
  const { distinct, places } = distinctOf(values);
  return `${textOf(distinct, write)},[${places.join(',')}]`;
}

function textOf(values: readonly unknown[], write: Write): string {
  return write(values) ?? 'null';
}

function distinctOf(values: readonly unknown[]): { readonly distinct: unknown[]; readonly places: number[] } {
  // A text is no sign of an object, though it be written like one.
  const [simple, objects] = [new Map<unknown, number>(), new Map<unknown, number>()];
  const distinct: unknown[] = [];
  const places = values.map((value) => {
    if (value === undefined) return none;
    const seen = typeof value === 'object' ? objects : simple;
    const known = sign(value);
    const place = seen.get(known);
    if (place !== undefined) return place;
    seen.set(known, distinct.length);
    return distinct.push(value) - 1;
  });
  return { distinct, places };
}

/** What two values share exactly where they are written alike; one with bytes in it shares it with itself alone. */
function sign(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return holdsBytes(value) ? value : JSON.stringify(value);
}

function holdsBytes(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsBytes);
  if (value instanceof Uint8Array) return true;
  for (const name in value) if (holdsBytes((value as Row)[name])) return true;
  return false;
}

/** The rows of columns; throws where they are not of the form that `columnsOf` writes. */
export function rowsOf(columns: readonly unknown[]): Record<string, unknown>[] {
  const read = columns.map(columnFrom);
  const length = read[0]?.length ?? 0;
  const rows = Array.from({ length }, (): Record<string, unknown> => ({}));
  for (const column of read) {
    if (column.length !== length) throw new TypeError('columns of one length');
    rows.forEach((row, at) => {
      if (column.has(at)) row[column.name] = column.value(at);
    });
  }
  return rows;
}

type Column = {
  readonly name: string;
  readonly length: number;
  readonly has: (row: number) => boolean;
  readonly value: (row: number) => unknown;
};

function columnFrom(column: unknown): Column {
  const [name, values, places] = Array.isArray(column) ? (column as unknown[]) : [];
  if (typeof name !== 'string' || name === '__proto__' || !Array.isArray(values)) throw new TypeError('a column');
  if (places === undefined)
    return { name, length: values.length, has: () => true, value: (row) => values[row] as unknown };
  if (!isPlaces(places, values.length)) throw new TypeError('places of values');
  const has = (row: number): boolean => places[row] !== none;
  return { name, length: places.length, has, value: (row) => values[places[row] ?? none] as unknown };
}

function isPlaces(places: unknown, size: number): places is number[] {
  return (
    Array.isArray(places) &&
    places.every((place) => Number.isInteger(place) && (place as number) >= none && (place as number) < size)
  );
}
