import { describe, expect, it } from 'vitest';
import { finishSteps } from '../../../src/domain/model/finish-steps.ts';
import { testReportSchema } from '../../../src/domain/model/test-report.ts';
import { effectsOf, reportTests } from '../../../src/domain/statistics/tests/report-tests.ts';
import { testableTable } from '../../../src/domain/statistics/tests/testable-table.ts';
import { must } from '../../support/must.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';
import { datasetOf, specification, type Wanted } from '../../support/tables.ts';

const snapshot = smallReview({
  variables: [
    variableOf('type', 'single', { tree: { user: {}, citizen: {}, nobody: {} } }),
    variableOf('setting', 'single', { tree: { one: {}, many: { two: {}, three: {} } } }),
    variableOf('role', 'multiple', { tree: { plan: {}, fund: {}, never: {} } }),
  ],
  codings: {
    ana: {
      type: ['user', 'user', 'user', 'user', 'citizen', 'citizen', 'citizen', 'citizen'],
      setting: ['one', 'one', 'one', 'two', 'two', 'two', 'two', 'two'],
      role: ['plan', 'plan', 'plan', 'fund', 'fund', 'fund', 'plan;fund', '-'],
    },
  },
});

function report(wanted: Wanted) {
  const testable = must(testableTable(datasetOf(snapshot), specification(wanted)));
  return finishSteps(reportTests(testable, { seed: 3, replicates: 1000 }, { illustrative: false, language: 'en' }));
}

describe('a report of tests', () => {
  it('puts residuals into the places of the table, with nothing where a row or column is not tested', () => {
    const { adjustedResiduals } = report({ rows: 'type', cols: 'setting' });
    // Rows user, citizen, nobody; columns one, many, two, three. n = 8, user 4, one 3, seen 3, expected 1.5.
    const residual = 1.5 / Math.sqrt(1.5 * 0.5 * (5 / 8));
    expect(adjustedResiduals?.[0]?.[0]).toBeCloseTo(residual, 12);
    expect(adjustedResiduals?.[0]?.[2]).toBeCloseTo(-residual, 12);
    expect(adjustedResiduals?.map((row) => [row[1], row[3]])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(adjustedResiduals?.[2]).toEqual([null, null, null, null]);
  });

  it('gives the residual of each code by the groups where a case can have several codes, never of the counts', () => {
    const { adjustedResiduals, codeResiduals } = report({ rows: 'type', cols: 'role' });
    expect(adjustedResiduals).toBeNull();
    // Of 8 cases 4 are of users; 4 plan, 3 of them of users: (3 − 2) / √(2 · ½ · ½). 4 fund, 1 of users: the opposite.
    const residual = 1 / Math.sqrt(0.5);
    expect(codeResiduals?.[0]?.[0]).toBeCloseTo(residual, 12);
    expect(codeResiduals?.[1]?.[0]).toBeCloseTo(-residual, 12);
    expect(codeResiduals?.[0]?.[1]).toBeCloseTo(-residual, 12);
    // Nobody’s row has no case, and no case has the last code.
    expect(codeResiduals?.[2]).toEqual([null, null, null]);
    expect(codeResiduals?.map((row) => row[2])).toEqual([null, null, null]);
    expect(report({ rows: 'type', cols: 'setting' }).codeResiduals).toBeNull();
  });

  it('names the codes out of the statistics by their ids', () => {
    const { testing } = report({ rows: 'type', cols: 'role' });
    expect(testing.rows.constant).toEqual(['nobody']);
    expect(testing.cols?.constant).toEqual(['never']);
  });

  it('gives the same family whichever way the table lies', () => {
    const across = report({ rows: 'type', cols: 'role' });
    const down = report({ rows: 'role', cols: 'type' });
    expect(across.testing.family.map(({ row, col }) => [row, col])).toEqual([
      [null, 'plan'],
      [null, 'fund'],
    ]);
    expect(down.testing.family.map(({ row, col }) => [row, col])).toEqual([
      ['plan', null],
      ['fund', null],
    ]);
    expect(down.tests).toEqual(across.tests);
    expect(down.codeResiduals?.[0]).toEqual(across.codeResiduals?.map((row) => row[0]));
    expect(down.testing.rows.constant).toEqual(['never']);
    expect(across.testing.familySize).toBe(2);
  });

  it('writes an odds ratio without bound as a word, so that JSON can hold it', () => {
    const { effects } = report({ rows: 'type', cols: 'setting' });
    expect(effects.find(({ id }) => id === 'conditional-odds-ratio')).toMatchObject({
      value: 'Infinity',
      interval: { upper: 'Infinity' },
    });
  });

  it('marks Rao–Scott as not to be quoted over small expected counts, where Holm’s reads exact p values', () => {
    const { tests, testing } = report({ rows: 'type', cols: 'role' });
    expect(testing.leading).toBe('bootstrap');
    expect(tests.find(({ id }) => id === 'rao-scott')).toMatchObject({
      reliable: false,
      reason: 'small-expected-counts',
    });
    expect(testing.family.map(({ quoted }) => quoted.by)).toContain('exact');
    const least = Math.min(...testing.family.map(({ quoted }) => quoted.holm));
    expect(tests.find(({ id }) => id === 'holm')).toMatchObject({ p: least, reliable: true });
  });

  it('says what to watch for: small counts, a zero, rows and columns without cases, and the family', () => {
    const watch = (wanted: Wanted): string[] =>
      report(wanted).testing.watch.map((line) => line.replace(/[:;.].*/u, ''));
    // Rows 4 and 4, columns 3 and 5 of 8: expected 1.5 and 2.5. Nobody’s row and column three are empty.
    expect(watch({ rows: 'type', cols: 'setting' })).toEqual([
      'p is computed as if cases were exchangeable',
      '4 of 4 expected counts are below 5 (the least is 1',
      'A count is 0',
      '2 rows or columns without cases',
      'The family is this table’s',
    ]);
    expect(watch({ rows: 'type', cols: 'role' })).toEqual([
      'p is computed as if cases were exchangeable',
      'A case can give several responses, which depend on one another',
      'A family of 2 tests',
      '2 of them have small expected counts',
      expect.stringMatching(/^\d+ resamples in which some code did not vary$/u),
      'The family is this table’s',
    ]);
    // Of users alone two rows and one column are empty, and nothing is left to test.
    expect(watch({ rows: 'type', cols: 'setting', filters: ['type=user'] })).toEqual([
      '3 rows or columns without cases',
    ]);
  });

  it('has no test, no effect and a sentence for one variable', () => {
    const { tests, effects, testing } = report({ rows: 'role' });
    expect({ tests, effects, leading: testing.leading, size: testing.familySize }).toEqual({
      tests: [],
      effects: [],
      leading: null,
      size: 0,
    });
    expect(testing.watch.join(' ')).toContain('nothing to be tested against');
  });

  it.each(['type', 'setting', 'role'])('has no test of %s with itself, and says why', (variable) => {
    const found = report({ rows: variable, cols: variable });
    expect(found).toMatchObject({ tests: [], effects: [], adjustedResiduals: null, codeResiduals: null });
    expect(found.testing).toMatchObject({
      kind: 'with-itself',
      cases: 8,
      leading: null,
      reason: 'same-variable',
      familySize: 0,
    });
    expect(testReportSchema.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
  });

  it.each(['setting', 'role'])('keeps to its schema for type by %s', (cols) => {
    const found = report({ rows: 'type', cols });
    expect(testReportSchema.parse(JSON.parse(JSON.stringify(found)))).toEqual(found);
  });
});

describe('the effects of a table', () => {
  it('are those of its tests, without any chance', () => {
    const testable = must(testableTable(datasetOf(snapshot), specification({ rows: 'type', cols: 'setting' })));
    expect(effectsOf(testable)).toEqual(report({ rows: 'type', cols: 'setting' }).effects);
  });

  it('do not exist where a case can have several codes', () => {
    const testable = must(testableTable(datasetOf(snapshot), specification({ rows: 'type', cols: 'role' })));
    expect(effectsOf(testable)).toEqual([]);
  });
});
