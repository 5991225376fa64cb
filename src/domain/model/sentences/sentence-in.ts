import type { SentenceKey } from './catalogue.ts';
import { said, type SaidFilling, sayIn } from './said.ts';
import type { SentenceLanguage } from './sentence-language.ts';

/** Writes a sentence of the catalogue in the language asked for: what a document says that is printed in one language. */
export function sentenceIn<Key extends SentenceKey>(
  language: SentenceLanguage,
  key: Key,
  ...filling: SaidFilling<Key>
): string {
  return sayIn(language, said(key, ...filling));
}
