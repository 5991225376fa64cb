/** Each sentence under its key, in English and in Chinese; see `parseTemplate` for what may stand in braces. */
export type Sentences = Readonly<Record<string, readonly [en: string, zh: string]>>;

/** Sentences of one subject. The Chinese fills in by name alone: `{cases:case|cases}` is `{cases}` there. */
export function defineSentences<const Part extends Sentences>(part: Part): Part {
  return part;
}
