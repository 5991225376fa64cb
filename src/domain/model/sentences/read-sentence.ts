import { type SentenceKey, toldSentences } from './catalogue.ts';
import { type Filled, matchTemplate } from './match-template.ts';
import { itemsOf, parseTemplate, type Template } from './template.ts';

type Rule = { readonly key: SentenceKey; readonly template: Template; readonly weight: number };

/** Which sentence of the catalogue a text is, and what stands in its slots, as written there. */
export type ReadSentence = Pick<Rule, 'key' | 'template'> & { readonly values: Filled };

/** A sentence with less wording of its own than this is recognised only where all that it quotes is recognised too. */
const leastOwn = 5;
const mostKept = 2000;

const rules = Object.entries(toldSentences)
  .map(([key, [en]]) => ruleOf(key as SentenceKey, en))
  .sort((one, other) => rank(other) - rank(one) || saidSlots(other) - saidSlots(one));
const kept = new Map<string, ReadSentence | undefined>();

/**
 * Reads a text back as the sentence of the catalogue that made it; undefined where it is none. Sentences that quote others
 * are told apart by what they quote; of several the one with the most wording of its own is meant.
 */
export function readSentence(text: string): ReadSentence | undefined {
  return readSurely(text) ?? readDoubtfully(text);
}

function readSurely(text: string): ReadSentence | undefined {
  if (kept.has(text)) return kept.get(text);
  const read = firstOf(text, rules, (item) => item === '' || readSurely(item) !== undefined);
  if (kept.size >= mostKept) kept.clear();
  kept.set(text, read);
  return read;
}

function readDoubtfully(text: string): ReadSentence | undefined {
  const telling = rules.filter(({ weight }) => weight >= leastOwn);
  return firstOf(text, telling, () => true);
}

function firstOf(text: string, from: readonly Rule[], isSaid: (item: string) => boolean): ReadSentence | undefined {
  for (const { key, template, weight } of from) {
    const values = matchTemplate(text, template, (slot, value) => {
      const items = itemsOf(slot, value);
      return (weight > 0 || items.length > 1) && (slot.said !== 'surely' || items.every(isSaid));
    });
    if (values !== undefined) return { key, template, values };
  }
  return undefined;
}

function ruleOf(key: SentenceKey, en: string): Rule {
  const template = parseTemplate(en);
  const nouns = template.slots.map(({ noun }) => noun?.[0] ?? '');
  return { key, template, weight: [...template.texts, ...nouns].join('').length };
}

/**
 * Lists come first, then what holds nothing but numbers and other sentences, which can be checked; then what begins and
 * ends with words of its own. A name at an end may be any words, also those of a sentence around it.
 */
function rank({ template: { texts, slots }, weight }: Rule): number {
  if (weight === 0) return Infinity;
  const isChecked = slots.every(
    ({ said, number, noun }) => said === 'surely' || number !== undefined || noun !== undefined,
  );
  const isClosed = texts[0] !== '' && (texts.at(-1) !== '' || slots.at(-1)?.said !== undefined);
  return weight + (isChecked && weight >= leastOwn ? 2000 : 0) + (isClosed ? 1000 : 0);
}

function saidSlots({ template }: Rule): number {
  return template.slots.filter(({ said }) => said !== undefined).length;
}
