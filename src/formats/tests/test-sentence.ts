import { type Said, said, type Words } from '../../domain/model/sentences/said.ts';
import type { TestedAxis, TestReport } from '../../domain/model/test-report.ts';
import { effectWords } from './effect-lines.ts';
import { resultWords, simulationOf } from './test-lines.ts';

/**
 * The tests of a table in one sentence for a paper: what was tested over which cases, statistic, df, p, effect with its
 * interval, family and seed. It weighs nothing: no adjective, no star. A table of one variable has none.
 */
export function testSentence({ testing, tests, effects }: TestReport): Said | null {
  const { rows, cols, cases, leading, reason, familySize } = testing;
  if (cols === null) return null;
  const tested = said('test.tested', {
    rule: testing.illustrative ? said('test.rule-coded') : '',
    rows: rows.label,
    cols: cols.label,
    cases,
    levels: levels(rows, cols),
  });
  if (reason !== null) return said('test.cannot', { tested, reason: said(`undefined.${reason}`) });
  const quoted = tests.find(({ id }) => id === leading);
  if (quoted === undefined) return said('test.nothing-to-quote', { tested });
  const size = effects.find(({ id }) => id === 'cramers-v');
  return said('test.sentence', {
    tested,
    test: said(`test.name-${quoted.id}`),
    result: resultWords(quoted),
    simulation: simulationOf(quoted),
    effect: size === undefined ? '' : said('test.with-effect', { effect: effectWords(size) }),
    tests: familySize,
  });
}

function levels(rows: TestedAxis, cols: TestedAxis): Words {
  const [one = '', other = ''] = [rows, cols].flatMap(({ label, level }) =>
    level === null ? [] : [said('test.over-level', { label, level })],
  );
  return other === '' ? one : said('test.levels', { one, other });
}
