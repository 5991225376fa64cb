import type { associations, numberSummaries, pairCounts } from '../../domain/model/measure.ts';
import type { Policy } from '../../domain/model/policy.ts';
import type { Condition, Joint } from './condition.ts';

/** What can give a number again, in the order in which it is offered. */
export const measureKinds = [
  'cases',
  'percent',
  'comparison',
  'difference',
  'sum',
  'figures-matched',
  'fewest-moves',
  'assignments',
  'numbers',
  'association',
  'pairs',
  'codes',
  'named',
  'printed',
  'counts-of-share',
  'unmeasured',
] as const;
export type MeasureKind = (typeof measureKinds)[number];

export const wholes = ['all', 'coded', 'first'] as const;
export const orders = ['>', '<', '='] as const;

/** A claim as it stands in the form. */
export type ClaimDraft = {
  readonly sentence: string;
  /** Which of the numbers in the sentence is checked, by its place among them. */
  readonly number: number;
  readonly section: string;
  readonly measure: MeasureKind;
  /** What a share is a share of; `first`: of the cases that the first condition holds for. */
  readonly whole: (typeof wholes)[number];
  readonly conditions: readonly Condition[];
  readonly joint: Joint;
  /** Whose numbers are summarised, whose codes are counted, or what a case holds that a pair names. */
  readonly variable: string;
  readonly summary: (typeof numberSummaries)[number];
  /** Two variables crossed, as tables write them. */
  readonly rows: string;
  readonly cols: string;
  readonly statistic: (typeof associations)[number];
  /** Whether the number is a bound that the statistic lies below, as in “p < 0.05”. */
  readonly bound: boolean;
  /** The code below which codes are counted; empty: those on top. */
  readonly below: string;
  readonly operator: (typeof orders)[number];
  /** What a passage names or the pairs of numbers, one a line, or the number that a source prints. */
  readonly items: string;
  readonly pairs: (typeof pairCounts)[number];
  /** Of how many cases a share is, and between which per cent it lies. */
  readonly base: string;
  readonly least: string;
  readonly most: string;
  /** Where the source says it, or why nothing measures it. */
  readonly source: string;
  /** Undefined: what the source itself says of its cases. */
  readonly policy: Policy | undefined;
  /** Empty: as the conditions say it. */
  readonly rule: string;
};

export const newDraft: ClaimDraft = {
  sentence: '',
  number: 0,
  section: '',
  measure: 'cases',
  whole: 'all',
  conditions: [],
  joint: 'all',
  variable: '',
  summary: 'mean',
  rows: '',
  cols: '',
  statistic: 'p',
  bound: false,
  below: '',
  operator: '>',
  items: '',
  pairs: 'differing',
  base: '',
  least: '',
  most: '',
  source: '',
  policy: undefined,
  rule: '',
};

/** Measures of which each condition is a figure that the paper reports. */
const figures: readonly MeasureKind[] = ['figures-matched', 'fewest-moves', 'assignments'];

/** Measures of which each condition is a group of its own. */
const groups: readonly MeasureKind[] = ['comparison', 'difference', 'sum', ...figures];

/** Measures over the cases that the conditions hold for. */
const narrowed: readonly MeasureKind[] = ['cases', 'percent', 'numbers', 'association'];

/** What the conditions of a draft are: groups of their own, one set of cases together, or nothing that is asked. */
export function conditionsAre(measure: MeasureKind): 'groups' | 'together' | 'unused' {
  if (groups.includes(measure)) return 'groups';
  return narrowed.includes(measure) ? 'together' : 'unused';
}

/** How the conditions of a draft belong together: a part of the first one’s cases needs all of them to hold. */
export function jointOf({ measure, whole, joint }: ClaimDraft): Joint {
  return measure === 'percent' && whole === 'first' ? 'all' : joint;
}

/** Whether each condition is a figure that the paper reports. */
export function areFigures(measure: MeasureKind): boolean {
  return figures.includes(measure);
}
