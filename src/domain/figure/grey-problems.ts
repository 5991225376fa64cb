import type { FigureProblem } from '../model/figure-specification.ts';
import { sentence } from '../model/sentences/sentence.ts';
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
        const message = sentence('figures.alike-in-grey', { first: label, second: other.label });
        return [{ kind: 'grey', text: label, message, box: body }];
      }),
    );
  });
}
