import type { Language } from '../language/language.ts';
import { locales } from '../language/locales.ts';

/** The size of a file, from bytes: 640 kB, 1.4 MB. */
export function sizeText(bytes: number, language: Language): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kilobyte'] : [bytes / 1_000_000, 'megabyte'];
  const maximumFractionDigits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(locales[language], { style: 'unit', unit, maximumFractionDigits }).format(value);
}
