/** The selected cases by their numbers; the grid shows of them what it has at hand. */
export type Selection = ReadonlySet<number>;

export const nothing: Selection = new Set();

/** One row that the grid has at hand. */
export type HeldRow = { readonly number: number; readonly selected: boolean };

/** The selection once a person has ticked and unticked rows: those at hand say so themselves, all others stay as they were. */
export function afterTicking(selection: Selection, held: readonly HeldRow[]): Selection {
  const next = new Set(selection);
  for (const { number, selected } of held) {
    if (selected) next.add(number);
    else next.delete(number);
  }
  return sameSelection(next, selection) ? selection : next;
}

/** What is left of a selection where only these cases are shown: nothing is done to a case that nobody sees. */
export function amongShown(selection: Selection, shown: readonly number[]): Selection {
  const left = new Set(shown.filter((number) => selection.has(number)));
  return left.size === selection.size ? selection : left;
}

/** Whether all, some or none of the cases that are shown are selected. */
export function extentOf(selected: number, shown: number): 'all' | 'some' | 'none' {
  if (selected === 0) return 'none';
  return selected >= shown ? 'all' : 'some';
}

function sameSelection(one: Selection, other: Selection): boolean {
  return one.size === other.size && [...one].every((number) => other.has(number));
}
