/** “entry 7”, “entries 7 and 9”, “entries 7, 9 and 11”. */
export function entryWords(entries: readonly number[]): string {
  const last = entries.at(-1) ?? 0;
  const before = entries.slice(0, -1).join(', ');
  return before === '' ? `entry ${last}` : `entries ${before} and ${last}`;
}
