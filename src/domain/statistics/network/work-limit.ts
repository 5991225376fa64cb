/**
 * How many steps an exact test may take: about a second. Tables of 100 cases up to 4 × 4, of 80 up to 4 × 5 and of 56 up
 * to 5 × 5 need fewer; larger ones may, the more uneven their margins the sooner.
 */
export const defaultWorkLimit = 60_000_000;
