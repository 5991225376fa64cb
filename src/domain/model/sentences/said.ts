import type { catalogue, SentenceKey } from './catalogue.ts';
import { fillChinese } from './fill-chinese.ts';
import { fillEnglish } from './fill-english.ts';
import type { SentenceLanguage } from './sentence-language.ts';
import type { SlotValue, ValuesOf } from './template.ts';

/** A sentence of the catalogue that is not said in any language yet: its key, and what fills it. */
export type Said = { readonly key: SentenceKey; readonly values: Readonly<Record<string, SaidValue>> };

/** Words: of the catalogue, or of somebody (a label, a name), which are the same in every language. */
export type Words = Said | string;

type SaidValue = Words | number | readonly (Words | number)[];

type Widened<Value> = string extends Value
  ? Words
  : Value extends number
    ? number
    : Value extends readonly unknown[]
      ? readonly (Words | number)[]
      : Words;

type Values<Key extends SentenceKey> = ValuesOf<(typeof catalogue)[Key][0]>;
type Asked<Key extends SentenceKey> = { readonly [Name in keyof Values<Key>]: Widened<Values<Key>[Name]> };
/** The values that a sentence asks for, other sentences among them. */
export type SaidFilling<Key extends SentenceKey> = keyof Values<Key> extends never ? [] : [values: Asked<Key>];

/**
 * A sentence as a value, for what is worked out before anybody knows in which language it will be read: notes of tables,
 * what to watch for in a test, why something has no value. Whoever writes it down says it (`sayIn`).
 */
export function said<Key extends SentenceKey>(key: Key, ...[values]: SaidFilling<Key>): Said {
  return { key, values: values ?? {} };
}

/** Says a sentence, and the sentences within it, in a language; words of somebody stay as they are. */
export function sayIn(language: SentenceLanguage, words: Words): string {
  if (typeof words === 'string') return words;
  const values = Object.fromEntries(
    Object.entries(words.values).map(([name, value]) => [name, filled(language, value)] as const),
  );
  return language === 'en' ? fillEnglish(words.key, values) : fillChinese(words.key, values);
}

function filled(language: SentenceLanguage, value: SaidValue): SlotValue {
  if (typeof value === 'number') return value;
  return isList(value)
    ? value.map((one) => (typeof one === 'number' ? one : sayIn(language, one)))
    : sayIn(language, value);
}

function isList(value: SaidValue): value is readonly (Words | number)[] {
  return Array.isArray(value);
}
