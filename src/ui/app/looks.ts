/** How the interface can look; the first of each is what one has who chose nothing. */
export const schemes = ['system', 'light', 'dark'] as const;
export const densities = ['comfortable', 'compact'] as const;
