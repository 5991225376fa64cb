import { describe, expect, it } from 'vitest';
import { findNamed, type Named } from '../../../src/domain/finding/find-named.ts';
import { namedCases, namedParts } from '../../../src/domain/finding/named-things.ts';
import { codebookSchema } from '../../../src/domain/model/codebook.ts';
import { smallScheme } from '../../support/small-scheme.ts';

const called = (...names: string[]): Named[] => names.map((name) => ({ name, words: name.toLowerCase() }));
const namesOf = ({ found }: { readonly found: readonly Named[] }): string[] => found.map(({ name }) => name);

describe('what is called so', () => {
  const things = called(
    'A subvillage',
    'An old village',
    'The village bus',
    'Villages of the north',
    'Village',
    'Town',
  );

  it.each(['village', ' Village '])(
    'comes best first, for “%s”: the very name, its beginning, that of a word, the rest',
    (sought) => {
      expect(namesOf(findNamed(things, sought, 9))).toEqual([
        'Village',
        'Villages of the north',
        'An old village',
        'The village bus',
        'A subvillage',
      ]);
    },
  );

  it('has every word that is sought, in whatever order and capitals', () => {
    expect(namesOf(findNamed(things, ' BUS vill ', 9))).toEqual(['The village bus']);
    expect(findNamed(things, 'bus town', 9)).toEqual({ found: [], total: 0 });
  });

  it('is told in part, with how much there is; nothing sought finds nothing', () => {
    expect(namesOf(findNamed(things, 'village', 2))).toEqual(['Village', 'Villages of the north']);
    expect(findNamed(things, 'village', 2).total).toBe(5);
    expect(findNamed(things, '  ', 2)).toEqual({ found: [], total: 0 });
  });

  it('is the best, however long the list and wherever it stands', () => {
    const many = [
      ...called(...Array.from({ length: 20_000 }, (_, at) => `The ${String(at)}th village`)),
      ...called('Village'),
    ];
    const found = findNamed(many, 'village', 3);
    expect([found.total, namesOf(found)]).toEqual([20_001, ['Village', 'The 0th village', 'The 1th village']]);
  });
});

describe('a case', () => {
  const citation = (authors: readonly object[], year?: number) => ({
    author: [...authors],
    ...(year === undefined ? {} : { issued: { 'date-parts': [[year]] } }),
  });
  const cases = namedCases([
    {
      number: 2,
      title: 'Night school',
      citation: citation([{ family: 'Tu', given: 'X.' }, { family: 'Li' }], 2022) as never,
    },
    {
      number: 12,
      title: 'Village bus',
      citation: citation([{ literal: 'City of Bonn' }, { family: 'Li' }, { family: 'Ma' }]) as never,
    },
    { number: 20, title: 'Case 2 again' },
  ]);

  it('is found by number, title, author and year; its number first', () => {
    const numbers = (sought: string): number[] => findNamed(cases, sought, 9).found.map(({ number }) => number);
    expect(numbers('2')).toEqual([2, 20, 12]);
    expect(numbers('li')).toEqual([2, 12]);
    expect(numbers('bonn')).toEqual([12]);
    expect(numbers('tu 2022')).toEqual([2]);
    expect(numbers('vill bus')).toEqual([12]);
  });

  it('is shown with who wrote it and when', () => {
    expect(cases.map(({ reference }) => reference)).toEqual(['Tu & Li 2022', 'City of Bonn et al.', '']);
  });
});

describe('a variable or a code', () => {
  it('is found by label, id and other names, and says where it stands', () => {
    const parts = namedParts(codebookSchema.parse(JSON.parse(JSON.stringify(smallScheme).replace('["UK"]', '["GB"]'))));
    const lines = (sought: string): string[] =>
      findNamed(parts, sought, 9).found.map(({ variable, code, label, within }) =>
        [variable, code, label, within].join('|'),
      );
    expect(lines('type')[0]).toMatch(/^type\|\|Type\|/);
    expect(lines('citizen')).toContain('type|citizen|Citizen|Type');
    const kingdom = 'country|uk|United Kingdom|Country';
    expect(['KINGDOM', 'uk', 'GB'].map((sought) => lines(sought))).toEqual([[kingdom], [kingdom], [kingdom]]);
  });
});
