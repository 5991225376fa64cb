import { catalogue, type SentenceKey } from '../../domain/model/sentences/catalogue.ts';
import { inLanguage } from '../../domain/model/sentences/in-language.ts';
import { said, sayIn } from '../../domain/model/sentences/said.ts';
import { spelledOut } from '../../domain/model/spelled-out.ts';
import type { Language } from './language.ts';

/** What a field of something in the history is called: `useWhen` is “use when”. */
export function fieldWord(name: string, language: Language): string {
  const words = spelledOut(name);
  const key = `field.${words.replaceAll(' ', '-')}`;
  return isSentence(key) ? sayIn(language, said(key)) : inLanguage(words, language);
}

function isSentence(key: string): key is FieldKey {
  return Object.hasOwn(catalogue, key);
}

type FieldKey = Extract<SentenceKey, `field.${string}`>;
