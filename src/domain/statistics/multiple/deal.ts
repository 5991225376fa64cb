/** Deals groups of the same sizes out anew over whole cases, and counts cases by group and code, group by group. */
export type Deal = (counts: Int32Array) => void;
