import type { MergeTask } from '../../../domain/model/merge.ts';

export type FieldRow = { readonly name: string; readonly text: string; readonly differs: boolean };

/** What one side of a task says field by field, those that differ first; fields that neither side fills are left out. */
export function fieldRows(task: Pick<MergeTask, 'this' | 'other'>, which: 'this' | 'other'): FieldRow[] {
  const own = task[which].fields ?? {};
  const others = task[which === 'this' ? 'other' : 'this'].fields ?? {};
  const names = [...new Set([...Object.keys(own), ...Object.keys(others)])];
  return names
    .map((name) => ({
      name,
      text: textOf(own[name]),
      differs: JSON.stringify(own[name] ?? null) !== JSON.stringify(others[name] ?? null),
    }))
    .filter(({ text, differs }) => differs || text !== '')
    .toSorted((one, other) => Number(other.differs) - Number(one.differs));
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
