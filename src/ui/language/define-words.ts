/** The same keys in every language: what a screen says. */
export type Words = Readonly<Record<string, string>>;

/** Ties the Chinese words of a screen to its English ones: a key missing in one of the two is a type error. */
export function defineWords<const En extends Words>(en: En, zh: { readonly [Key in keyof En]: string }) {
  return { en, zh };
}
