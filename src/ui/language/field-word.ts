/** The word under which the history knows a field: `useWhen` is “use when”, which `told` says in the language of the window. */
export function fieldWord(name: string): string {
  return name.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
}
