import { fillChinese } from './fill-chinese.ts';
import { type ReadSentence, readSentence } from './read-sentence.ts';
import type { SentenceLanguage } from './sentence-language.ts';
import { itemsOf } from './template.ts';

const mostKept = 2000;
const kept = new Map<string, string>();

/**
 * Says in another language what `sentence` said in English: an error, a warning, an entry of the history, whenever it was
 * written. Several sentences stand on a line each. What is not of the catalogue (a title, a message of the system) stays.
 */
export function inLanguage(text: string, language: SentenceLanguage): string {
  if (language === 'en' || text === '') return text;
  const before = kept.get(text);
  if (before !== undefined) return before;
  const lines = text.split('\n').map((line) => {
    const read = readSentence(line);
    return read === undefined ? line : inChinese(read);
  });
  const said = lines.join('\n');
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, said);
  return said;
}

function inChinese({ key, template, values }: ReadSentence): string {
  const filled = template.slots.map((slot) => {
    const items = itemsOf(slot, values[slot.name] ?? '');
    const said = slot.said === undefined ? items : items.map((item) => inLanguage(item, 'zh'));
    return [slot.name, slot.between === undefined ? said.join('') : said] as const;
  });
  return fillChinese(key, Object.fromEntries(filled));
}
