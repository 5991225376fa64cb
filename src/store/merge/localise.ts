import { type CodeAge, isYoungIn } from '../../domain/model/code.ts';
import type { Row } from '../history/old-row.ts';
import type { TableShape } from '../history/table-shape.ts';
import type { KeyMap } from './key-map.ts';
import { ownKey, withMappedReferences } from './references.ts';

/** Turns rows of the other copy into what they say here, with the keys of this file and its codebook versions. */
export type Localise = (shape: TableShape, row: Row) => Row;

/** They have no stamp: whoever writes one gives it that. */
export function createLocalise(map: KeyMap): Localise {
  return (shape, row) => {
    const { command: _, ...local }: Record<string, Row[string]> = withMappedReferences(shape, row, map.keyOf);
    const own = ownKey(shape);
    if (own !== undefined) local[own] = map.keyOf(shape.name, Number(row[own]));
    if (shape.columns.includes('codes')) Object.assign(local, localAnswer(row, map));
    if (shape.name === 'code') local['body'] = onJson(row['body'], (body) => localCode(body, map));
    if (shape.name === 'codebook_version') local['content'] = onJson(row['content'], (body) => localScheme(body, map));
    return local;
  };
}

/** The keys of codes stand inside the text of an answer, in ascending order so that equal answers are equal texts. */
function localAnswer({ codes, other }: Row, map: KeyMap): Row {
  return { codes: typeof codes === 'string' ? localCodes(codes, map) : null, other: localTexts(other, map) };
}

function localCodes(codes: string, map: KeyMap): string {
  if (codes === '') return codes;
  const parts = codes.split(' ').map((part) => {
    const [, unknown = '', key = '', text = ''] = /^(\??)(\d+)(\+?)$/.exec(part) ?? [];
    return { unknown, key: map.keyOf('code', Number(key)), text };
  });
  parts.sort((a, b) => a.unknown.length - b.unknown.length || a.key - b.key);
  return [...new Set(parts.map(({ unknown, key, text }) => `${unknown}${String(key)}${text}`))].join(' ');
}

function localTexts(other: Row[string] | undefined, map: KeyMap): string | null {
  return onJson(other, (texts) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [map.keyOf('code', Number(key)), text])),
  );
}

type Json = Record<string, unknown>;

function onJson(text: Row[string] | undefined, change: (value: Json) => Json): string | null {
  return typeof text === 'string' ? JSON.stringify(change(JSON.parse(text) as Json)) : null;
}

/**
 * A code with the numbers that its versions have here. Which versions do not know it is said in full by `since` alone as
 * long as versions follow one another; where they come from two copies some later ones must be named.
 */
function localCode(body: Json, map: KeyMap): Json {
  const { since: came, unseenIn: _, retired, ...rest } = body as Json & Partial<CodeAge> & { retired?: number };
  const age = localAge(
    { since: came ?? 1, unseenIn: (body as Partial<CodeAge>).unseenIn },
    map.keysOf('codebook_version'),
  );
  const out = {
    ...rest,
    ...age,
    ...(retired === undefined ? {} : { retired: map.keyOf('codebook_version', retired) }),
  };
  return inOrderOf(body, out);
}

/** The age of a code in the versions of this file; what was there from the start stays so. */
function localAge(age: CodeAge, versions: ReadonlyMap<number, number>): CodeAge {
  if (age.since === 1) return { since: 1 };
  const since = versions.get(age.since) ?? age.since;
  const young = [...versions].filter(([theirs]) => isYoungIn(age, theirs)).map(([, ours]) => ours);
  return ageOf(since, young);
}

/** A code’s age from the versions that do not know it, of which those before it came need not be named. */
export function ageOf(since: number, young: readonly number[]): CodeAge {
  const unseenIn = [...new Set(young.filter((version) => version > since))].sort((a, b) => a - b);
  return unseenIn.length === 0 ? { since } : { since, unseenIn };
}

/** The fields in the order in which they stood, so that equal rows are equal texts; a new one comes last. */
function inOrderOf(before: Json, after: Json): Json {
  const order = Object.keys(before);
  return Object.fromEntries(Object.entries(after).sort(([a], [b]) => placeIn(order, a) - placeIn(order, b)));
}

function placeIn(order: readonly string[], field: string): number {
  const place = order.indexOf(field);
  return place === -1 ? order.length : place;
}

function localScheme(content: Json, map: KeyMap): Json {
  const sections = (content['sections'] as Json[]).map((section) => ({
    ...section,
    variables: (section['variables'] as Json[]).map((variable) =>
      Array.isArray(variable['codes']) ? { ...variable, codes: localTree(variable['codes'] as Json[], map) } : variable,
    ),
  }));
  return { ...content, version: map.keyOf('codebook_version', Number(content['version'])), sections };
}

function localTree(codes: readonly Json[], map: KeyMap): Json[] {
  return codes.map((code) =>
    localCode({ ...code, codes: localTree((code['codes'] as Json[] | undefined) ?? [], map) }, map),
  );
}
