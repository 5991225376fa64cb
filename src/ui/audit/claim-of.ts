import type { Claim, Reading } from '../../domain/model/claim.ts';
import { freeId } from '../../domain/model/free-id.ts';
import type { Measure } from '../../domain/model/measure.ts';
import { areFigures, type ClaimDraft, type MeasureKind } from './draft.ts';
import { type LabelOf, measureOf, type Reported } from './measure-of.ts';

type Given = {
  /** The number in the sentence; a comparison needs none. */
  readonly reported: { readonly value: number; readonly text: string; readonly percent: boolean } | undefined;
  readonly labelOf: LabelOf;
  /** Ids of the claims that there are. */
  readonly taken: ReadonlySet<string>;
  /** What stands as the rule where nobody wrote one. */
  readonly rule: string;
};

/** The claim that a draft means; undefined while something that it needs is missing. */
export function claimOf(draft: ClaimDraft, { reported, labelOf, taken, rule }: Given): Claim | undefined {
  const statement = draft.sentence.trim();
  if (statement === '' || (reported === undefined && !needsNoNumber(draft))) return undefined;
  const measure = measureOf(draft, reportedOf(reported), labelOf);
  if (measure === undefined) return undefined;
  const unit = units[draft.measure];
  return {
    id: idFor(statement, taken),
    kind: kinds[draft.measure],
    section: draft.section.trim() || '–',
    statement,
    reported: claimed(measure) ?? reported?.value ?? null,
    ...(unit === undefined ? {} : { unit }),
    ...(draft.policy === undefined ? {} : { policy: draft.policy }),
    readings: [{ id: 'primary', rule: draft.rule.trim() || rule, measure, ...againstNothing(measure) }],
    ...whyNot(draft),
  };
}

/** A number has as many decimals as it is written with. */
function reportedOf(number: Given['reported']): Reported {
  return { value: number?.value ?? 0, decimals: number?.text.split('.')[1]?.length ?? 0 };
}

/** What the words of a claim come to where no number of its sentence is checked; undefined where one is. */
function claimed(measure: Measure): Claim['reported'] | undefined {
  if (measure.kind === 'comparison') return 'holds';
  if (measure.kind === 'association') return measure.below === undefined ? undefined : 'holds';
  if (measure.kind === 'figures-matched') return measure.figures.length;
  if (measure.kind === 'fewest-moves') return 0;
  if (measure.kind === 'assignments') return measure.figures.reduce((sum, { reported }) => sum + reported, 0);
  if (measure.kind === 'pairs') return measure.count === 'equal' ? measure.pairs.length : 0;
  return undefined;
}

/** The counts that a share can stand for are shown, and held against nothing. */
function againstNothing({ kind }: Measure): Partial<Reading> {
  return kind === 'counts-of-share' ? { reported: null, unit: 'cases' } : {};
}

function whyNot({ measure, source }: ClaimDraft): Pick<Claim, 'notTestable'> {
  return kinds[measure] === 'not-testable' ? { notTestable: source.trim() } : {};
}

function idFor(statement: string, taken: ReadonlySet<string>): string {
  const words = statement.split(/\s+/u).slice(0, 6).join(' ');
  const isFree = (id: string): boolean => !taken.has(id);
  return freeId(words, isFree) ?? freeId('claim', isFree) ?? 'claim';
}

/** Whether a draft is checked without a number of its sentence: it says itself what should hold, or nothing measures it. */
export function needsNoNumber({ measure }: Pick<ClaimDraft, 'measure'>): boolean {
  return measure === 'comparison' || measure === 'pairs' || areFigures(measure) || kinds[measure] === 'not-testable';
}

/** What kind of statement a claim is by what gives its number again. */
const kinds: Readonly<Record<MeasureKind, Claim['kind']>> = {
  cases: 'count',
  percent: 'count',
  comparison: 'comparison',
  difference: 'count',
  sum: 'count',
  'figures-matched': 'count',
  'fewest-moves': 'count',
  assignments: 'count',
  numbers: 'count',
  association: 'count',
  pairs: 'structure',
  codes: 'structure',
  named: 'structure',
  printed: 'structure',
  'counts-of-share': 'not-testable',
  unmeasured: 'not-testable',
};

const units: Partial<Readonly<Record<MeasureKind, string>>> = {
  cases: 'cases',
  percent: '%',
  difference: 'cases',
  sum: 'cases',
  'figures-matched': 'figures',
  'fewest-moves': 'cases',
  assignments: 'cases',
  pairs: 'pairs',
};

/** The claim with the reading of a drawn one behind its own; what that one is held against stands with it where it differs. */
export function withReading(to: Claim, drawn: Claim): Claim {
  const [reading] = drawn.readings;
  if (reading === undefined) return to;
  const taken = new Set(to.readings.map(({ id }) => id));
  const isFree = (id: string): boolean => !taken.has(id);
  const words = reading.rule.split(/\s+/u).slice(0, 5).join(' ');
  const id = freeId(words, isFree) ?? freeId('reading', isFree) ?? 'reading';
  const added: Reading = {
    ...reading,
    id,
    ...('reported' in reading || drawn.reported === to.reported ? {} : { reported: drawn.reported }),
    ...(drawn.unit === undefined || drawn.unit === to.unit ? {} : { unit: drawn.unit }),
  };
  return { ...to, readings: [...to.readings, added] };
}
