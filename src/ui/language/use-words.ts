import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { inLanguage } from '../../domain/model/sentences/in-language.ts';
import { paragraphIn } from '../../domain/model/sentences/paragraph-in.ts';
import { thousands } from '../../domain/model/thousands.ts';
import type { Language } from './language.ts';
import type { Key } from './words.ts';

/**
 * Says a sentence in the language of the moment: `{name}` in it is filled in, `{name#}` with a number by which something is
 * called; `count` chooses between one and several.
 */
export type Say = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

/** Says in the language of the moment what the program says in English: an error, a warning, an entry of the history. */
export type Told = (text: string) => string;

/** Sentences one after the other, of those that there are. */
type Paragraph = (...sentences: readonly (string | false)[]) => string;

type Words = { readonly say: Say; readonly told: Told; readonly paragraph: Paragraph; readonly language: Language };

export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'zh' ? 'zh' : 'en';
  const say = useCallback<Say>((key, values = {}) => t(key, { ...values, replace: filling(values) }), [t]);
  const told = useCallback<Told>((text) => inLanguage(text, language), [language]);
  const paragraph = useCallback<Paragraph>(
    (...sentences) =>
      paragraphIn(
        language,
        sentences.filter((one) => one !== false),
      ),
    [language],
  );
  return { say, told, paragraph, language };
}

/** A number has its thousands parted where it counts, and stands as it is behind `#`. */
function filling(values: Readonly<Record<string, string | number>>): Record<string, string> {
  const texts = Object.entries(values).flatMap(([name, value]) =>
    typeof value === 'number'
      ? [
          [name, thousands(value)],
          [`${name}#`, String(value)],
        ]
      : [[name, value]],
  );
  return Object.fromEntries(texts) as Record<string, string>;
}
