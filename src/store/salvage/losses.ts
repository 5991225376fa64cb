import type { Carried } from './carry-over.ts';
import type { Pruned } from './prune.ts';

/** What was left out of a salvaged project, a sentence for each kind of row; nothing where everything was saved. */
export function lossesOf(carried: readonly Carried[], pruned: readonly Pruned[]): string[] {
  return carried.flatMap(({ table, saved, whole, unfit }) => {
    const orphaned = pruned.filter((one) => one.table === table).reduce((sum, { rows }) => sum + rows, 0);
    const kept = saved - orphaned;
    const name = table.replaceAll('_', ' ');
    return [
      ...(whole ? [] : [`Rows of “${name}” could not be read; ${kept} were saved.`]),
      ...(unfit === 0 ? [] : [`${unfit} rows of “${name}” hold what no project can hold, and were left out.`]),
      ...(orphaned === 0 ? [] : [`${orphaned} rows of “${name}” were left out, because what they belong to is lost.`]),
    ];
  });
}
