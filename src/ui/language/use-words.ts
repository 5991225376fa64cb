import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from './language.ts';
import type { Key } from './words.ts';

/** Says a sentence in the language of the moment; `{name}` in it is filled in, `count` chooses between one and several. */
export type Say = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

export function useWords(): { readonly say: Say; readonly language: Language } {
  const { t, i18n } = useTranslation();
  const say = useCallback<Say>((key, values) => t(key, { ...values }), [t]);
  return { say, language: i18n.language === 'zh' ? 'zh' : 'en' };
}
