import { catalogue, type SentenceKey } from './catalogue.ts';
import { atEdge, type Edge } from './edge.ts';
import { numberText, parseTemplate, type Slot, type SlotValue } from './template.ts';

const joints = { ',': '、', '&': '和', ';': '；', '/': '或' } as const;

/** The Chinese of a sentence with its slots filled; how a list is written its English tells. */
export function fillChinese(
  key: SentenceKey,
  values: Readonly<Record<string, SlotValue>>,
  edge: Edge = 'terminal',
): string {
  const [en, zh] = catalogue[key];
  const { slots } = parseTemplate(en);
  const parts = atEdge(zh, edge).split(/(\{\w+\})/u);
  return parts.map((part) => filled(part, { slots, values })).reduce(spaced, '');
}

type Filling = { readonly slots: readonly Slot[]; readonly values: Readonly<Record<string, SlotValue>> };

function filled(part: string, { slots, values }: Filling): string {
  const name = /^\{(\w+)\}$/u.exec(part)?.[1];
  const value = name === undefined ? undefined : values[name];
  if (name === undefined || value === undefined) return part;
  const slot = slots.find((one) => one.name === name) ?? { name };
  if (typeof value === 'number') return numberText(slot, value);
  return typeof value === 'object' ? value.join(joints[slot.between ?? ',']) : value;
}

/** What fills a slot may be Latin: then it stands apart from the Chinese beside it, as names in a sentence do. */
function spaced(text: string, next: string): string {
  const meet =
    (/\p{Script=Han}$/u.test(text) && /^[\p{Script=Latin}\d]/u.test(next)) ||
    (/[\p{Script=Latin}\d]$/u.test(text) && /^\p{Script=Han}/u.test(next));
  return meet ? `${text} ${next}` : text + next;
}
