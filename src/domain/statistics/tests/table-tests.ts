import type { Estimate } from '../../model/estimate.ts';
import type { Said } from '../../model/sentences/said.ts';
import type { ReportedEffect, ReportedTest, TestReport } from '../../model/test-report.ts';
import type { Interval } from '../interval.ts';
import type { MemberTest } from '../multiple/member-tests.ts';

/** One test of a table. */
export type TestResult = {
  readonly id: ReportedTest['id'];
  /** Null where the test has none: an exact p sums probabilities, Holm's takes the smallest adjusted one. */
  readonly statistic: number | null;
  readonly df: number | null;
  readonly p: Estimate;
  /** Whether its p may be quoted alone; if not, `reason` says why. */
  readonly reliable: boolean;
  readonly reason?: ReportedTest['reason'];
  /** For a p by simulation: all that it takes to get it again. */
  readonly simulation?: Simulation;
};

export type Simulation = {
  readonly seed: number;
  readonly replicates: number;
  readonly discarded: number;
  readonly standardError: number;
};

/** The size of an association; `directed` measures predict one variable from the other. */
export type Effect = {
  readonly id: ReportedEffect['id'];
  readonly value: Estimate;
  /** At 95%; null for measures without one. */
  readonly interval: Interval | null;
};

/** The p of a member of a family that is quoted, and what it comes to adjusted for all members. */
export type QuotedP = {
  readonly by: 'pearson' | 'exact' | 'monte-carlo';
  readonly p: number;
  readonly holm: number;
  readonly bonferroni: number;
  readonly simulation?: Simulation;
};

/** The test of one code by the groups, or of one pair of codes, by their places in the table. */
export type FamilyMember = Omit<MemberTest, 'holm' | 'bonferroni'> & {
  readonly row: number | null;
  readonly column: number;
  readonly quoted: QuotedP;
};

/** Everything that may be tested in a table, and what a reader must know of it. */
export type TableTests = {
  readonly kind: TestReport['testing']['kind'];
  /** Cases that the tests read. */
  readonly n: number;
  /** The test to quote; null where there is none. */
  readonly leading: ReportedTest['id'] | null;
  readonly tests: Estimate<readonly TestResult[]>;
  readonly effects: readonly Effect[];
  /** One test a code, or a pair of codes; its quoted p values are adjusted for all of them. */
  readonly family: readonly FamilyMember[];
  /** Rows and columns out of the statistics: without cases, or codes that no case or every case has. */
  readonly leftOut: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** What to watch for, one sentence each. */
  readonly watch: readonly Said[];
};
