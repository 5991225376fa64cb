/** A code by id and label. */
export type Name = { readonly id: string; readonly label: string };

/**
 * All codes of several lists in one order: that of the first list, codes that it lacks after the one that they follow in
 * their own list.
 */
export function mergeNames(lists: readonly (readonly Name[])[]): Name[] {
  const merged: Name[] = [];
  for (const list of lists) {
    let before = -1;
    for (const { id, label } of list) {
      const known = merged.findIndex((name) => name.id === id);
      if (known < 0) merged.splice(before + 1, 0, { id, label });
      before = known < 0 ? before + 1 : known;
    }
  }
  return merged;
}
