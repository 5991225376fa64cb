import { and, type Bits } from '../tabulate/bits.ts';
import { caseNumbers } from '../tabulate/case-numbers.ts';
import type { Dataset } from '../tabulate/dataset.ts';
import type { Numbers } from './number-sets.ts';

/** The numbers of the included cases among those of a set of bits. */
export function includedNumbers(dataset: Dataset, bits: Bits): Numbers {
  return new Set(caseNumbers(dataset, and(dataset.statuses.included, bits)));
}
