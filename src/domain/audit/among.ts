import type { CaseSet } from '../model/case-set.ts';
import { ok, type Result } from '../model/result.ts';
import { emptyBits, setBit } from '../tabulate/bits.ts';
import type { Dataset } from '../tabulate/dataset.ts';
import { selectCases } from './select-cases.ts';

/** The dataset with only those of its included cases that certainly belong to a set; all of them where none is given. */
export function among(dataset: Dataset, set: CaseSet | undefined): Result<Dataset> {
  if (set === undefined) return ok(dataset);
  const selected = selectCases(dataset, set);
  if (!selected.ok) return selected;
  const included = emptyBits(dataset.size);
  dataset.numbers.forEach((number, position) => {
    if (selected.value.certain.has(number)) setBit(included, position);
  });
  return ok({ ...dataset, statuses: { ...dataset.statuses, included } });
}
