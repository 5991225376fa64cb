/** The words of what somebody seeks, lower-case. */
export function soughtWords(sought: string): string[] {
  return sought.toLowerCase().split(/\s+/u).filter(Boolean);
}

/** Whether every word sought stands somewhere in a text. */
export function holdsWords(text: string, sought: string): boolean {
  const held = text.toLowerCase();
  return soughtWords(sought).every((word) => held.includes(word));
}
