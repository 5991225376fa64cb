import type { AgreementEstimate, AgreementStatistics } from '../../../domain/model/agreement.ts';
import {
  type MainFigure,
  mainFigures,
  type MainStatistic,
  mainStatistic,
} from '../../../domain/reliability/agreement/main-statistics.ts';

export type Figure = MainStatistic & { readonly figure: MainFigure };

/** The figures that a variable or code has, in their order. */
export function figuresOf(statistics: AgreementStatistics): Figure[] {
  return mainFigures.flatMap((figure) => {
    const found = mainStatistic(statistics, figure);
    return found === undefined ? [] : [{ figure, ...found }];
  });
}

/** A value on the common scale: agreement is given in per cent. */
export function onScale(figure: MainFigure, value: number): number {
  return figure === 'agreement' ? value / 100 : value;
}

/** Every value and limit that the scale has to hold. */
export function spanOf(figures: readonly Figure[]): number[] {
  return figures.flatMap(({ figure, estimate }) => valuesOf(estimate).map((value) => onScale(figure, value)));
}

function valuesOf({ estimate, interval }: AgreementEstimate): number[] {
  if (estimate === null) return [];
  return interval === null ? [estimate] : [estimate, interval.lower, interval.upper];
}
