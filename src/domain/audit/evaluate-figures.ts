import type { Measure, ReportedFigure } from '../model/measure.ts';
import { ok, type Result } from '../model/result.ts';
import type { Dataset } from '../tabulate/dataset.ts';
import { tryAssignments } from './assignments.ts';
import { collect } from './collect.ts';
import { fewestMoves } from './fewest-moves.ts';
import { type Figure, matchFigures } from './match-figures.ts';
import type { Measured } from './measured.ts';
import { difference, type Numbers, union } from './number-sets.ts';
import { selectCases } from './select-cases.ts';

type FigureMeasure = Extract<Measure, { kind: 'figures-matched' | 'fewest-moves' | 'assignments' }>;

/** Whether a measure looks at several reported figures at once. */
export function overFigures(measure: Measure): measure is FigureMeasure {
  return measure.kind === 'figures-matched' || measure.kind === 'fewest-moves' || measure.kind === 'assignments';
}

/** Evaluates a measure of several figures; errors are those of their filters and of the searches. */
export function evaluateFigures(dataset: Dataset, measure: FigureMeasure): Result<Measured> {
  const figures = collect(measure.figures, (figure) => readFigure(dataset, figure));
  if (!figures.ok) return figures;
  switch (measure.kind) {
    case 'figures-matched':
      return ok(matchFigures(figures.value));
    case 'fewest-moves':
      return movesAmong(dataset, figures.value);
    case 'assignments': {
      const units = collect(measure.units, ({ label, cases }) => {
        const selected = selectCases(dataset, cases);
        return selected.ok ? ok({ label, cases: selected.value.certain }) : selected;
      });
      return units.ok ? tryAssignments(figures.value, units.value) : units;
    }
  }
}

function movesAmong(dataset: Dataset, figures: readonly Figure[]): Result<Measured> {
  const everyone = selectCases(dataset, { kind: 'every-case' });
  if (!everyone.ok) return everyone;
  const placed = figures.reduce<Numbers>((all, { cases }) => union(all, cases), new Set());
  return ok(fewestMoves(figures, difference(everyone.value.certain, placed).size));
}

function readFigure(dataset: Dataset, { label, reported, cases }: ReportedFigure): Result<Figure> {
  const selected = selectCases(dataset, cases);
  return selected.ok ? ok({ label, reported, cases: selected.value.certain }) : selected;
}
