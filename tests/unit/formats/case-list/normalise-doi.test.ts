import { describe, expect, it } from 'vitest';
import { normaliseDoi } from '../../../../src/formats/case-list/normalise-doi.ts';
import { readAllRows } from '../../../../src/formats/rows/open-rows.ts';
import { must } from '../../../support/must.ts';
import { sample } from '../support/files.ts';

describe('a DOI', () => {
  it.each([
    ['10.1000/ABC', '10.1000/abc'],
    ['https://doi.org/10.1016/s0959-8049(98)00287-1', '10.1016/s0959-8049(98)00287-1'],
    ['http://dx.doi.org/10.1000/abc.', '10.1000/abc'],
    ['DOI: 10.1000/abc;', '10.1000/abc'],
    [' 10.1000/abc \t', '10.1000/abc'],
    ['doi:10.1000/a(b)', '10.1000/a(b)'],
    ['(10.1000/abc)', undefined],
    ['see 10.1000/abc)', '10.1000/abc'],
    ['10.1002/%28sici%291097', '10.1002/(sici)1097'],
    ['https://onlinelibrary.wiley.com/doi/10.1111/puar.1', '10.1111/puar.1'],
    ['10.1000/', undefined],
    ['10.1000/.', undefined],
    ['no doi', undefined],
    ['%E0%A4%A', undefined],
    ['', undefined],
  ])('is found in %j as %j', (text, doi) => {
    expect(normaliseDoi(text)).toBe(doi);
  });

  it('is found in every filled cell of a real list', () => {
    const csv = must(readAllRows(sample('synergy-Cohen_2006_Antihistamines_ids.csv'), {}));
    const cells = csv.rows.map((row) => row.cells[1] ?? '').filter((cell) => cell !== '');
    expect(cells.length).toBeGreaterThan(200);
    expect(cells.filter((cell) => normaliseDoi(cell) !== cell.replace('https://doi.org/', '').toLowerCase())).toEqual(
      [],
    );
  });
});
