import { fixedDecimals } from '../model/fixed-decimals.ts';
import type { Measure } from '../model/measure.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { type Said, said } from '../model/sentences/said.ts';
import { sentence } from '../model/sentences/sentence.ts';
import { crossTableSchema } from '../model/table-specification.ts';
import { type Contingency, reduceTable } from '../statistics/contingency.ts';
import { contingencyCoefficient } from '../statistics/contingency-coefficient.ts';
import { cramersV } from '../statistics/cramers-v.ts';
import { oddsRatio } from '../statistics/odds-ratio.ts';
import { pearsonChiSquare } from '../statistics/pearson-chi-square.ts';
import { phi } from '../statistics/phi.ts';
import { smallExpected } from '../statistics/small-expected.ts';
import { type Testable, testableTable } from '../statistics/tests/testable-table.ts';
import { twoByTwoOf } from '../statistics/two-by-two.ts';
import type { Dataset } from '../tabulate/dataset.ts';
import { formatP } from '../tabulate/format-p.ts';
import { parseAxis } from '../tabulate/parse-axis.ts';
import { among } from './among.ts';
import type { Measured } from './measured.ts';
import { rounded } from './rounded.ts';

type Association = Extract<Measure, { kind: 'association' }>;

/** Evaluates a statistic of two variables. It stands apart because distribution functions take a while to load. */
export type Associate = (dataset: Dataset, measure: Association) => Result<Measured>;

const level = 0.95;

/**
 * A statistic of two single choices crossed, read as the tests of tables read them. Null of a variable with itself, where
 * fewer than two rows or columns have cases, and for φ and the odds ratio where the table is not two by two. Errors: those
 * of tables, and `invalid-input` where a case can have several codes, because such responses are not independent. Each
 * statistic names its source where it stands; test values: R 4.2.2, chisq.test without correction.
 */
export function associate(dataset: Dataset, measure: Association): Result<Measured> {
  const [rows, cols] = [parseAxis(measure.rows), parseAxis(measure.cols)];
  if (!rows.ok) return rows;
  if (!cols.ok) return cols;
  const chosen = among(dataset, measure.among);
  if (!chosen.ok) return chosen;
  const table = testableTable(
    chosen.value,
    crossTableSchema.parse({ kind: 'cross', rows: rows.value, cols: cols.value }),
  );
  if (!table.ok) return table;
  if (table.value.table.kind === 'with-itself') return ok({ value: null, open: said('undefined.same-variable') });
  if (table.value.table.kind !== 'single-by-single') return fail('invalid-input', severalAnswers(measure, table.value));
  const reduced = reduceTable(table.value.table.counts).table;
  if (!reduced.defined) return ok({ value: null, open: said('audit.too-few-rows') });
  const value = statisticOf(reduced.value, measure.of);
  if (value === null || !Number.isFinite(value)) return ok({ value: null, open: said('audit.no-statistic') });
  return ok({ value: saidOf(value, measure), note: noteOf(reduced.value) });
}

/** Only what can have several codes needs another view. */
function severalAnswers({ rows, cols }: Association, table: Testable): string {
  const several = [table.rows, table.cols].flatMap((axis) => (axis?.view.kind === 'multiple' ? [axis.view] : []));
  const views = several.map(({ variable }) => `${variable}@partition`);
  return sentence('audit.several-answers', { rows, cols, several: several.map(({ variable }) => variable), views });
}

function saidOf(value: number, { below, decimals }: Association): number | string {
  if (below === undefined) return rounded(value, decimals);
  return value < below ? 'holds' : 'does not hold';
}

function statisticOf(table: Contingency, of: Association['of']): number | null {
  const four = twoByTwoOf(table);
  switch (of) {
    case 'chi-square':
      return pearsonChiSquare(table).statistic;
    case 'degrees-of-freedom':
      return pearsonChiSquare(table).df;
    case 'p':
      return pearsonChiSquare(table).p;
    case 'cramers-v':
      return cramersV(table);
    case 'contingency-coefficient':
      return contingencyCoefficient(table);
    case 'phi':
      return four === null ? null : phi(four);
    case 'odds-ratio':
      return four === null ? null : oddsRatio(four, level).estimate;
  }
}

/** χ² and its p go with every one of them, and how small the expected counts are, on which p rests. */
function noteOf(table: Contingency): Said {
  const { statistic, df, p } = pearsonChiSquare(table);
  const { cellsBelow5, cells } = smallExpected(table);
  return said('audit.association', {
    cases: table.n,
    df,
    statistic: fixedDecimals(statistic, 2),
    p: formatP(p),
    cellsBelow5,
    cells,
  });
}
