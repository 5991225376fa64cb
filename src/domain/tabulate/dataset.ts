import type { CaseStatus } from '../model/case.ts';
import type { PlacedCode } from '../model/code.ts';
import type { Codebook } from '../model/codebook.ts';
import type { Coder } from '../model/coder.ts';
import type { Grouping } from '../model/grouping.ts';
import type { Policy } from '../model/policy.ts';
import type { ExclusionReason } from '../model/table.ts';
import type { ChoiceVariable, Variable } from '../model/variable.ts';
import type { Bits } from './bits.ts';

/**
 * What an analysis reads: every variable as one column under one policy. A position is a case's place in `numbers`
 * and in every set of bits.
 */
export type Dataset = {
  readonly revision: number;
  readonly policy: Policy;
  readonly codebook: Codebook;
  readonly groupings: readonly Grouping[];
  readonly coders: readonly Coder[];
  /** How many cases there are, of whatever status. */
  readonly size: number;
  /** Case numbers by position, ascending. */
  readonly numbers: Int32Array;
  /** Titles of cases by position. */
  readonly titles: readonly string[];
  readonly statuses: Readonly<Record<CaseStatus['kind'], Bits>>;
  /** The column of a variable of the codebook, built when first asked for. */
  readonly column: (variable: Variable) => Column;
};

/** Why a case has no value in a column; reasons that no case has are left out. The sets are disjoint. */
export type Reasons = Partial<Readonly<Record<ExclusionReason, Bits>>>;

/** Whose answers a column rests on. */
export type ColumnSources = {
  readonly coders: readonly { readonly name: string; readonly cases: Bits }[];
  /** Judgements of one coder alone that `final` read; null where there are none. */
  readonly singleCoder: Bits | null;
  /** Judgements that all coders gave alike, without a final coding, that `final` read. */
  readonly alike: Bits | null;
  /** Judgements that rest on a rule. */
  readonly rules: Bits | null;
};

type Common = {
  /** Cases with a value. Together with the reasons they are all cases. */
  readonly coded: Bits;
  readonly reasons: Reasons;
  readonly sources: ColumnSources;
};

/** One code of a column. */
export type CodeColumn = PlacedCode & {
  /** Cases with the code or any of its descendants. */
  readonly has: Bits;
  /** Cases with the code and none of its descendants; equals `has` at the lowest level. */
  readonly alone: Bits;
  /** Cases for which the code is not reported; null where there are none. */
  readonly unknown: Bits | null;
  /** Cases coded before the code came into the codebook. */
  readonly young: Bits | null;
};

export type ChoiceColumn = Common & {
  readonly kind: 'codes';
  readonly variable: ChoiceVariable;
  /** All codes in reading order, parents before their children. */
  readonly codes: readonly CodeColumn[];
  /** Cases with any code. */
  readonly any: Bits;
  /** For a single choice the index into `codes` of the code ticked, or −1; null for a multiple choice. */
  readonly chosen: Int32Array | null;
};

export type NumberColumn = Common & {
  readonly kind: 'number';
  readonly variable: Variable;
  /** By position; 0 where a case has no value. */
  readonly values: Float64Array;
};

export type TextColumn = Common & {
  readonly kind: 'text';
  readonly variable: Variable;
  readonly texts: readonly string[];
  /** Index into `texts` by position, or −1. */
  readonly textOf: Int32Array;
};

export type Column = ChoiceColumn | NumberColumn | TextColumn;
