import type { TableSources } from '../model/table.ts';
import { type Bits, union } from './bits.ts';
import { countAnd, intersects } from './count-bits.ts';
import type { Column } from './dataset.ts';

/** The columns that a table reads, with the cases of which it reads them. */
type Read = { readonly column: Column; readonly cases: Bits };

/**
 * Whose answers stand behind a table. Answers that put a case out of the base were read too; single and alike
 * judgements are counted among the valid cases of the axes alone.
 */
export function sourcesOf(read: readonly Read[], axes: readonly Column[], valid: Bits): TableSources {
  const names = read.flatMap(({ column, cases }) =>
    column.sources.coders.filter((coder) => intersects(coder.cases, cases)).map(({ name }) => name),
  );
  const countValid = (sets: readonly (Bits | null)[]): number => {
    const some = sets.filter((set) => set !== null);
    return some.length === 0 ? 0 : countAnd(union(some, valid.length * 32), valid);
  };
  return {
    coders: [...new Set(names)].sort(),
    singleCoder: countValid(axes.map(({ sources }) => sources.singleCoder)),
    alike: countValid(axes.map(({ sources }) => sources.alike)),
    illustrative: read.some(
      ({ column, cases }) => column.sources.rules !== null && intersects(column.sources.rules, cases),
    ),
  };
}
