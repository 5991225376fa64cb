import { boundOf } from '../../model/bound.ts';
import { valueOrNull } from '../../model/estimate.ts';
import { sayIn } from '../../model/sentences/said.ts';
import type { SentenceLanguage } from '../../model/sentences/sentence-language.ts';
import type { Steps } from '../../model/steps.ts';
import type { ReportedEffect, ReportedMember, ReportedTest, TestedAxis, TestReport } from '../../model/test-report.ts';
import { reduceTable } from '../contingency.ts';
import type { Resampling } from '../monte-carlo-p.ts';
import { placedResiduals } from './placed-residuals.ts';
import { singleEffects } from './single-effects.ts';
import type { Effect, FamilyMember, TableTests, TestResult } from './table-tests.ts';
import type { TestableAxis } from './testable-axis.ts';
import type { Testable } from './testable-table.ts';
import { testsOf } from './tests-of.ts';
import { aboutLeftOut, aboutOneWay, oneTableIsOneFamily } from './watch-for.ts';

type Reporting = {
  /** Whether the table rests on a rule. */
  readonly illustrative: boolean;
  /** In which the report says what to watch for. */
  readonly language: SentenceLanguage;
};

/**
 * Runs all tests that are valid for a table and puts their results into the table's places and names. Work
 * in steps; the same seed gives the same report on every machine.
 */
export function* reportTests(
  testable: Testable,
  resampling: Resampling,
  { illustrative, language }: Reporting,
): Steps<TestReport> {
  const found = yield* testsOf(testable.table, resampling);
  const tests = found.tests.defined ? found.tests.value : [];
  const { rows, cols, leftOut } = testable;
  const constant = testable.turned
    ? { rows: found.leftOut.columns, cols: found.leftOut.rows }
    : { rows: found.leftOut.rows, cols: found.leftOut.columns };
  return {
    tests: tests.map(reportedTest),
    effects: found.effects.map(reportedEffect),
    ...residualsIn(found, testable),
    testing: {
      kind: found.kind,
      cases: found.n,
      leftOut,
      rows: testedAxis(rows, constant.rows, language),
      cols: cols === null ? null : testedAxis(cols, constant.cols, language),
      seed: resampling.seed,
      leading: found.leading,
      reason: found.tests.defined ? null : found.tests.reason,
      familySize: sizeOf(found),
      family: found.family.map((member) => reportedMember(member, testable)),
      illustrative,
      watch: [
        ...found.watch,
        ...(found.kind === 'one-way' ? [aboutOneWay] : []),
        ...(tests.length === 0 ? [] : [oneTableIsOneFamily]),
        ...aboutLeftOut(leftOut),
      ].map((words) => sayIn(language, words)),
    },
  };
}

/** The measures of association of a table, which only two single choices have; no chance in them. */
export function effectsOf({ table }: Pick<Testable, 'table'>): ReportedEffect[] {
  if (table.kind !== 'single-by-single') return [];
  const reduced = reduceTable(table.counts).table;
  return reduced.defined ? singleEffects(reduced.value).map(reportedEffect) : [];
}

function sizeOf({ family, tests }: TableTests): number {
  if (family.length > 0) return family.length;
  return tests.defined && tests.value.length > 0 ? 1 : 0;
}

function reportedTest({ id, statistic, df, p, reliable, reason, simulation }: TestResult): ReportedTest {
  return {
    id,
    statistic,
    df,
    p: valueOrNull(p),
    reliable,
    ...(reason === undefined ? {} : { reason }),
    ...(simulation === undefined ? {} : { simulation }),
  };
}

function reportedEffect({ id, value, interval }: Effect): ReportedEffect {
  return {
    id,
    value: value.defined ? boundOf(value.value) : null,
    interval: interval === null ? null : { lower: interval.lower, upper: boundOf(interval.upper) },
    ...(value.defined ? {} : { reason: value.reason }),
  };
}

function reportedMember(member: FamilyMember, { rows, cols, turned }: Testable): ReportedMember {
  const [one, other] = turned ? [cols, rows] : [rows, cols];
  const first = member.row === null || one === null ? null : idAt(one, member.row);
  const second = other === null ? null : idAt(other, member.column);
  const { statistic, df, p, quoted, fisherP, smallExpected } = member;
  return {
    row: turned ? second : first,
    col: turned ? first : second,
    statistic,
    df,
    p,
    exact: valueOrNull(fisherP),
    smallExpected: !smallExpected.cochranRuleMet,
    quoted,
  };
}

function testedAxis(
  { view, places }: TestableAxis,
  constant: readonly number[],
  language: SentenceLanguage,
): TestedAxis {
  const codes = places.flatMap((place) => view.codes[place] ?? []);
  return {
    variable: view.variable,
    label: sayIn(language, view.label),
    kind: view.kind,
    level: view.responseLevel === null ? null : sayIn(language, view.responseLevel),
    codes: codes.map(({ id, label }) => ({ id, label: sayIn(language, label) })),
    constant: constant.flatMap((at) => codes[at]?.id ?? []),
  };
}

/** Residuals of the counts of two single choices; of several codes a case, each in the table of cases of its own code. */
function residualsIn(
  { kind, tests }: TableTests,
  testable: Testable,
): Pick<TestReport, 'adjustedResiduals' | 'codeResiduals'> {
  const residuals = tests.defined ? placedResiduals(testable) : null;
  const counted = kind === 'single-by-single';
  return { adjustedResiduals: counted ? residuals : null, codeResiduals: counted ? null : residuals };
}

function idAt({ view, places }: TestableAxis, at: number): string | null {
  return view.codes[places[at] ?? -1]?.id ?? null;
}
