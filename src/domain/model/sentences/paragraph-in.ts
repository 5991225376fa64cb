import type { SentenceLanguage } from './sentence-language.ts';

/** Sentences one after the other; Chinese has no blank between them. */
export function paragraphIn(language: SentenceLanguage, sentences: readonly string[]): string {
  return sentences.join(language === 'zh' ? '' : ' ');
}
