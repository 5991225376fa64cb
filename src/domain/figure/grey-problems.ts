import type { FigureProblem } from '../model/figure-specification.ts';
import type { PlacedChart } from './figure-layout.ts';
import { differInGrey } from './palette.ts';

/**
 * Series of one chart that a black-and-white print shows alike: the same texture, or none, in greys nearer than 15 in
 * lightness (L*).
 */
export function greyProblems(charts: readonly PlacedChart[]): FigureProblem[] {
  return charts.flatMap(({ layout: { data, styles }, body }) => {
    // Dots have shapes, and come apart by them.
    if (data.mark === 'dot') return [];
    return data.series.flatMap(({ label }, index) =>
      data.series.slice(index + 1).flatMap((other, step): FigureProblem[] => {
        const [first, second] = [styles[index], styles[index + 1 + step]];
        if (first === undefined || second === undefined || differInGrey(first, second)) return [];
        const message = `“${label}” and “${other.label}” look alike in grey; let textures tell them apart, take the grey palette, or show fewer series.`;
        return [{ kind: 'grey', text: label, message, box: body }];
      }),
    );
  });
}
