import type { Slot, Template } from './template.ts';

/** What stands in each slot of a sentence, as written. */
export type Filled = Readonly<Record<string, string>>;

/** Beyond so many tries a text is taken for none of this sentence: names may repeat its words without end. */
const mostTries = 5000;

/**
 * What a text has in the slots of a sentence, tried from the left and the shortest first, as far as `fits` agrees to each;
 * undefined where the text is no such sentence. Its first letter counts as the same in both cases, since a sentence may
 * stand inside another.
 */
export function matchTemplate(
  text: string,
  { texts, slots }: Template,
  fits: (slot: Slot, value: string) => boolean,
): Filled | undefined {
  const [lead = '', ...rest] = texts;
  if (!beginsWith(text, lead) || !rest.every((part) => text.includes(part))) return undefined;
  if (slots.length === 0) return text.length === lead.length ? {} : undefined;
  let tries = 0;
  const from = (start: number, index: number, filled: Filled): Filled | undefined => {
    const slot = slots[index];
    if (slot === undefined) return start === text.length ? filled : undefined;
    const next = rest[index] ?? '';
    for (const end of endsOf(text, { start, next, isLast: index === slots.length - 1 })) {
      tries += 1;
      if (tries > mostTries) return undefined;
      const value = valueOf(slot, text.slice(start, end));
      if (value === undefined || (filled[slot.name] ?? value) !== value || !fits(slot, value)) continue;
      const found = from(end + next.length, index + 1, { ...filled, [slot.name]: value });
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return from(lead.length, 0, {});
}

function beginsWith(text: string, lead: string): boolean {
  const begin = text.slice(0, lead.length);
  return begin === lead || (begin.slice(1) === lead.slice(1) && begin.toLowerCase() === lead.toLowerCase());
}

/** Where a slot may end: before each place at which what follows it stands. */
function endsOf(
  text: string,
  { start, next, isLast }: { readonly start: number; readonly next: string; readonly isLast: boolean },
): number[] {
  if (isLast) return text.endsWith(next) && text.length - next.length >= start ? [text.length - next.length] : [];
  const ends: number[] = [];
  for (let at = text.indexOf(next, start); at >= 0 && at <= text.length; at = text.indexOf(next, at + 1)) {
    ends.push(at);
    if (at === text.length) break;
  }
  return ends;
}

/** The value that a slot would have in such words; undefined where they are none. */
function valueOf({ noun, number, said }: Slot, words: string): string | undefined {
  if (noun !== undefined) {
    const space = words.indexOf(' ');
    const [count, counted] = [words.slice(0, space), words.slice(space + 1)];
    return isNumber(count) && noun.includes(counted) ? count : undefined;
  }
  if (number !== undefined) return isNumber(words) ? words : undefined;
  return words === '' && said === undefined ? undefined : words;
}

function isNumber(text: string): boolean {
  return /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/u.test(text);
}
