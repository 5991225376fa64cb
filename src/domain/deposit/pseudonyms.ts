/** What stands for the persons of a review where it is published. */
export type Pseudonyms = {
  /** The name to publish in place of a person’s; any other stays. */
  readonly nameOf: (name: string) => string;
  /** A text in which no person is named. */
  readonly withoutNames: (text: string) => string;
};

/**
 * Gives persons numbers in their order (`coder-1`, …). In texts a name goes wherever it stands as a word of its own, in whatever capitals.
 */
export function pseudonymsOf(persons: readonly string[]): Pseudonyms {
  const given = new Map(persons.map((name, index) => [name, `coder-${index + 1}`]));
  const folded = new Map([...given].map(([name, alias]) => [name.toLowerCase(), alias]));
  // The longest first, so that “Ana Li” is not left as “coder-1 Li”.
  const names = persons.toSorted((one, other) => other.length - one.length).map(escaped);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return {
    nameOf: (name) => given.get(name) ?? name,
    withoutNames: (text) =>
      names.length === 0 ? text : text.replace(pattern, (name) => folded.get(name.toLowerCase()) ?? name),
  };
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
