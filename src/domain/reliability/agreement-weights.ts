/** How much near misses count: not at all, by steps, or by squared steps between ordered categories. */
export type WeightScheme = 'unweighted' | 'linear' | 'quadratic';

/**
 * Agreement weights between declared categories in their order: 1 on the diagonal; elsewhere 0 (unweighted),
 * 1 − |i−j|/(k−1) (linear) or 1 − (i−j)²/(k−1)² (quadratic). Source: Cohen 1968; Fleiss & Cohen 1973. Checked against
 * R 4.2.2 with a category that nobody used, which still counts in k.
 */
export function agreementWeights(categories: number, scheme: WeightScheme): number[][] {
  return Array.from({ length: categories }, (_, i) =>
    Array.from({ length: categories }, (__, j) => weight(Math.abs(i - j) / Math.max(1, categories - 1), scheme)),
  );
}

/** The weight at a distance from 0 to 1. */
function weight(distance: number, scheme: WeightScheme): number {
  switch (scheme) {
    case 'unweighted':
      return distance === 0 ? 1 : 0;
    case 'linear':
      return 1 - distance;
    case 'quadratic':
      return 1 - distance * distance;
  }
}
