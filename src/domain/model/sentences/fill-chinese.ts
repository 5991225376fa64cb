import { catalogue, type SentenceKey } from './catalogue.ts';
import { atEdge, type Edge } from './edge.ts';
import { numberInSentence } from './number-in-sentence.ts';
import { parseTemplate, type SlotValue } from './template.ts';

const joints = { ',': '、', '&': '和', ';': '；', '/': '或' } as const;

/** The Chinese of a sentence with its slots filled; how a list is written its English tells. */
export function fillChinese(
  key: SentenceKey,
  values: Readonly<Record<string, SlotValue>>,
  edge: Edge = 'terminal',
): string {
  const [en, zh] = catalogue[key];
  const { slots } = parseTemplate(en);
  return atEdge(zh, edge).replaceAll(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (typeof value === 'number') return numberInSentence(name, value);
    const { between = ',' } = slots.find((slot) => slot.name === name) ?? {};
    return typeof value === 'object' ? value.join(joints[between]) : value;
  });
}
