import type { FigureSpecification } from '../../../domain/model/figure-specification.ts';

/** A flag that is on or is not there. */
export function withFlag(
  specification: FigureSpecification,
  flag: 'plain' | 'unnumbered' | 'untitled',
  wanted: boolean,
): FigureSpecification {
  const { [flag]: _before, ...rest } = specification;
  return wanted ? { ...rest, [flag]: true } : rest;
}
