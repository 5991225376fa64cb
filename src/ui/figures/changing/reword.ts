import { wordFigure } from '../../../domain/figure/wording/word-figure.ts';
import { variablesOf } from '../../../domain/model/codebook.ts';
import type { FigureSpecification } from '../../../domain/model/figure-specification.ts';
import type { Scheme } from './axis-choices.ts';

/**
 * A changed figure whose title and caption follow the change as long as they are the program's own; what somebody
 * wrote stays.
 */
export function reword(
  before: FigureSpecification,
  after: FigureSpecification,
  { codebook, groupings }: Scheme,
): FigureSpecification {
  const names = { variables: variablesOf(codebook), groupings };
  const [own, next] = [wordFigure(before, names), wordFigure(after, names)];
  return {
    ...after,
    title: after.title === own.title ? next.title : after.title,
    caption: after.caption === own.caption ? next.caption : after.caption,
  };
}
