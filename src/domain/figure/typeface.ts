import type { FigureSpecification } from '../model/figure-specification.ts';
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

/** Derives a figure's type sizes from the size of its labels; small print follows down to 6.5 points, and no further by itself. */
export function typeface(fontSize: number, measure: Measure, font: FigureSpecification['font'] = 'inter'): Typeface {
  const family = font === 'noto-sans' ? ({ font } as const) : {};
  return {
    measure,
    title: { size: Math.min(fontSize + 2, 10 + Math.max(0, fontSize - 9)), weight: 600, ...family },
    heading: { size: fontSize + 0.5, weight: 600, ...family },
    label: { size: fontSize, weight: 400, ...family },
    strong: { size: fontSize, weight: 600, ...family },
    small: { size: Math.min(fontSize, Math.max(6.5, fontSize - 0.75)), weight: 400, ...family },
  };
}
