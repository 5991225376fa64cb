/** What a field of a row is called, in words: `useWhen` is “use when”. The catalogue has its Chinese. */
export function fieldWord(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}
