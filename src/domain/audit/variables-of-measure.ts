import type { CaseSet } from '../model/case-set.ts';
import type { Measure } from '../model/measure.ts';
import { parseAxis } from '../tabulate/parse-axis.ts';
import { parseFilter } from '../tabulate/parse-filter.ts';
import { isArithmetic, partsOf } from './arithmetic.ts';

/** Ids of the variables that a measure reads of its cases, each once, in the order in which it names them. */
export function variablesOfMeasure(measure: Measure): string[] {
  return [...new Set([...namedIn(measure), ...setsOf(measure).flatMap(variablesOfSet)])];
}

/** Those that a measure names itself, beside the sets of cases that it reads. */
function namedIn(measure: Measure): string[] {
  if (isArithmetic(measure)) return partsOf(measure).flatMap(namedIn);
  if (measure.kind === 'numbers') return [measure.variable];
  if (measure.kind !== 'association') return [];
  return [measure.rows, measure.cols].flatMap((text) => {
    const axis = parseAxis(text);
    return axis.ok ? [axis.value.variable] : [];
  });
}

function setsOf(measure: Measure): CaseSet[] {
  if (isArithmetic(measure)) return partsOf(measure).flatMap(setsOf);
  if (measure.kind === 'cases') return [measure.of];
  if (measure.kind === 'comparison')
    return [measure.side, ...measure.others].flatMap(({ cases, of }) => (of === undefined ? [cases] : [cases, of]));
  if (measure.kind === 'numbers' || measure.kind === 'association')
    return measure.among === undefined ? [] : [measure.among];
  // What is neither reads numbers as printed, or the codebook.
  if (!('figures' in measure)) return [];
  return [...measure.figures, ...('units' in measure ? measure.units : [])].map(({ cases }) => cases);
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
