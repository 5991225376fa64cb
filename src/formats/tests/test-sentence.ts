import type { TestedAxis, TestReport } from '../../domain/model/test-report.ts';
import { effectText } from './effect-lines.ts';
import { simulationWords, statisticWords } from './test-lines.ts';
import { testWords, undefinedWords } from './test-words.ts';

/**
 * The tests of a table in one sentence for a paper: what was tested over which cases, statistic, df, p, effect with its
 * interval, family and seed. It weighs nothing: no adjective, no star. A table of one variable has none.
 */
export function testSentence(report: TestReport): string | null {
  const { testing, tests, effects } = report;
  const { rows, cols, cases, leading, reason } = testing;
  if (cols === null) return null;
  const rule = testing.illustrative ? 'Illustrative, a rule having coded: ' : '';
  const tested = `${rule}${rows.label} by ${cols.label} (${counted(cases, 'case')}${levels([rows, cols])})`;
  if (reason !== null) return `${tested} cannot be tested: ${undefinedWords(reason)}.`;
  const quoted = tests.find(({ id }) => id === leading);
  if (quoted === undefined) return `${tested} has no test to quote.`;
  const size = effects.find(({ id }) => id === 'cramers-v');
  const effect = size === undefined ? '' : `; ${effectText(size)}`;
  const family = `family of ${counted(testing.familySize, 'test')}`;
  const words = `${testWords[quoted.id]}: ${statisticWords(quoted)}${simulationWords(quoted)}`;
  return `${tested}, ${words}${effect}; ${family}; p computed as if cases were exchangeable, while the set was chosen by its publishers.`;
}

function levels(axes: readonly TestedAxis[]): string {
  return axes.flatMap(({ label, level }) => (level === null ? [] : [`; ${label} over the ${level}`])).join('');
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
