/** Characters (Unicode code points) of a font and the glyphs that draw them. */
export type CharacterMap = ReadonlyMap<number, number>;

type TableEntry = { readonly record: number; readonly offset: number; readonly length: number };

const format4 = 4;
const format12 = 12;

/** Finds a table of an OpenType font by its tag; the font files are our own, so a missing one is a programmer's mistake. */
function tableEntry(font: DataView, tag: string): TableEntry {
  const count = font.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(record + byte)));
    if (name === tag) return { record, offset: font.getUint32(record + 8), length: font.getUint32(record + 12) };
  }
  throw new Error(`The font has no table “${tag}”.`);
}

/** Reads the characters of an OpenType font (subtables of format 12, else 4). */
export function readCharacterMap(bytes: Uint8Array): CharacterMap {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = tableEntry(font, 'cmap');
  const subtables = Array.from(
    { length: font.getUint16(offset + 2) },
    (_, index) => offset + font.getUint32(offset + 8 + index * 8),
  );
  const full = subtables.find((start) => font.getUint16(start) === format12);
  if (full !== undefined) return readSegments(font, full);
  const basic = subtables.find((start) => font.getUint16(start) === format4);
  if (basic !== undefined) return readBasic(font, basic);
  throw new Error('The font has no Unicode character map of format 4 or 12.');
}

function readSegments(font: DataView, start: number): CharacterMap {
  const map = new Map<number, number>();
  const count = font.getUint32(start + 12);
  for (let index = 0; index < count; index += 1) {
    const group = start + 16 + index * 12;
    const [first, last, glyph] = [font.getUint32(group), font.getUint32(group + 4), font.getUint32(group + 8)];
    for (let character = first; character <= last; character += 1) map.set(character, glyph + character - first);
  }
  return map;
}

function readBasic(font: DataView, start: number): CharacterMap {
  const map = new Map<number, number>();
  const count = font.getUint16(start + 6) / 2;
  const [ends, starts] = [start + 14, start + 16 + count * 2];
  const [deltas, ranges] = [starts + count * 2, starts + count * 4];
  for (let index = 0; index < count; index += 1) {
    const at = index * 2;
    const range = font.getUint16(ranges + at);
    const delta = font.getUint16(deltas + at);
    const first = font.getUint16(starts + at);
    for (let character = first; character <= font.getUint16(ends + at) && character < 0xffff; character += 1) {
      const listed = range === 0 ? character : font.getUint16(ranges + at + range + (character - first) * 2);
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) map.set(character, glyph);
    }
  }
  return map;
}

/** The same font with another character map (one subtable of format 12), put at the end of the file. */
export function withCharacterMap(bytes: Uint8Array, map: CharacterMap): Uint8Array {
  const table = characterTable(map);
  const end = Math.ceil(bytes.length / 4) * 4;
  const changed = new Uint8Array(end + table.length);
  changed.set(bytes);
  changed.set(table, end);
  const font = new DataView(changed.buffer);
  const { record } = tableEntry(font, 'cmap');
  font.setUint32(record + 4, checksum(table));
  font.setUint32(record + 8, end);
  font.setUint32(record + 12, table.length);
  return changed;
}

function characterTable(map: CharacterMap): Uint8Array {
  const groups = segments(map);
  const table = new DataView(new ArrayBuffer(12 + 16 + groups.length * 12));
  table.setUint16(2, 1);
  // Windows, full Unicode.
  table.setUint16(4, 3);
  table.setUint16(6, 10);
  table.setUint32(8, 12);
  table.setUint16(12, format12);
  table.setUint32(16, 16 + groups.length * 12);
  table.setUint32(24, groups.length);
  for (const [index, group] of groups.entries()) {
    for (const [place, value] of group.entries()) table.setUint32(28 + index * 12 + place * 4, value);
  }
  return new Uint8Array(table.buffer);
}

/** Runs of characters whose glyphs run alike: first and last character, first glyph. */
function segments(map: CharacterMap): [number, number, number][] {
  const groups: [number, number, number][] = [];
  for (const [character, glyph] of [...map].sort(([first], [second]) => first - second)) {
    const group = groups.at(-1);
    if (group !== undefined && character === group[1] + 1 && glyph === group[2] + character - group[0])
      group[1] = character;
    else groups.push([character, character, glyph]);
  }
  return groups;
}

function checksum(table: Uint8Array): number {
  const view = new DataView(table.buffer);
  let sum = 0;
  for (let offset = 0; offset < table.length; offset += 4) sum = (sum + view.getUint32(offset)) >>> 0;
  return sum;
}
