import { thousands } from '../thousands.ts';
import { atEdge, type Edge } from './edge.ts';

/** The names of what a sentence leaves open: `'{by} added {cases:case|cases}'` has `by` and `cases`. */
export type SlotsOf<Template extends string> = Template extends `${string}{${infer Slot}}${infer Rest}`
  ? (Slot extends '…' ? never : Slot) | SlotsOf<Rest>
  : never;

type NameOf<Slot extends string> =
  Slot extends `${infer Name}${'*' | '?' | '#' | '+' | ',' | '&' | ';' | '/' | ':'}${string}` ? NameOf<Name> : Slot;

type ValueOf<Slot extends string> = Slot extends `${string}${':' | '#' | '+'}${string}`
  ? number
  : Slot extends `${string}${',' | '&' | ';' | '/'}`
    ? readonly (string | number)[]
    : string;

/** What fills a sentence: a number where it counts or something is called by one, a list where it lists, else a text. */
export type ValuesOf<Template extends string> = {
  readonly [Slot in SlotsOf<Template> as NameOf<Slot>]: ValueOf<Slot>;
};

/** What may stand in a slot: a text, a number, or several of them. */
export type SlotValue = string | number | readonly (string | number)[];

/** How a list is written in English, by the sign of its slot. */
export const englishJoints = { ',': ', ', '&': ' and ', ';': '; ', '/': ' or ' } as const;

/** One place of a sentence that is filled in. */
export type Slot = {
  readonly name: string;
  /** Whether what stands there, or each item of a list, is of the catalogue itself: always, or wherever it happens to be. */
  readonly said?: 'surely' | 'perhaps';
  /** A number stands there, and nothing else: one that counts, or one that something is called by. */
  readonly number?: 'counts' | 'names';
  /** What stands between the items of a list. */
  readonly between?: keyof typeof englishJoints;
  /** The noun after a count, of one and of several. */
  readonly noun?: readonly [one: string, several: string];
};

/** A sentence taken apart: what stands between its slots, one more than there are slots. */
export type Template = { readonly texts: readonly string[]; readonly slots: readonly Slot[] };

const signs = {
  '': {},
  '*': { said: 'surely' },
  '?': { said: 'perhaps' },
  '#': { number: 'names' },
  '+': { number: 'counts' },
} as const;

/**
 * Takes a sentence apart. `{name}` is filled with a text, `{name*}` with what is of the catalogue itself,
 * `{name?}` with what may be (an answer: a state in words, or a label of the codebook), `{name,}` `{name&}` `{name;}`
 * `{name/}` with a list, `{name#}` with a number by which something is called (a case, a line, a version), `{name+}` with one that counts, `{name:case|cases}` with a count and its noun. Of `‹terminal|window›`
 * one is said.
 */
export function parseTemplate(wording: string, edge: Edge = 'terminal'): Template {
  const sentence = atEdge(wording, edge);
  const texts: string[] = [];
  const slots: Slot[] = [];
  let end = 0;
  for (const found of sentence.matchAll(/\{(\w+)([*?#+]?)([,&;/]?)(?::([^|}]*)\|([^}]*))?\}/gu)) {
    const [whole, name = '', sign, between, one, several] = found;
    texts.push(sentence.slice(end, found.index));
    end = found.index + whole.length;
    slots.push({
      name,
      ...signs[sign as keyof typeof signs],
      ...(isBetween(between) ? { between } : {}),
      ...(one === undefined || several === undefined ? {} : { noun: [one, several] }),
    });
  }
  return { texts: [...texts, sentence.slice(end)], slots };
}

function isBetween(sign: string | undefined): sign is keyof typeof englishJoints {
  return sign !== undefined && Object.hasOwn(englishJoints, sign);
}

/** The items of what stands in a slot: one, or those of its list. */
export function itemsOf({ between }: Slot, text: string): string[] {
  return between === undefined ? [text] : text.split(englishJoints[between]);
}

/** A number as it stands in a slot: its thousands are parted where it counts. */
export function numberText({ number }: Slot, value: number): string {
  return number === 'names' ? String(value) : thousands(value);
}
