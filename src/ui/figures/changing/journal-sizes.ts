/** The widths that publishers give authors for figures, in millimetres. */
export type JournalSize = { readonly id: string; readonly label: string; readonly width: number };

/**
 * Column widths as the publishers' guides for artwork state them: Elsevier (90, 140, 190), Nature (89, 183), PLOS (up to
 * 190.5; 132), Science (57, 121, 184), Springer (84, 119, 174), Wiley (80, 180); 85 and 178 suit most others.
 */
export const journalSizes: readonly JournalSize[] = [
  { id: 'single', label: '85', width: 85 },
  { id: 'double', label: '178', width: 178 },
  { id: 'elsevier-1', label: 'Elsevier 1', width: 90 },
  { id: 'elsevier-1.5', label: 'Elsevier 1½', width: 140 },
  { id: 'elsevier-2', label: 'Elsevier 2', width: 190 },
  { id: 'nature-1', label: 'Nature 1', width: 89 },
  { id: 'nature-2', label: 'Nature 2', width: 183 },
  { id: 'plos-1', label: 'PLOS 1', width: 132 },
  { id: 'plos-2', label: 'PLOS 2', width: 190.5 },
  { id: 'science-1', label: 'Science 1', width: 57 },
  { id: 'science-2', label: 'Science 2', width: 121 },
  { id: 'science-3', label: 'Science 3', width: 184 },
  { id: 'springer-1', label: 'Springer 1', width: 84 },
  { id: 'springer-1.5', label: 'Springer 1½', width: 119 },
  { id: 'springer-2', label: 'Springer 2', width: 174 },
  { id: 'wiley-1', label: 'Wiley 1', width: 80 },
  { id: 'wiley-2', label: 'Wiley 2', width: 180 },
];
