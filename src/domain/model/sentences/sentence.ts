import { catalogue, type SentenceKey } from './catalogue.ts';
import { englishJoints, parseTemplate, type Slot, type SlotValue, type Template, type ValuesOf } from './template.ts';

type English<Key extends SentenceKey> = (typeof catalogue)[Key][0];
type Values<Key extends SentenceKey> = ValuesOf<English<Key>>;

/** The values that a sentence asks for; none where it leaves nothing open. */
export type Filling<Key extends SentenceKey> = keyof Values<Key> extends never ? [] : [values: Values<Key>];

const templates = new Map<string, Template>();

/**
 * A sentence of the catalogue in English, which is what replies carry, files print and the history keeps; the window
 * says it in its language (`inLanguage`). The type asks for whatever the sentence leaves open.
 */
export function sentence<Key extends SentenceKey>(key: Key, ...[values]: Filling<Key>): string {
  return fillTemplate(templateOf(key), values ?? {});
}

/** The English of a sentence with its slots filled. */
export function fillTemplate({ texts, slots }: Template, values: Readonly<Record<string, SlotValue>>): string {
  return texts.map((text, index) => text + english(slots[index], values)).join('');
}

function templateOf(key: SentenceKey): Template {
  const known = templates.get(key) ?? parseTemplate(catalogue[key][0]);
  templates.set(key, known);
  return known;
}

function english(slot: Slot | undefined, values: Readonly<Record<string, SlotValue>>): string {
  if (slot === undefined) return '';
  const value = values[slot.name] ?? '';
  if (slot.noun !== undefined) return `${String(value)} ${slot.noun[value === 1 ? 0 : 1]}`;
  return typeof value === 'object' ? value.join(englishJoints[slot.between ?? ',']) : String(value);
}
