import { type Bits, positionsOf } from './bits.ts';
import type { Dataset } from './dataset.ts';

/** The numbers of the cases in a set, ascending. */
export function caseNumbers(dataset: Dataset, cases: Bits): number[] {
  return positionsOf(cases).map((position) => dataset.numbers[position] ?? 0);
}
