import type { Dataset } from '../tabulate/dataset.ts';

/** A dataset that remembers whether any judgement read from it came from a rule of our own. */
export function watchRules(dataset: Dataset): { readonly dataset: Dataset; readonly rulesRead: () => boolean } {
  let read = false;
  return {
    dataset: {
      ...dataset,
      column: (variable) => {
        const column = dataset.column(variable);
        read ||= column.sources.rules !== null;
        return column;
      },
    },
    rulesRead: () => read,
  };
}
