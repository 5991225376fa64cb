import type { Coder } from '../model/coder.ts';

/** What stands for the coders of a review where it is published. */
export type Pseudonyms = {
  /** The name to publish in place of a coder’s. */
  readonly nameOf: (coder: string) => string;
  /** A text in which no coder is named. */
  readonly withoutNames: (text: string) => string;
};

/**
 * Gives persons numbers in their order (`coder-1`, …); rules, imports and what sources state keep their names, since they are
 * nobody. In texts a name goes wherever it stands as a word of its own, in whatever capitals.
 */
export function pseudonymsOf(coders: readonly Pick<Coder, 'name' | 'kind'>[]): Pseudonyms {
  const persons = coders.filter(({ kind }) => kind === 'person').map(({ name }) => name);
  const given = new Map(persons.map((name, index) => [name, `coder-${index + 1}`]));
  const folded = new Map([...given].map(([name, alias]) => [name.toLowerCase(), alias]));
  // The longest first, so that “Ana Li” is not left as “coder-1 Li”.
  const names = persons.toSorted((one, other) => other.length - one.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return {
    nameOf: (coder) => given.get(coder) ?? coder,
    withoutNames: (text) =>
      names.length === 0 ? text : text.replace(pattern, (name) => folded.get(name.toLowerCase()) ?? name),
  };
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}

/** A quotation of at most so many characters (code points); one that is longer ends in an ellipsis. */
export function cappedQuote(quote: string, most: number): string {
  const characters = Array.from(quote);
  return characters.length <= most
    ? quote
    : `${characters
        .slice(0, Math.max(0, most - 1))
        .join('')
        .trimEnd()}…`;
}
