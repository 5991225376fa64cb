import type { RowFields } from '../../../domain/model/history.ts';
import type { MergeTask } from '../../../domain/model/merge.ts';

export type FieldRow = { readonly name: string; readonly value: RowFields[string]; readonly differs: boolean };

/**
 * What one side of a task says field by field: the answer, then what differs, then what both say alike; fields that neither
 * side fills are left out.
 */
export function fieldRows(task: Pick<MergeTask, 'this' | 'other'>, which: 'this' | 'other'): FieldRow[] {
  const own = task[which].fields ?? {};
  const others = task[which === 'this' ? 'other' : 'this'].fields ?? {};
  const names = [...new Set([...Object.keys(own), ...Object.keys(others)])];
  const rank = ({ name, differs }: FieldRow): number => (name === 'answer' ? 0 : differs ? 1 : 2);
  return names
    .map((name) => ({
      name,
      value: own[name] ?? null,
      differs: JSON.stringify(own[name] ?? null) !== JSON.stringify(others[name] ?? null),
    }))
    .filter(({ value, differs }) => differs || !isEmpty(value))
    .toSorted((one, other) => rank(one) - rank(other));
}

function isEmpty(value: RowFields[string]): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
