import { fieldWord } from '../../domain/model/field-word.ts';
import type { RowFields } from '../../domain/model/history.ts';
import type { Told } from '../language/use-words.ts';

/** What a field of a row says, for reading: texts as they are, a list with semicolons, what has parts as “name: value”. */
export function fieldText(value: RowFields[string] | undefined, told: Told): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return told(value);
  if (Array.isArray(value)) return value.map((one) => fieldText(one, told)).join('; ');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${told(fieldWord(name))}: ${fieldText(part, told)}`)
    .join(', ');
}
