import { catalogue } from './catalogue.ts';
import { fillChinese } from './fill-chinese.ts';
import { fillTemplate } from './fill-english.ts';
import { type ReadSentence, readSentence } from './read-sentence.ts';
import type { SentenceLanguage } from './sentence-language.ts';
import { itemsOf, parseTemplate, type SlotValue } from './template.ts';

const mostKept = 2000;
const kept = new Map<string, string>();

/** What sentences have for the terminal alone; a text with none of it is the same in a window. */
const forTerminal = Object.values(catalogue).flatMap(([en]) =>
  [...en.matchAll(/‹([^|›]+)\|/gu)].flatMap(([, terminal = '']) => terminal.split(/\{[^}]*\}/u).filter(Boolean)),
);

/**
 * Says in a window, in its language, what `sentence` said in English and for the terminal: an error, a warning, an entry of
 * the history, whenever it was written. Several sentences stand on a line each. What is not of the catalogue (a title, a
 * message of the system) stays.
 */
export function inLanguage(text: string, language: SentenceLanguage): string {
  if (text === '' || (language === 'en' && !forTerminal.some((part) => text.includes(part)))) return text;
  const name = `${language} ${text}`;
  const before = kept.get(name);
  if (before !== undefined) return before;
  const lines = text.split('\n').map((line) => {
    const read = readSentence(line);
    if (read === undefined) return line;
    return language === 'zh' ? inChinese(read) : inEnglish(read, line);
  });
  const said = lines.join('\n');
  if (kept.size >= mostKept) kept.clear();
  kept.set(name, said);
  return said;
}

function inChinese(read: ReadSentence): string {
  return fillChinese(read.key, filled(read, 'zh'), 'window');
}

/** A sentence that stands within another begins with a small letter, and keeps it. */
function inEnglish(read: ReadSentence, line: string): string {
  const values = filled(read, 'en');
  const said = fillTemplate(parseTemplate(catalogue[read.key][0], 'window'), values);
  const first = line.charAt(0);
  return first === said.charAt(0).toLowerCase() ? first + said.slice(1) : said;
}

function filled({ template, values }: ReadSentence, language: SentenceLanguage): Record<string, SlotValue> {
  return Object.fromEntries<SlotValue>(
    template.slots.map((slot) => {
      const items = itemsOf(slot, values[slot.name] ?? '');
      const said = slot.said === undefined ? items : items.map((item) => inLanguage(item, language));
      if (slot.noun !== undefined) return [slot.name, Number(said.join('').replaceAll(',', ''))] as const;
      return [slot.name, slot.between === undefined ? said.join('') : said] as const;
    }),
  );
}
