import { catalogue } from './catalogue.ts';
import { type ReadSentence, readSentence } from './read-sentence.ts';
import { itemsOf } from './template.ts';

/** The languages that sentences are written in; English is what programs exchange. */
export type SentenceLanguage = 'en' | 'zh';

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

const chineseJoints = { ',': '、', '&': '和', ';': '；', '/': '或' } as const;

function inChinese({ key, template, values }: ReadSentence): string {
  const [, zh] = catalogue[key];
  return zh.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => {
    const slot = template.slots.find((one) => one.name === name);
    if (slot === undefined) return whole;
    const items = itemsOf(slot, values[name] ?? '');
    const said = slot.said === undefined ? items : items.map((item) => inLanguage(item, 'zh'));
    return said.join(slot.between === undefined ? '' : chineseJoints[slot.between]);
  });
}
