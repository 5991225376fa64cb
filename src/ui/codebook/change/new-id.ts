/** An id made of the words of a label: “Co-designer (lay)” becomes co-designer-lay; never one that is taken. */
export function newId(label: string, taken: ReadonlySet<string>): string {
  const words = label
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{Ll}\p{Lo}\p{N}]+/gu);
  const base = words?.join('-') ?? 'code';
  if (!taken.has(base) && base !== 'constructor') return base;
  let count = 2;
  while (taken.has(`${base}-${String(count)}`)) count += 1;
  return `${base}-${String(count)}`;
}
