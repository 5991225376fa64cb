import type { ClaimValue } from '../model/claim.ts';
import type { Words } from '../model/sentences/said.ts';

/**
 * What a measure comes to. `value` is null where nothing published decides it; `open` then says why. `cases` are the
 * numbers of the cases behind a count, ascending; `note` is the arithmetic in words.
 */
export type Measured = {
  readonly value: ClaimValue | null;
  readonly cases?: readonly number[];
  readonly note?: Words;
  readonly open?: Words;
};
