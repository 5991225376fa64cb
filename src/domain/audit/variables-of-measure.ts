import type { CaseSet } from '../model/case-set.ts';
import type { Measure } from '../model/measure.ts';
import { parseFilter } from '../tabulate/parse-filter.ts';

/** Ids of the variables that a measure reads of its cases, each once, in the order in which it names them. */
export function variablesOfMeasure(measure: Measure): string[] {
  return [...new Set(setsOf(measure).flatMap(variablesOfSet))];
}

function setsOf(measure: Measure): CaseSet[] {
  switch (measure.kind) {
    case 'cases':
      return [measure.of];
    case 'figures-matched':
    case 'fewest-moves':
      return measure.figures.map(({ cases }) => cases);
    case 'assignments':
      return [...measure.figures, ...measure.units].map(({ cases }) => cases);
    case 'comparison':
      return [measure.side, ...measure.others].flatMap(({ cases, of }) => (of === undefined ? [cases] : [cases, of]));
    case 'sum':
      return measure.of.flatMap(setsOf);
    case 'difference':
      return [measure.from, measure.less].flatMap(setsOf);
    case 'percentage':
      return [measure.part, measure.whole].flatMap(setsOf);
    case 'printed':
    case 'named':
    case 'codes':
    case 'pairs':
    case 'counts-of-share':
    case 'unmeasured':
      return [];
  }
}

function variablesOfSet(set: CaseSet): string[] {
  if (typeof set === 'string') {
    const filter = parseFilter(set);
    return filter.ok ? [filter.value.variable] : [];
  }
  switch (set.kind) {
    case 'every-case':
      return [];
    case 'state':
    case 'group-count':
      return [set.variable];
    case 'all-of':
    case 'any-of':
      return set.sets.flatMap(variablesOfSet);
    case 'not':
      return variablesOfSet(set.set);
  }
}
