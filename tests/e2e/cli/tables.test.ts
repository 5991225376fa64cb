import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copro, coproJson } from '../../support/copro.ts';
import { folderWithReview } from '../../support/review-folder.ts';
import { sharedFolder } from '../../support/temporary-folder.ts';

const folder = sharedFolder((folder) => {
  folderWithReview(folder);
  copro(folder, 'codebook', 'review.copro', '--groupings', 'fixtures/tu-2022/groupings.json');
  copro(folder, 'code', 'review.copro', 'fixtures/tu-2022/coding-liberal.csv', '--coder', 'liberal', '--rule');
});

const table = (...args: string[]): unknown => coproJson(folder(), 'table', 'review.copro', ...args);

describe('copro table', () => {
  it('counts Table 1: 17 countries, 31 cases of the UK', () => {
    const counted = table('--rows', 'country') as {
      rows: { codes: { label: string }[] };
      rowCases: number[];
      validCases: number;
    };
    expect(counted.validCases).toBe(56);
    expect(counted.rows.codes).toHaveLength(17);
    const uk = counted.rows.codes.findIndex(({ label }) => label === 'UK');
    expect(counted.rowCases[uk]).toBe(31);
  });

  it('counts cases by decade, with the two of unknown year left out and counted', () => {
    expect(table('--rows', 'year@decades')).toMatchObject({
      rowCases: [5, 27, 22],
      validCases: 54,
      excluded: { 'not-reported': 2, 'not-coded': 0 },
      excludedCases: { 'not-reported': [55, 56] },
    });
  });

  it('gives the numbers of the cases behind each cell', () => {
    const counted = table('--rows', 'country@regions', '--filter', 'country=Canada;US');
    expect(JSON.stringify(counted)).toContain('[28,31]');
  });

  it('filters by several conditions at once', () => {
    expect(table('--rows', 'country', '--filter', 'country=UK;Sweden', '--filter', 'year>2000')).toMatchObject({
      validCases: 29,
    });
  });

  it('reads cases by their status, and says which', () => {
    expect(table('--rows', 'country', '--status', 'undecided,excluded')).toMatchObject({
      validCases: 0,
      specification: { statuses: ['undecided', 'excluded'] },
    });
    expect(table('--frequencies', 'country', '--status', 'excluded,included')).toMatchObject({
      specification: { statuses: ['included', 'excluded'] },
      blocks: [{ validCases: 56 }],
    });
    const refused = copro(folder(), 'table', 'review.copro', '--rows', 'country', '--status', 'done');
    expect({ code: refused.code, told: refused.stderr.includes('“done” is no status') }).toEqual({
      code: 2,
      told: true,
    });
  });

  it('gives every percentage its base and none where the base is empty', () => {
    const counted = table('--rows', 'type', '--cols', 'role', '--percent', 'row', '--policy', 'coder:liberal') as {
      percent: (number | null)[][];
      percentBase: string;
      counts: number[][];
    };
    expect(counted.percentBase).toMatch(/cases/u);
    expect(JSON.stringify(counted)).not.toContain('NaN');
    expect(counted.percent.flat().every((share) => share === null || (share >= 0 && share <= 100))).toBe(true);
  });

  it('makes the same table again from the specification that it prints', () => {
    const counted = table('--rows', 'role', '--cols', 'country@regions', '--policy', 'coder:liberal') as {
      specification: unknown;
    };
    writeFileSync(join(folder(), 'specification.json'), JSON.stringify(counted.specification));
    expect(table('--from', 'specification.json')).toEqual(counted);
    writeFileSync(join(folder(), 'table.json'), JSON.stringify(counted));
    expect(table('--from', 'table.json')).toEqual(counted);
  });

  it.each(['text', 'csv', 'csv-excel', 'md', 'html', 'latex'])('writes %s with the word illustrative', (format) => {
    const run = copro(
      folder(),
      'table',
      'review.copro',
      '--rows',
      'role',
      '--policy',
      'coder:liberal',
      '--format',
      format,
      '--out',
      `roles.${format}`,
    );
    expect(run.code).toBe(0);
    const written = readFileSync(join(folder(), `roles.${format}`), 'utf8');
    expect(written).toContain('Co-deliverer');
    expect(/illustrative/iu.test(written)).toBe(true);
  });

  it('prints nothing but the value on stdout with --json', () => {
    const run = copro(folder(), 'table', 'review.copro', '--rows', 'role', '--policy', 'coder:nobody', '--json');
    expect(run.code).toBe(3);
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: 'not-found' } });
  });
});
