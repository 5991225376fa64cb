/** A name that nothing else has: the one wanted, or the same with the next free number. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const name = wanted.trim().slice(0, 190);
  if (!taken.includes(name)) return name;
  let number = 2;
  while (taken.includes(`${name} (${String(number)})`)) number += 1;
  return `${name} (${String(number)})`;
}
