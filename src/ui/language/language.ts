import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { words } from './words.ts';

export const languages = { en: 'English', zh: '简体中文' } as const;
export type Language = keyof typeof languages;

/** The language of the system, as far as we speak it. */
export function systemLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** Starts in one language; switching later is at once, for every word on screen. */
export async function startLanguage(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
    resources: { en: { translation: words.en }, zh: { translation: words.zh } },
  });
  sayLanguage(language);
}

export async function switchLanguage(language: Language): Promise<void> {
  await i18next.changeLanguage(language);
  sayLanguage(language);
}

/** Screen readers and the choice of Chinese glyphs go by it. */
function sayLanguage(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
}
