import type { Face, Measure } from './type-measure.ts';

/** The sizes of one figure, in points, from its font size. */
export type Typeface = {
  readonly measure: Measure;
  readonly title: Face;
  readonly heading: Face;
  readonly label: Face;
  readonly strong: Face;
  readonly small: Face;
};

/** Smallest type that journals print. */
export const leastSize = 6;

/** Derives a figure's type sizes from the size of its labels. */
export function typeface(fontSize: number, measure: Measure): Typeface {
  return {
    measure,
    title: { size: Math.min(fontSize + 2, 10 + Math.max(0, fontSize - 9)), weight: 600 },
    heading: { size: fontSize + 0.5, weight: 600 },
    label: { size: fontSize, weight: 400 },
    strong: { size: fontSize, weight: 600 },
    small: { size: Math.max(6.5, fontSize - 0.75), weight: 400 },
  };
}
