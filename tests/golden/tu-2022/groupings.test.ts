import { describe, expect, it } from 'vitest';
import { builtInViews } from '../../../src/domain/model/axis.ts';
import { codeIds, groupings } from './support/fixture.ts';
import { casesByGroup, publishedCases, sizes } from './support/published-cases.ts';

const ofCodes = groupings.flatMap((grouping) => (grouping.kind === 'codes' ? [grouping] : []));

describe('the groupings', () => {
  it('name only codes of their variable, each once a group', () => {
    for (const { variable, id, groups } of ofCodes) {
      const known = codeIds(variable);
      for (const { codes } of groups) {
        expect(
          codes.filter((code) => !known.includes(code)),
          `${variable}@${id}`,
        ).toEqual([]);
        expect(new Set(codes).size).toBe(codes.length);
      }
    }
  });

  it('have ids of their own that no built-in view takes', () => {
    const ids = groupings.map(({ variable, id }) => `${variable}@${id}`);
    expect(new Set(ids).size).toBe(ids.length);
    expect(groupings.filter(({ id }) => builtInViews.test(id))).toEqual([]);
    for (const { groups } of ofCodes) expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
  });

  it('say whose rule they are', () => {
    const notOurs = groupings.filter(({ ours }) => !ours).map(({ id }) => id);
    expect(notOurs).toEqual(['regions', 'eu-2014', 'decades', 'reported-periods']);
  });
});

describe('regions', () => {
  it('follow UN M49: Turkey in Asia, Europe with 47', () => {
    expect(sizes('country', 'regions')).toEqual({
      europe: 47,
      'northern-america': 2,
      'latin-america': 1,
      asia: 4,
      oceania: 2,
    });
    expect(casesByGroup('country', 'regions')).toMatchObject({ 'northern-america': [28, 31], asia: [19, 47, 51, 54] });
  });

  it('give 48 for Europe with Turkey, and then 3 for Asia or 5 for Asia-Pacific', () => {
    expect(sizes('country', 'regions-turkey-in-europe')).toMatchObject({ europe: 48, asia: 3 });
    expect(sizes('country', 'regions-asia-pacific')).toMatchObject({ europe: 48, 'asia-pacific': 5 });
  });

  it('find 45 cases in members of the European Union of 2014', () => {
    expect(sizes('country', 'eu-2014')).toEqual({ member: 45, 'not-member': 11 });
  });

  it('leave no country out', () => {
    for (const grouping of ofCodes.filter(({ variable }) => variable === 'country')) {
      expect(new Set(grouping.groups.flatMap(({ codes }) => codes)), grouping.id).toEqual(new Set(codeIds('country')));
    }
  });
});

const common = { education: 4, employment: 2, budgeting: 2, culture: 2, environment: 2, 'information-technology': 3 };

describe('service areas', () => {
  it('give the nine reported areas, health by its label, with ten care cases left out', () => {
    expect(sizes('service-area', 'reported-areas')).toEqual({ health: 18, 'public-safety': 7, ...common, other: 7 });
    const placed = new Set(Object.values(casesByGroup('service-area', 'reported-areas')).flat());
    expect(publishedCases.filter(({ number }) => !placed.has(number))).toHaveLength(10);
  });

  it('reach 28 for health with all care, 57 in all when case 43 counts twice and 56 when once', () => {
    const wide = sizes('service-area', 'reported-areas-wide');
    expect(wide).toEqual({ health: 28, 'public-safety': 7, ...common, other: 7 });
    expect(sum(wide)).toBe(57);
    const asHealth = sizes('service-area', 'reported-areas-wide-joint-as-health');
    const asSafety = sizes('service-area', 'reported-areas-wide-joint-as-safety');
    expect(asHealth).toMatchObject({ health: 28, 'public-safety': 6 });
    expect(asSafety).toMatchObject({ health: 27, 'public-safety': 7 });
    expect([sum(asHealth), sum(asSafety)]).toEqual([56, 56]);
  });

  it('show each reading of health with its count', () => {
    expect(Object.values(sizes('service-area', 'health-readings'))).toEqual([17, 18, 20, 23, 24, 28, 27]);
  });

  it('count the two joint labels in two areas and every other label in one', () => {
    const areas = Object.values(casesByGroup('service-area', 'areas')).flat();
    const times = publishedCases.map(({ number }) => areas.filter((found) => found === number).length);
    expect(times.map((count, index) => (count === 2 ? index + 1 : 0)).filter(Boolean)).toEqual([43, 52]);
    expect(new Set(times)).toEqual(new Set([1, 2]));
    expect(casesByGroup('service-area', 'areas-named')).toMatchObject({ 'two-areas': [43, 52] });
    expect(sizes('service-area', 'areas-named')).toMatchObject({ 'one-area': 54 });
    expect(sizes('service-area', 'areas-named-care-as-one')).toEqual({ 'one-area': 55, 'two-areas': 1 });
  });
});

describe('years', () => {
  it('fall in decades of 5, 27 and 22 cases', () => {
    expect(sizes('year', 'decades')).toEqual({ '1990s': 5, '2000s': 27, '2010s': 22 });
  });

  it('give 4 and 49 in the reported periods as written, 5 and 49 without a gap', () => {
    expect(casesByGroup('year', 'reported-periods')['1990-1997']).toEqual([1, 2, 4, 5]);
    expect(sizes('year', 'reported-periods')).toEqual({ '1990-1997': 4, 'after-2000': 49 });
    expect(sizes('year', 'before-and-from-2000')).toEqual({ 'before-2000': 5, 'from-2000': 49 });
  });
});

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
