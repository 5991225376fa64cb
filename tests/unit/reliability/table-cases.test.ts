import { describe, expect, it } from 'vitest';
import { variablesOf } from '../../../src/domain/model/codebook.ts';
import { sayIn } from '../../../src/domain/model/sentences/said.ts';
import type { Snapshot } from '../../../src/domain/model/snapshot.ts';
import { apartness } from '../../../src/domain/reliability/agreement/apartness.ts';
import type { CaseAnswers } from '../../../src/domain/reliability/agreement/case-answers.ts';
import { snapshotAnswers } from '../../../src/domain/reliability/agreement/snapshot-answers.ts';
import { tableCases } from '../../../src/domain/reliability/agreement/table-cases.ts';
import { agreementIn } from '../../support/agreement.ts';
import { must } from '../../support/must.ts';
import { smallReview, variableOf } from '../../support/small-review.ts';

const role = variableOf('role', 'multiple', { tree: { a: {}, b: {}, c: {} } });
const type = variableOf('type', 'single', { tree: { x: {}, y: {} } });
const snapshot = smallReview({
  variables: [role, type],
  codings: {
    ana: { role: ['a', 'a;b', 'b', '-', 'NR', ''], type: ['x', 'y', 'x', 'NR', 'x', 'x'] },
    ben: { role: ['a', 'a', 'c', '-', 'a', 'b'], type: ['x', 'y', 'y', 'y', 'x', ''] },
    eva: { role: ['a', 'c', 'c', 'a', 'NR', 'b'], type: ['x', 'x', 'y', 'y', '', 'y'] },
  },
});

function answers(of: Snapshot, variable: string, coders: readonly string[]): CaseAnswers[] {
  const cases = of.cases.map(({ number }) => number);
  const found = variablesOf(of.codebook).find(({ id }) => id === variable) ?? role;
  const columns = coders.map((coder) => snapshotAnswers(of, cases)(found, coder));
  return cases.map((number, place) => ({ case: number, answers: columns.map((column) => column[place] ?? null) }));
}

describe('the cases behind a table of agreement', () => {
  it.each([undefined, 'x', 'y'])('are as many as its counts say, for two coders (code %s)', (code) => {
    const found = must(tableCases(type, code, { cases: answers(snapshot, 'type', ['ana', 'ben']), coders: 2 }));
    const [variable] = agreementIn(snapshot, ['ana', 'ben'], { variables: ['type'] }).variables;
    const measured = code === undefined ? variable : variable?.codes.find(({ id }) => id === code);
    const categories = found.categories.map(({ id, label }) => ({ id, label: sayIn('en', label) }));
    expect(categories).toEqual(measured?.categories);
    expect(found.cells.map((row) => row.map((cell) => cell.length))).toEqual(measured?.table?.counts);
  });

  it('stand in the row of what the first said and the column of what the second said', () => {
    const { cells } = must(tableCases(role, 'a', { cases: answers(snapshot, 'role', ['ana', 'ben']), coders: 2 }));
    expect(cells.map((row) => row.map((cell) => cell.join(' ')))).toEqual([
      ['1 2', '', ''],
      ['', '3 4', ''],
      ['5', '', ''],
    ]);
  });

  it('stand of three coders in the cell of every pair of answers', () => {
    const { cells } = must(
      tableCases(type, 'x', { cases: answers(snapshot, 'type', ['ana', 'ben', 'eva']), coders: 3 }),
    );
    expect(cells.map((row) => row.map((cell) => cell.join(' ')))).toEqual([
      ['1 5', '2 3 6', ''],
      ['2 3 6', '', '4'],
      ['', '4', ''],
    ]);
  });

  it('are refused where a variable has no such table, and for a code that there is not', () => {
    const input = { cases: answers(snapshot, 'role', ['ana', 'ben']), coders: 2 };
    expect(tableCases(role, undefined, input)).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
    expect(tableCases(role, 'z', input)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('how far coders are apart', () => {
  it('is the share of the codes of a multiple choice on which they differ, else all or nothing', () => {
    const roles = apartness(role, answers(snapshot, 'role', ['ana', 'ben']));
    expect(roles.map(({ compared, share }) => (compared ? Number(share.toFixed(3)) : null))).toEqual([
      0,
      0.333,
      0.667,
      0,
      1,
      null,
    ]);
    const types = apartness(type, answers(snapshot, 'type', ['ana', 'ben']));
    expect(types.map(({ compared, share }) => (compared ? share : null))).toEqual([0, 0, 1, 1, 0, null]);
  });

  it('names just the cases on which agreement says that coders differ', () => {
    for (const { variable, differing } of agreementIn(snapshot, ['ana', 'ben', 'eva']).variables) {
      const found = variablesOf(snapshot.codebook).find(({ id }) => id === variable) ?? role;
      const apart = apartness(found, answers(snapshot, variable, ['ana', 'ben', 'eva']));
      expect(apart.filter(({ share }) => share > 0).map((one) => one.case)).toEqual(differing);
    }
  });
});
