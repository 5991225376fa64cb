import type { SentenceKey } from './catalogue.ts';
import { fillChinese } from './fill-chinese.ts';
import { type Filling, sentence } from './sentence.ts';
import type { SentenceLanguage } from './sentence-language.ts';

/** Writes a sentence of the catalogue in the language asked for: what a document says that is printed in one language. */
export function sentenceIn<Key extends SentenceKey>(
  language: SentenceLanguage,
  key: Key,
  ...filling: Filling<Key>
): string {
  return language === 'en' ? sentence(key, ...filling) : fillChinese(key, filling[0] ?? {});
}
