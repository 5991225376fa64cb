import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copro, coproJson } from '../../support/copro.ts';
import { expectGolden } from '../../support/golden-file.ts';
import { folderWithReview } from '../../support/review-folder.ts';
import { sharedFolder } from '../../support/temporary-folder.ts';

const folder = sharedFolder((folder) => {
  folderWithReview(folder);
  copro(folder, 'codebook', 'review.copro', '--groupings', 'fixtures/tu-2022/groupings.json');
  for (const rule of ['strict', 'liberal']) {
    copro(folder, 'code', 'review.copro', `fixtures/tu-2022/coding-${rule}.csv`, '--coder', rule, '--rule');
  }
});

function printed(...args: string[]): string {
  const { code, stdout, stderr } = copro(folder(), ...args);
  expect({ code, stderr: code === 0 ? '' : stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

const table = (...args: string[]) => printed('table', 'review.copro', ...args);
const ofLiberal = ['--policy', 'coder:liberal'];
const graded = /\*\*?|significant|substantial|moderate|\b(strong|weak|poor|excellent|perfect)\b/iu;

describe('copro table --tests', () => {
  it('prints type by role as it was when somebody last read it', () => {
    const text = table('--rows', 'type', '--cols', 'role', ...ofLiberal, '--tests');
    expectGolden('statistics/type-by-role.txt', text);
    expect(text).not.toMatch(graded);
  });

  it('prints two single choices as they were when somebody last read them', () => {
    expectGolden(
      'statistics/region-by-decade.txt',
      table('--rows', 'country@regions', '--cols', 'year@decades', '--tests'),
    );
  });

  it('gives the same text for the same seed and another p for another', () => {
    const seeded = (seed: string) => table('--rows', 'type', '--cols', 'role', ...ofLiberal, '--tests', '--seed', seed);
    expect(seeded('7')).toBe(seeded('7'));
    expect(seeded('7')).not.toBe(seeded('8'));
  });

  it('gives tests, effects and residuals beside the numbers of the table in JSON', () => {
    const found = coproJson(
      folder(),
      ...['table', 'review.copro', '--rows', 'country@regions', '--cols', 'year@decades', '--tests'],
    ) as { counts: number[][]; adjustedResiduals: number[][] };
    expect(found).toMatchObject({
      validCases: 54,
      tests: [
        { id: 'pearson', df: 8, reliable: false, reason: 'small-expected-counts' },
        {},
        { id: 'exact', reliable: true },
      ],
      effects: [{ id: 'cramers-v' }, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
      testing: { cases: 54, leading: 'exact', familySize: 1, illustrative: false },
    });
    expect(found.adjustedResiduals.map((row) => row.length)).toEqual(found.counts.map((row) => row.length));
  });

  it('gives the residual of each code, and the p of its own test after Holm, where a case can have several', () => {
    const found = coproJson(
      folder(),
      ...['table', 'review.copro', '--rows', 'type', '--cols', 'role', ...ofLiberal, '--tests'],
    ) as {
      counts: number[][];
      codeResiduals: (number | null)[][];
      testing: { family: { quoted: { holm: number } }[] };
    };
    expect(found).toMatchObject({ adjustedResiduals: null, effects: [] });
    expect(found.codeResiduals.map((row) => row.length)).toEqual(found.counts.map((row) => row.length));
    expect(found.codeResiduals.flat().some((residual) => residual !== null)).toBe(true);
    expect(found.testing.family.every(({ quoted }) => quoted.holm > 0 && quoted.holm <= 1)).toBe(true);
  });

  it('has no χ² of a multiple response in JSON either', () => {
    const found = JSON.stringify(
      coproJson(folder(), 'table', 'review.copro', '--rows', 'factors', '--cols', 'role', ...ofLiberal, '--tests'),
    );
    expect(found).not.toContain('"pearson"');
    expect(found).toContain('lowest codes; a parent ticked alone counts as one');
  });

  it.each([
    [['--seed', '4'], 'belongs to --tests'],
    [['--tests', '--seed', 'x'], 'whole number'],
    [['--tests', '--policies', 'final'], 'one --policy at a time'],
    [['--tests', '--layers', 'level'], 'leave layers out'],
    [['--policies', 'somebody'], 'is no policy'],
  ])('refuses %j', (more, reason) => {
    const { code, stderr } = copro(folder(), 'table', 'review.copro', '--rows', 'type', '--cols', 'role', ...more);
    expect({ code, told: stderr.includes(reason) }).toEqual({ code: 2, told: true });
  });
});

describe('copro table without --tests', () => {
  it('prints both bases of a multiple response, and no p', () => {
    const text = table('--rows', 'role', ...ofLiberal);
    expect(text).toMatch(/Base: \d+ cases .* Base of responses: \d+ responses \(\d\.\d\d a case\)\./u);
    expect(text).not.toMatch(/\bp [=<]/u);
  });
});

describe('copro table --policies', () => {
  const policies = 'coder:strict,coder:liberal,union,intersection';

  it('prints each policy and the ranges as they were when somebody last read them', () => {
    const text = table('--rows', 'type', '--cols', 'role', '--policies', policies);
    expectGolden('statistics/type-by-role-policies.txt', text);
    expect(text).not.toMatch(/\bp [=<]/u);
  });

  it('gives tables, bounds and ranges in JSON', () => {
    expect(coproJson(folder(), 'table', 'review.copro', '--rows', 'role', '--policies', policies)).toMatchObject({
      policies: [
        { policy: 'coder:strict', bound: null, table: { kind: 'cross' } },
        { policy: 'coder:liberal', bound: null },
        { policy: 'union', bound: 'upper' },
        { policy: 'intersection', bound: 'lower' },
      ],
      ranges: { cols: null, rowCases: [{}, {}, {}] },
    });
  });
});

describe('copro agreement', () => {
  const compare = (...args: string[]) => ['agreement', 'review.copro', '--coders', 'strict,liberal', ...args];

  it('prints the two rules as they were when somebody last read them', () => {
    const text = printed(...compare('--seed', '3'));
    expectGolden('statistics/agreement.txt', text);
    expect(text).not.toMatch(graded);
    expect(text).toContain('Illustrative');
  });

  it('gives every statistic by name, with the reason where there is none', () => {
    const found = coproJson(folder(), ...compare('--variable', 'level')) as { variables: { statistics: object }[] };
    expect(found.variables).toHaveLength(1);
    expect(found.variables[0]?.statistics).toMatchObject({
      percentAgreement: { estimate: 100 },
      cohenKappa: { estimate: null, reason: 'no-variation', n: 56 },
    });
  });

  it('writes CSV to a file', () => {
    printed(...compare('--variable', 'role', '--format', 'csv', '--out', 'agreement.csv'));
    const lines = readFileSync(join(folder(), 'agreement.csv'), 'utf8').split('\n');
    expect(lines[0]).toMatch(/^variable_id,variable,code_id,code,statistic,estimate/u);
    expect(lines.some((line) => line.includes('krippendorffAlphaMasi'))).toBe(true);
  });

  it.each([
    [['--coders', 'strict'], 2, 'two coders or more'],
    [['--coders', 'strict, ,'], 2, 'two coders or more'],
    [['--coders', 'strict,strict'], 2, 'named twice'],
    [['--coders', 'strict,nobody'], 3, 'nobody'],
    [[], 2, '--coders'],
    [['--coders', 'strict,import'], 3, 'no variable in common'],
    [['--coders', 'strict,liberal', '--variable', 'nothing'], 3, 'nothing'],
  ])('refuses %j', (args, code, reason) => {
    const run = copro(folder(), 'agreement', 'review.copro', ...args);
    expect({ code: run.code, told: run.stderr.includes(reason) }).toEqual({ code, told: true });
  });
});
