import type { RowFields } from '../../domain/model/history.ts';
import { fieldWord } from '../language/field-word.ts';
import type { Language } from '../language/language.ts';
import { labelled, parted } from '../language/punctuation.ts';
import type { Told } from '../language/use-words.ts';

/** How words of the program are told, and in which language. */
export type Speaking = { readonly told: Told; readonly language: Language };

/** What a field of a row says, for reading: texts as they are, a list with semicolons, what has parts as “name: value”. */
export function fieldText(value: RowFields[string] | undefined, speaking: Speaking): string {
  const { language } = speaking;
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return speaking.told(value);
  if (Array.isArray(value))
    return parted(
      value.map((one) => fieldText(one, speaking)),
      language,
    );
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([name, part]) => labelled(fieldWord(name, language), fieldText(part, speaking), language))
    .join(language === 'zh' ? '，' : ', ');
}
