import type { Language } from './language.ts';
import { locales } from './locales.ts';

/** A number as people write it: 112,345.25. */
export function numberText(value: number, language: Language, decimals = 6): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals }).format(value);
}
