import { catalogue, type SentenceKey } from './catalogue.ts';
import { englishJoints, numberText, parseTemplate, type Slot, type SlotValue, type Template } from './template.ts';

const templates = new Map<string, Template>();

/** The English of a sentence with its slots filled. */
export function fillEnglish(key: SentenceKey, values: Readonly<Record<string, SlotValue>>): string {
  return fillTemplate(templateOf(key), values);
}

/** The same of a template. */
export function fillTemplate({ texts, slots }: Template, values: Readonly<Record<string, SlotValue>>): string {
  return texts.map((text, index) => text + filled(slots[index], values)).join('');
}

function templateOf(key: SentenceKey): Template {
  const known = templates.get(key) ?? parseTemplate(catalogue[key][0]);
  templates.set(key, known);
  return known;
}

function filled(slot: Slot | undefined, values: Readonly<Record<string, SlotValue>>): string {
  if (slot === undefined) return '';
  const value = values[slot.name] ?? '';
  if (typeof value === 'object') return value.join(englishJoints[slot.between ?? ',']);
  const text = typeof value === 'number' ? numberText(slot, value) : value;
  return slot.noun === undefined ? text : `${text} ${slot.noun[value === 1 ? 0 : 1]}`;
}
