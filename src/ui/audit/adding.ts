import type { Claim } from '../../domain/model/claim.ts';

/** What the form is open for: a new claim, or another reading of one that there is. */
export type Adding = { readonly to: Claim | undefined };
