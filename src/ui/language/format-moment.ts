import type { Language } from './language.ts';
import { locales } from './locales.ts';

/** A time of day: 14:02. */
export function timeText(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
}

/** A day in words: Sunday 22 November 2026. */
export function dayText(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'full' }).format(new Date(moment));
}

/** Day and time, short: 22 Nov 2026, 14:02. */
export function momentText(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(moment),
  );
}
