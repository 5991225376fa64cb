import type { File } from '../../../src/contract/file.ts';
import type { Chance } from '../../support/chance.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Place = { readonly holder: Json[] | { [key: string]: Json }; readonly key: string };

const pieces = {
  csv: [',', ';', '\t', '"', '\n', '\r', '0', '-1', '9e9', 'NR', '?', '=', '\\', '\0', '\uFEFF', '合作', '1e309', ' '],
  json: [
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"',
    'null',
    'true',
    '-1',
    '1e999',
    '"__proto__"',
    '\\u0000',
    '""',
    '\n',
    '"id"',
  ],
} as const;

const oddValues: readonly [Json, ...Json[]] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e300,
  '',
  ' ',
  '__proto__',
  '\0',
  '合作',
  [],
  {},
];

/** A text with pieces put in, taken out and moved: it looks like what people have, and is not quite. */
function almostText(text: string, kind: keyof typeof pieces, luck: Chance): string {
  let made = text;
  for (let count = 1 + luck.below(6); count > 0; count -= 1) {
    const [at, length] = [luck.below(made.length), luck.below(luck.below(3) === 0 ? 400 : 8)];
    const piece = luck.below(4) === 0 ? made.slice(at, at + length) : luck.pick(pieces[kind]);
    made = made.slice(0, at) + piece + made.slice(at + (luck.below(2) === 0 ? 0 : length));
  }
  return made;
}

/** JSON that still parses, with values of one place put in another, taken out, doubled, or odd: wrong in what it says. */
function almostJson(text: string, luck: Chance): string {
  const root: { whole?: Json } = { whole: JSON.parse(text) as Json };
  for (let count = 1 + luck.below(3); count > 0; count -= 1) {
    const [first, ...others] = placesIn(root);
    if (first === undefined) break;
    const [place, source] = [luck.pick([first, ...others]), luck.pick([first, ...others])];
    alter(place, luck.below(3) === 0 ? luck.pick(oddValues) : valueAt(source), luck);
  }
  return JSON.stringify(root.whole ?? null);
}

function alter({ holder, key }: Place, value: Json, luck: Chance): void {
  const copy = structuredClone(value);
  if (Array.isArray(holder)) holder.splice(Number(key), luck.below(2), ...(luck.below(4) === 0 ? [] : [copy]));
  else if (luck.below(4) === 0) Reflect.deleteProperty(holder, key);
  else holder[key] = copy;
}

function valueAt({ holder, key }: Place): Json {
  return (Array.isArray(holder) ? holder[Number(key)] : holder[key]) ?? null;
}

function placesIn(holder: Json): Place[] {
  if (typeof holder !== 'object' || holder === null) return [];
  return Object.entries(holder).flatMap(([key, value]) => [{ holder, key }, ...placesIn(value)]);
}

/** A file of random bytes, or nearly one of the texts, which are of one format. */
export function almostFile(texts: readonly [string, ...string[]], luck: Chance): File {
  if (luck.below(8) === 0) return { name: luck.pick(['a.csv', 'a.json', 'a.txt']), bytes: luck.bytes(luck.below(600)) };
  const text = luck.pick(texts);
  const kind = /^[[{]/u.test(text) ? 'json' : 'csv';
  const made = kind === 'json' && luck.below(3) > 0 ? almostJson(text, luck) : almostText(text, kind, luck);
  return { name: `a.${kind}`, bytes: new TextEncoder().encode(made) };
}
