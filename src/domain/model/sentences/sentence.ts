import type { catalogue, SentenceKey } from './catalogue.ts';
import { fillEnglish } from './fill-english.ts';
import type { ValuesOf } from './template.ts';

type English<Key extends SentenceKey> = (typeof catalogue)[Key][0];
type Values<Key extends SentenceKey> = ValuesOf<English<Key>>;

/** None where a sentence leaves nothing open. */
type Filling<Key extends SentenceKey> = keyof Values<Key> extends never ? [] : [values: Values<Key>];

/**
 * A sentence of the catalogue in English, which is what replies carry, files print and the history keeps; the window
 * says it in its language (`inLanguage`). The type asks for whatever the sentence leaves open.
 */
export function sentence<Key extends SentenceKey>(key: Key, ...[values]: Filling<Key>): string {
  return fillEnglish(key, values ?? {});
}
