import { describe, expect, it } from 'vitest';
import { cell, codeIds, readRows, readText, tally } from './support/fixture.ts';
import { publishedCases } from './support/published-cases.ts';

describe('the published list of cases', () => {
  it('has the five columns of Table 1 and 56 rows, numbered from 1', () => {
    expect(readText('fixtures/tu-2022/cases.csv').split('\n')[0]).toBe('No.,Case,Country,Year,Service area(s)');
    expect(publishedCases.map(({ number }) => number)).toEqual(Array.from({ length: 56 }, (_, index) => index + 1));
  });

  it('has seventeen countries, most of its cases from the UK', () => {
    const counts = tally(readRows('cases.csv').map((row) => cell(row, 'Country')));
    expect(Object.keys(counts)).toHaveLength(17);
    expect(counts).toMatchObject({ UK: 31, Sweden: 5, Germany: 3, Finland: 2, Australia: 2, France: 2 });
    expect(Object.values(counts).filter((count) => count === 1)).toHaveLength(11);
  });

  it('has the eighteen labels of service areas', () => {
    expect(tally(readRows('cases.csv').map((row) => cell(row, 'Service area(s)')))).toEqual({
      'Health care': 15,
      'Public safety': 6,
      'General public services': 4,
      'Social care': 4,
      Education: 4,
      'High technology': 3,
      Childcare: 3,
      'Public health': 2,
      Budgeting: 2,
      Employment: 2,
      'Elder care': 2,
      Culture: 2,
      Environment: 2,
      'Public housing': 1,
      'Public safety and health': 1,
      Tourism: 1,
      'Child and family care': 1,
      'Immigrant service': 1,
    });
  });

  it('runs from 1990 to 2014, with two cases undated', () => {
    const years = publishedCases.flatMap(({ year }) => (year === undefined ? [] : [year]));
    expect([Math.min(...years), Math.max(...years)]).toEqual([1990, 2014]);
    expect(publishedCases.filter(({ year }) => year === undefined).map(({ number }) => number)).toEqual([55, 56]);
    expect(publishedCases.filter(({ year }) => year === 1999).map(({ number }) => number)).toEqual([3]);
    expect(years).not.toContain(2000);
  });

  it('speaks of co-design in nine titles', () => {
    const titles = publishedCases.filter(({ title }) => /\bco-design/i.test(title));
    expect(titles.map(({ number }) => number)).toEqual([7, 20, 22, 26, 30, 51, 52, 53, 55]);
  });

  it('uses every country of the codebook and every area that is not ours', () => {
    expect(new Set(publishedCases.map(({ country }) => country))).toEqual(new Set(codeIds('country')));
    expect(new Set([...publishedCases.map(({ area }) => area), 'other-area'])).toEqual(
      new Set(codeIds('service-area')),
    );
  });
});
