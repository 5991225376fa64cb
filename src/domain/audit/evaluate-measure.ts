import type { CaseSet } from '../model/case-set.ts';
import type { ComparedSide, Measure } from '../model/measure.ts';
import { ok, type Result } from '../model/result.ts';
import { said } from '../model/sentences/said.ts';
import { countBits } from '../tabulate/count-bits.ts';
import type { Dataset } from '../tabulate/dataset.ts';
import { arithmetic, isArithmetic } from './arithmetic.ts';
import type { Associate } from './associate.ts';
import { collect } from './collect.ts';
import { compareSides, type Side } from './compare-sides.ts';
import { countCodes } from './count-codes.ts';
import { countPairs } from './count-pairs.ts';
import { countsOfShare } from './counts-of-share.ts';
import { evaluateFigures, overFigures } from './evaluate-figures.ts';
import type { Measured } from './measured.ts';
import { ascending } from './number-sets.ts';
import { selectCases } from './select-cases.ts';
import { summariseNumbers } from './summarise-numbers.ts';

type MeasureOf<Kind extends Measure['kind']> = Extract<Measure, { kind: Kind }>;

/**
 * Evaluates a measure over a dataset, its codebook, or the numbers of a source's text that it holds. Errors are those
 * of the filters it names (`not-found`, `invalid-input`), and of measures that do not fit the data.
 */
export function evaluateMeasure(dataset: Dataset, measure: Measure, associate?: Associate): Result<Measured> {
  if (isArithmetic(measure)) return arithmetic(measure, (part) => evaluateMeasure(dataset, part, associate));
  if (overFigures(measure)) return evaluateFigures(dataset, measure);
  if (ofSource(measure)) return ok(evaluateSource(measure));
  switch (measure.kind) {
    case 'cases':
      return countCases(dataset, measure.of);
    case 'codes':
      return countCodes(dataset.codebook, measure);
    case 'pairs':
      return countPairs(dataset, measure);
    case 'comparison':
      return compare(dataset, measure);
    case 'numbers':
      return summariseNumbers(dataset, measure);
    case 'association':
      if (associate === undefined) throw new Error('associate is missing');
      return associate(dataset, measure);
  }
}

type SourceMeasure = MeasureOf<'printed' | 'named' | 'counts-of-share' | 'unmeasured'>;

/** Whether a measure reads what a source says, and no case. */
function ofSource(measure: Measure): measure is SourceMeasure {
  return ['printed', 'named', 'counts-of-share', 'unmeasured'].includes(measure.kind);
}

function evaluateSource(measure: SourceMeasure): Measured {
  switch (measure.kind) {
    case 'printed':
      return { value: measure.value, note: measure.source };
    case 'named':
      return { value: measure.items.length, note: `${measure.items.join(', ')} (${measure.source})` };
    case 'counts-of-share':
      return countsOfShare(measure);
    case 'unmeasured':
      return { value: null, open: measure.reason };
  }
}

function countCases(dataset: Dataset, set: CaseSet): Result<Measured> {
  const selected = selectCases(dataset, set);
  if (!selected.ok) return selected;
  const { certain, possible } = selected.value;
  const open = possible.size - certain.size;
  const note = open === 0 ? {} : { note: said('audit.more-open', { open }) };
  return ok({ value: certain.size, cases: ascending(certain), ...note });
}

function compare(dataset: Dataset, { side, operator, others }: MeasureOf<'comparison'>): Result<Measured> {
  const first = readSide(dataset, side);
  if (!first.ok) return first;
  const rest = collect(others, (other) => readSide(dataset, other));
  return rest.ok
    ? ok(compareSides([first.value, ...rest.value], operator, countBits(dataset.statuses.included)))
    : rest;
}

function readSide(dataset: Dataset, { label, cases, of }: ComparedSide): Result<Side> {
  const counted = selectCases(dataset, cases);
  if (!counted.ok) return counted;
  if (of === undefined) return ok({ label, cases: counted.value });
  const base = selectCases(dataset, of);
  return base.ok ? ok({ label, cases: counted.value, of: base.value }) : base;
}
