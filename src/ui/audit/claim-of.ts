import type { Claim, Reading } from '../../domain/model/claim.ts';
import { freeId } from '../../domain/model/free-id.ts';
import type { Measure } from '../../domain/model/measure.ts';
import type { ClaimDraft, MeasureKind, Scheme } from './draft.ts';
import { measureOf, type Reported } from './measure-of.ts';

type Given = {
  /** The number in the sentence; a comparison needs none. */
  readonly reported: { readonly value: number; readonly text: string; readonly percent: boolean } | undefined;
  readonly scheme: Scheme;
  /** Ids of the claims that there are. */
  readonly taken: ReadonlySet<string>;
  /** What stands as the rule where nobody wrote one. */
  readonly rule: string;
};

/** The claim that a draft means; undefined while something that it needs is missing. */
export function claimOf(draft: ClaimDraft, { reported, scheme, taken, rule }: Given): Claim | undefined {
  const statement = draft.sentence.trim();
  if (statement === '' || (reported === undefined && !needsNoNumber(draft))) return undefined;
  const measure = measureOf(draft, reportedOf(reported), scheme);
  if (measure === undefined) return undefined;
  const unit = units[draft.measure];
  return {
    id: idFor(statement, taken),
    kind: kinds[draft.measure],
    section: draft.section.trim() || '–',
    statement,
    reported: isStatement(measure) ? 'holds' : (reported?.value ?? null),
    ...(unit === undefined ? {} : { unit }),
    ...(draft.policy === undefined ? {} : { policy: draft.policy }),
    readings: [{ id: 'primary', rule: draft.rule.trim() || rule, measure }],
    ...whyNot(measure),
  };
}

/** A number has as many decimals as it is written with. */
function reportedOf(number: Given['reported']): Reported {
  return { value: number?.value ?? 0, decimals: number?.text.split('.')[1]?.length ?? 0 };
}

function whyNot(measure: Measure): Pick<Claim, 'notTestable'> {
  return measure.kind === 'unmeasured' ? { notTestable: measure.reason } : {};
}

function idFor(statement: string, taken: ReadonlySet<string>): string {
  const words = statement.split(/\s+/u).slice(0, 6).join(' ');
  const isFree = (id: string): boolean => !taken.has(id);
  return freeId(words, isFree) ?? freeId('claim', isFree) ?? 'claim';
}

/** Whether a draft is checked without a number: what stands above what, or what nothing measures. */
export function needsNoNumber({ measure }: Pick<ClaimDraft, 'measure'>): boolean {
  return measure === 'comparison' || measure === 'unmeasured';
}

/** A measure that gives whether something holds, and no number. */
function isStatement(measure: Measure): boolean {
  return measure.kind === 'comparison' || (measure.kind === 'association' && measure.below !== undefined);
}

/** What kind of statement a claim is by what gives its number again. */
const kinds: Readonly<Record<MeasureKind, Claim['kind']>> = {
  cases: 'count',
  percent: 'count',
  comparison: 'comparison',
  difference: 'count',
  sum: 'count',
  numbers: 'count',
  association: 'count',
  codes: 'structure',
  named: 'structure',
  printed: 'structure',
  unmeasured: 'not-testable',
};

const units: Partial<Readonly<Record<MeasureKind, string>>> = {
  cases: 'cases',
  percent: '%',
  difference: 'cases',
  sum: 'cases',
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
    ...(drawn.reported === to.reported ? {} : { reported: drawn.reported }),
    ...(drawn.unit === undefined || drawn.unit === to.unit ? {} : { unit: drawn.unit }),
  };
  return { ...to, readings: [...to.readings, added] };
}
